package org.cablekit.examples.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.cablekit.model.Cable;
import org.cablekit.parser.CableParser;
import org.junit.jupiter.params.provider.MethodSource;

/** Any text is a cable. */
class TelegramFuzzTest {

    @MethodSource("org.cablekit.examples.fuzz.Seeds#telegrams")
    @FuzzTest
    void telegram(byte[] data) {
        String text = new String(data, StandardCharsets.UTF_8);
        Watch watch = Watch.started();
        Cable cable = CableParser.create().parse(text);
        watch.passed(text.length());
        CableProperties.hold(cable);
        CableProperties.require(cable.source().text().equals(text), "another text");
        CableProperties.require(CableParser.create().parse(text).equals(cable), "another cable the second time");
    }
}
