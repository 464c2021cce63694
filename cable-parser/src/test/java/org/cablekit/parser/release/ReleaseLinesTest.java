package org.cablekit.parser.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cablekit.model.Cable;
import org.cablekit.model.Provenance;
import org.cablekit.model.Source;
import org.cablekit.model.SourceElement;
import org.cablekit.parser.CableParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Stamps, verdicts, banners, boxes and margins of released copies, and the labels of their head and foot, in a copy made up
 * around them.
 *
 * <p>The table {@code release-lines.tsv} has a row for each: the part of the copy that is replaced, its lines parted by
 * {@code |}, the value looked at, what it is as {@link ReleaseValues} prints it.
 */
class ReleaseLinesTest {

    private static final String BAR = "\\|";

    /** The lines of a copy by part, in their order. */
    private static final List<Map.Entry<String, String>> COPY = List.of(
            Map.entry(
                    "stamp",
                    "UNCLASSIFIED U.S. Department of State Case No. F-2013-90417 Doc No. C05790417 Date: 06/30/2014"),
            Map.entry("verdict", "RELEASE IN PART|B6"),
            Map.entry(
                    "head",
                    "MRN: 12 VARNESSE 405|Date/DTG: Aug 30, 2012 / 301122Z AUG 12|From: AMEMBASSY VARNESSE"
                            + "|Action: ROME, AMEMBASSY ROUTINE|Subject: The Lamp"),
            Map.entry("body", "|1. (U) The lamp is lit.||2. (U) It burns.|"),
            Map.entry("tail", "Signature: MARLOW|Drafted By: VARNESSE:Tessen, Orla"),
            Map.entry("page", "Page 1 of 1"));

    static List<Arguments> rows() {
        List<Arguments> rows = new ArrayList<>();
        for (String line : table().split("\n", -1)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] cells = line.split("\t", -1);
                assertThat(cells).as(line).hasSize(4);
                rows.add(Arguments.of(cells[0], cells[1], cells[2], cells[3]));
            }
        }
        return rows;
    }

    @ParameterizedTest(name = "{0} {2}: {1}")
    @MethodSource("rows")
    void isRead(String part, String lines, String value, String expected) {
        String text = copy(part, lines);

        Cable cable = CableParser.create().parse(Source.of(text, Provenance.of("copy")));

        assertThat(ReleaseValues.of(cable, value)).as(text).isEqualTo(expected);
        StringBuilder rebuilt = new StringBuilder();
        for (SourceElement element : cable.map().elements()) {
            rebuilt.append(text, element.span().start(), element.span().end());
        }
        assertThat(rebuilt).hasToString(text);
    }

    /** The row {@code all} has a copy of its own. */
    private static String copy(String replaced, String lines) {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, String> part : COPY) {
            String value = part.getKey().equals(replaced) ? lines : part.getValue();
            if (!value.isEmpty()) {
                text.append(unfold(value)).append('\n');
            }
        }
        return replaced.equals("all") ? unfold(lines) + '\n' : text.toString();
    }

    private static String unfold(String cell) {
        return String.join("\n", cell.split(BAR, -1)).replace("\\t", "\t");
    }

    private static String table() {
        try (InputStream in = ReleaseLinesTest.class.getResourceAsStream("/release/release-lines.tsv")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
