package org.cablekit.examples.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.cablekit.examples.invented.InventedForm;
import org.cablekit.export.CableExporter;
import org.cablekit.export.CableExporters;
import org.cablekit.export.CableWriter;
import org.cablekit.export.ExportOptions;
import org.cablekit.model.Cable;
import org.cablekit.parser.CableReader;
import org.cablekit.parser.ReadResults;
import org.cablekit.parser.ReaderOptions;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The whole way, with one thread and with more. An operation sends a dump of {@link #CABLES} telegrams through. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 6, time = 3)
@Measurement(iterations = 7, time = 3)
@Fork(1)
public class CollectionBenchmark {

    static final int CABLES = 4_000;

    private final CableExporter json = CableExporters.load().require("json");
    private byte[] dump = {};

    /** Threads that parse beside the caller, who reads and writes; with 1 the caller alone does everything. */
    @Param({"1", "2"})
    public int threads = 1;

    /** Makes the dump. */
    @Setup(Level.Trial)
    public void make() {
        dump = Inputs.collection(InventedForm.DUMP, CABLES);
    }

    /** From the dump to JSON Lines. */
    @Benchmark
    public void dumpToJson() throws IOException {
        CableReader reader =
                CableReader.create(ReaderOptions.builder().threads(threads).build());
        try (ReadResults results = reader.read(new ByteArrayInputStream(dump), "memory");
                CableWriter writer =
                        json.open(OutputStream.nullOutputStream(), ExportOptions.of(json, Map.of("form", "lines")))) {
            Iterator<Cable> cables = results.cables(failure -> {
                        throw new IllegalStateException(failure.toString());
                    })
                    .iterator();
            while (cables.hasNext()) {
                writer.write(cables.next());
            }
            writer.finish();
        }
    }
}
