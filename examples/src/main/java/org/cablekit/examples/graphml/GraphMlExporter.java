package org.cablekit.examples.graphml;

import java.io.OutputStream;
import java.util.List;
import org.cablekit.export.CableExporter;
import org.cablekit.export.CableWriter;
import org.cablekit.export.ExportOption;
import org.cablekit.export.ExportOptions;

/**
 * Writes who cites whom as <a href="http://graphml.graphdrawing.org/specification.html">GraphML</a>: a node for each
 * telegram, an edge from each telegram to each it cites.
 *
 * <p>Telegrams whose message reference number is not known are nodes too, named by their place in the collection.
 * Memory grows with the number of telegrams and citations, not with their text. Thread-safe.
 */
public final class GraphMlExporter implements CableExporter {

    private static final String CITED = "cited";

    /** An exporter; it keeps no state. */
    public GraphMlExporter() {}

    @Override
    public String id() {
        return "graphml";
    }

    @Override
    public String fileExtension() {
        return "graphml";
    }

    @Override
    public String mediaType() {
        return "application/graphml+xml";
    }

    @Override
    public String description() {
        return "GraphML of which telegram cites which, for graph programs";
    }

    @Override
    public Packaging packaging() {
        return Packaging.COLLECTION;
    }

    @Override
    public List<ExportOption> options() {
        return List.of(ExportOption.flag(CITED, "also show telegrams that are cited and not in the collection", true));
    }

    @Override
    public CableWriter open(OutputStream out, ExportOptions options) {
        return new GraphMlWriter(out, options.isSet(CITED));
    }
}
