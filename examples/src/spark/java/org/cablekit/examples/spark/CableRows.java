package org.cablekit.examples.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.TaskCompletionListener;
import org.cablekit.export.CableExporter;
import org.cablekit.export.CableExporters;
import org.cablekit.export.CableWriter;
import org.cablekit.export.ExportOptions;
import org.cablekit.model.Cable;
import org.cablekit.parser.CableReader;
import org.cablekit.parser.ReadResults;

/** The rows of a task's files, made as they are asked for: some facts to choose by, and the whole cable as JSON. */
final class CableRows implements Iterator<Row> {

    /** The columns. */
    static final StructType SCHEMA = new StructType()
            .add("reference", DataTypes.StringType)
            .add("sentAt", DataTypes.TimestampType)
            .add("sentOn", DataTypes.DateType)
            .add("origin", DataTypes.StringType)
            .add("classification", DataTypes.StringType)
            .add("subject", DataTypes.StringType)
            .add("coverage", DataTypes.DoubleType)
            .add("source", DataTypes.StringType)
            .add("json", DataTypes.StringType);

    private static final CableExporter JSON = CableExporters.load().require("json");
    private static final ExportOptions LINES = ExportOptions.of(JSON, Map.of("form", "lines"));

    private final Iterator<Cable> cables;

    CableRows(List<String> files, Consumer<String> failures) {
        ReadResults results =
                CableReader.create().read(files.stream().map(Path::of).toList());
        TaskCompletionListener close = task -> results.close();
        TaskContext.get().addTaskCompletionListener(close);
        cables = results.cables(failure -> failures.accept(failure.toString())).iterator();
    }

    @Override
    public boolean hasNext() {
        return cables.hasNext();
    }

    @Override
    public Row next() {
        Cable cable = cables.next();
        return RowFactory.create(
                text(cable.messageReference()),
                cable.sentAt().orElse(null),
                cable.sentOn().orElse(null),
                cable.origin().map(post -> post.display()).orElse(null),
                cable.classification().map(level -> level.banner()).orElse(null),
                text(cable.subject()),
                cable.coverage(),
                cable.source().provenance().location(),
                json(cable));
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse(null);
    }

    private static String json(Cable cable) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CableWriter writer = JSON.open(out, LINES)) {
            writer.write(cable);
            writer.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8).stripTrailing();
    }
}
