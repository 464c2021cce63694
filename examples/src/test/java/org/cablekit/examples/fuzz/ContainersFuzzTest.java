package org.cablekit.examples.fuzz;

import static org.cablekit.examples.fuzz.CableProperties.require;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.cablekit.model.Cable;
import org.cablekit.parser.CableReader;
import org.cablekit.parser.ReadFailure;
import org.cablekit.parser.ReadResult;
import org.cablekit.parser.ReadResults;
import org.cablekit.parser.ReaderOptions;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes end as cables and named failures, the same ones however they arrive. One target for each container. */
class ContainersFuzzTest {

    private static final CableReader READER = CableReader.create(ReaderOptions.builder()
            .maxTelegramBytes(1 << 16)
            .maxEntries(50)
            .maxExpansion(50)
            .maxExpandedBytes(1 << 22)
            .maxDepth(3)
            .build());

    @MethodSource("org.cablekit.examples.fuzz.Seeds#pages")
    @FuzzTest
    void page(byte[] data) {
        read(data);
    }

    @MethodSource("org.cablekit.examples.fuzz.Seeds#dumps")
    @FuzzTest
    void dump(byte[] data) {
        read(data);
    }

    @MethodSource("org.cablekit.examples.fuzz.Seeds#records")
    @FuzzTest
    void records(byte[] data) {
        read(data);
    }

    @MethodSource("org.cablekit.examples.fuzz.Seeds#releases")
    @FuzzTest
    void releases(byte[] data) {
        read(data);
    }

    @MethodSource("org.cablekit.examples.fuzz.Seeds#encoded")
    @FuzzTest
    void plainText(byte[] data) {
        read(data);
    }

    @MethodSource("org.cablekit.examples.fuzz.Seeds#zips")
    @FuzzTest
    void zip(byte[] data) {
        read(data);
    }

    @MethodSource("org.cablekit.examples.fuzz.Seeds#gzips")
    @FuzzTest
    void gzip(byte[] data) {
        read(data);
    }

    @MethodSource("org.cablekit.examples.fuzz.Seeds#tars")
    @FuzzTest
    void tar(byte[] data) {
        read(data);
    }

    private static void read(byte[] data) {
        Watch watch = Watch.started();
        List<ReadResult> results = results(new ByteArrayInputStream(data));
        int size = data.length;
        for (ReadResult result : results) {
            if (result instanceof ReadResult.Parsed parsed) {
                Cable cable = parsed.cable();
                size += cable.source().text().length();
                CableProperties.hold(cable);
            } else if (result instanceof ReadResult.Failed failed) {
                ReadFailure failure = failed.failure();
                require(failure.location().startsWith("input"), "names no input: " + failure);
                require(!failure.reason().isBlank(), "gives no reason: " + failure);
                require(failure.kind() != ReadFailure.Kind.PARSER, "the parser failed: " + failure);
            }
        }
        watch.passed(size);
        require(!results.isEmpty(), "neither a cable nor a failure");
        require(results(new Trickle(data)).equals(results), "another result from a slow stream");
    }

    private static List<ReadResult> results(InputStream in) {
        List<ReadResult> all = new ArrayList<>();
        try (ReadResults results = READER.read(in, "input")) {
            results.forEach(all::add);
        }
        return all;
    }

    /** Gives its bytes a few at a time. */
    private static final class Trickle extends FilterInputStream {

        private int turn;

        Trickle(byte[] data) {
            super(new ByteArrayInputStream(data));
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            turn++;
            return super.read(into, offset, Math.min(length, 1 + turn * 31 % 97));
        }
    }
}
