package org.cablekit.examples.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.cablekit.model.Cable;
import org.cablekit.parser.CableParser;
import org.cablekit.parser.CableReader;
import org.cablekit.parser.ReadResults;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Reading telegrams beside the floor: decoding the same bytes as UTF-8 and looking for line feeds.
 *
 * <p>Over the sample telegrams, or over the folder named by the system property {@code cables.bench.corpus}: its {@code
 * .txt} files, and the pages and dumps in it where there are any. Operations are passes over the whole set; {@code
 * characters} and {@code telegrams} count what was read in a second.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class ParsingBenchmark {

    private final List<byte[]> texts = new ArrayList<>();
    private final List<byte[]> pages = new ArrayList<>();
    private final List<byte[]> dumps = new ArrayList<>();
    private final CableParser parser = CableParser.create();
    private final CableReader reader = CableReader.create();

    /** What was read. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Counters {
        /** Bytes of input. */
        public long bytes;

        /** Telegrams. */
        public long telegrams;
    }

    /** Reads all files into memory. */
    @Setup(Level.Trial)
    public void load() {
        String configured = System.getProperty("cables.bench.corpus");
        Path folder = Path.of(configured == null ? "samples" : configured);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".txt")) {
                    texts.add(Files.readAllBytes(file));
                } else if (name.endsWith(".html")) {
                    pages.add(Files.readAllBytes(file));
                } else if (name.endsWith(".csv")) {
                    dumps.add(Files.readAllBytes(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The floor: decode and find the lines. */
    @Benchmark
    public void decodeAndFindLines(Blackhole hole, Counters counters) {
        for (byte[] bytes : texts) {
            String text = new String(bytes, StandardCharsets.UTF_8);
            int lines = 0;
            for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
                lines++;
            }
            hole.consume(lines);
            counters.bytes += bytes.length;
            counters.telegrams++;
        }
    }

    /** Decode and parse, no container. */
    @Benchmark
    public void parseText(Blackhole hole, Counters counters) {
        for (byte[] bytes : texts) {
            hole.consume(parser.parse(new String(bytes, StandardCharsets.UTF_8)));
            counters.bytes += bytes.length;
            counters.telegrams++;
        }
    }

    /** Web pages through the reader. */
    @Benchmark
    public void readPages(Blackhole hole, Counters counters) {
        read(pages, hole, counters);
    }

    /** Dumps through the reader. */
    @Benchmark
    public void readDump(Blackhole hole, Counters counters) {
        read(dumps, hole, counters);
    }

    private void read(List<byte[]> inputs, Blackhole hole, Counters counters) {
        for (byte[] bytes : inputs) {
            try (ReadResults results = reader.read(new ByteArrayInputStream(bytes), "memory")) {
                for (Cable cable : results.cables(hole::consume).toList()) {
                    hole.consume(cable);
                    counters.telegrams++;
                }
            }
            counters.bytes += bytes.length;
        }
    }
}
