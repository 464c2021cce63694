package org.cablekit.export.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.cablekit.export.CableExporter;
import org.cablekit.export.CableWriter;
import org.cablekit.export.ExportOption;
import org.cablekit.export.ExportOptions;

/**
 * Writes cables as JSON in UTF-8: one document, one array, or one cable a line. The package tells the form.
 *
 * <p>Options:
 *
 * <ul>
 *   <li>{@code form}: {@code object} (one document that names its schema), {@code array}, or {@code lines} (one cable a
 *       line, each line ended by a line feed)
 *   <li>{@code pretty}: indent; not with {@code lines}
 *   <li>{@code source}: write the source text and its map; without it {@code source} has the provenance alone
 *   <li>{@code spans}: write where things stand in the source; without them there is no map either
 *   <li>{@code diagnostics}: write the diagnostics
 * </ul>
 *
 * <p>What is written with all parts is read back equal by {@link JsonCableReader}. Nothing is ever shortened or
 * replaced, so the report has no notices. Memory does not grow with the number of cables. Thread-safe.
 */
public final class JsonCableExporter implements CableExporter {

    private static final String FORM = "form";
    private static final String PRETTY = "pretty";
    private static final String SOURCE = "source";
    private static final String SPANS = "spans";
    private static final String DIAGNOSTICS = "diagnostics";

    /** An exporter; it keeps no state. */
    public JsonCableExporter() {}

    @Override
    public String id() {
        return "json";
    }

    @Override
    public String fileExtension() {
        return "json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public String description() {
        return "JSON with every field of the model, for programs and for reading back";
    }

    @Override
    public Packaging packaging() {
        return Packaging.COLLECTION;
    }

    @Override
    public List<ExportOption> options() {
        List<String> forms = Arrays.stream(Form.values()).map(Form::id).toList();
        return List.of(
                new ExportOption(
                        FORM, "one document with its schema, one array, or one cable a line", Form.OBJECT.id(), forms),
                ExportOption.flag(PRETTY, "indent for people; not with form=lines", false),
                ExportOption.flag(SOURCE, "write the source text and its map", true),
                ExportOption.flag(SPANS, "write where things stand in the source text", true),
                ExportOption.flag(DIAGNOSTICS, "write the diagnostics", true));
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if {@code pretty} is asked for with {@code form=lines}
     */
    @Override
    public CableWriter open(OutputStream out, ExportOptions options) throws IOException {
        Form form = Form.of(options.value(FORM));
        boolean pretty = options.isSet(PRETTY);
        if (pretty && form == Form.LINES) {
            throw new IllegalArgumentException("option pretty of format json cannot be used with form=lines");
        }
        Parts parts = new Parts(options.isSet(SOURCE), options.isSet(SPANS), options.isSet(DIAGNOSTICS));
        return new JsonCableWriter(
                out, form.framing(pretty), JsonMappers.writing(parts.spans(), pretty, form.depth()), parts);
    }
}
