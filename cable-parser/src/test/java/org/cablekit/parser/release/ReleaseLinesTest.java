package org.cablekit.parser.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.cablekit.model.Cable;
import org.cablekit.model.Provenance;
import org.cablekit.model.Source;
import org.cablekit.parser.CableParser;
import org.cablekit.parser.LineTable;
import org.cablekit.parser.Rebuilt;
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
        return LineTable.rows("/release/release-lines.tsv");
    }

    @ParameterizedTest(name = "{0} {2}: {1}")
    @MethodSource("rows")
    void isRead(String part, String lines, String value, String expected) {
        String text = copy(part, lines);

        Cable cable = CableParser.create().parse(Source.of(text, Provenance.of("copy")));

        assertThat(ReleaseValues.of(cable, value)).as(text).isEqualTo(expected);
        assertThat(Rebuilt.of(cable)).isEqualTo(text);
    }

    /** The row {@code all} has a copy of its own. */
    private static String copy(String replaced, String lines) {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, String> part : COPY) {
            String value = part.getKey().equals(replaced) ? lines : part.getValue();
            if (!value.isEmpty()) {
                text.append(LineTable.lines(value)).append('\n');
            }
        }
        return replaced.equals("all") ? LineTable.lines(lines) + '\n' : text.toString();
    }
}
