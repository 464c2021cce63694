package org.cablekit.examples.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.cablekit.export.CableExporter;
import org.cablekit.export.CableExporters;
import org.cablekit.export.CableWriter;
import org.cablekit.export.ExportOptions;
import org.cablekit.model.Cable;
import org.cablekit.parser.CableParser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Reprints of a typical telegram of two pages, fully tagged, beside the lines of the same text set with OpenPDF alone:
 * untagged, and tagged paragraph by paragraph. Operations are files.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class ReprintBenchmark {

    private final CableExporter exporter = CableExporters.load().require("pdf");
    private final ExportOptions options = ExportOptions.defaultsOf(exporter);
    private final OpenPdfPages yardstick = new OpenPdfPages();
    private Cable cable;
    private List<String> lines;

    /** Reads the sample telegram. */
    @Setup
    public void load() {
        try {
            String text = Files.readString(Path.of("samples", "09REYKJAVIK214.txt"), StandardCharsets.UTF_8);
            cable = CableParser.create().parse(text);
            lines = text.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Our reprint: PDF/A-2a and PDF/UA-1, three faces, outline, metadata. */
    @Benchmark
    public byte[] taggedReprint() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(64_000);
        try (CableWriter writer = exporter.open(out, options)) {
            writer.write(cable);
            writer.finish();
        }
        return out.toByteArray();
    }

    /** OpenPDF, two faces, no tags. */
    @Benchmark
    public byte[] plainOpenPdf() {
        return yardstick.set(lines, false);
    }

    /** OpenPDF, two faces, one structure element for each paragraph. */
    @Benchmark
    public byte[] taggedOpenPdf() {
        return yardstick.set(lines, true);
    }
}
