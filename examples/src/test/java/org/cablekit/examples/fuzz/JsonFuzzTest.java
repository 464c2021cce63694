package org.cablekit.examples.fuzz;

import static org.cablekit.examples.fuzz.CableProperties.require;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cablekit.export.json.JsonCableReader;
import org.cablekit.export.json.JsonFormatException;
import org.cablekit.model.Cable;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes are cables or an error that names its place, and what was read is written and read equal again. */
class JsonFuzzTest {

    @MethodSource("org.cablekit.examples.fuzz.Seeds#json")
    @FuzzTest
    void cables(byte[] data) throws IOException {
        Watch watch = Watch.started();
        List<Cable> cables = new ArrayList<>();
        try {
            cables.addAll(read(data));
        } catch (JsonFormatException e) {
            require(!e.reason().isBlank() && e.line() >= 0 && e.column() >= 0, "no place or reason: " + e);
        }
        watch.passed(data.length);
        for (Cable cable : cables) {
            require(read(Exports.bytes("json", cable)).equals(List.of(cable)), "not read equal again");
        }
    }

    static List<Cable> read(byte[] data) throws IOException {
        List<Cable> cables = new ArrayList<>();
        try (JsonCableReader reader = new JsonCableReader(new ByteArrayInputStream(data))) {
            for (Optional<Cable> next = reader.next(); next.isPresent(); next = reader.next()) {
                cables.add(next.orElseThrow());
            }
        }
        return cables;
    }
}
