package org.cablekit.parser.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.cablekit.model.Cable;
import org.cablekit.model.Provenance;
import org.cablekit.model.Source;
import org.cablekit.parser.CableParser;
import org.cablekit.parser.LineTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every form of a line that the notes on the telegram format name, in a telegram made up around it.
 *
 * <p>The table {@code format-lines.tsv} has a row for each: section of the notes, element, lines parted by {@code |},
 * values as {@link LineValues} prints them.
 */
class FormatLinesTest {

    /** The lines of a telegram by element, in their order; a row of the table replaces those of its element. */
    private static final List<Map.Entry<String, String>> TELEGRAM = List.of(
            Map.entry("preamble", ""),
            Map.entry("identification", "VZCZCXRO4321"),
            Map.entry("routing", "OO RUEHRN RUEHPA"),
            Map.entry("calling", "DE RUEHVN #1187/01 0731142"),
            Map.entry("security", "ZNY CCCCC ZZH"),
            Map.entry("distribution", ""),
            Map.entry("drafting", ""),
            Map.entry("date", "O P 141130Z MAR 09"),
            Map.entry("from", "FM AMEMBASSY VARNESSE"),
            Map.entry("to", "TO RUEHC/SECSTATE WASHDC IMMEDIATE 5127"),
            Map.entry("info", "INFO RUEHLO/AMEMBASSY LONDON PRIORITY 0083"),
            Map.entry("exempt", ""),
            Map.entry("number", "|C O N F I D E N T I A L SECTION 01 OF 02 VARNESSE 001187|"),
            Map.entry("captions", "SIPDIS"),
            Map.entry("passing", "|DEPT FOR EUR/XX|"),
            Map.entry("order", "E.O. 12958: DECL: 03/14/2019"),
            Map.entry("tags", "TAGS: PREL PGOV"),
            Map.entry("subject", "SUBJECT: THE LIGHTHOUSE KEEPERS MEET"),
            Map.entry("references", "|REF: STATE 14422|"),
            Map.entry("classifiedBy", "Classified By: DCM Orla Tessen for reasons 1.4 (b) and (d).|"),
            Map.entry("body", "1. (C) The keepers met on Friday.||2. (C) They will meet again.|"),
            Map.entry("signature", "MARLOW"),
            Map.entry("trailers", ""));

    static List<Arguments> rows() {
        return LineTable.rows("/telegram/format-lines.tsv");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @MethodSource("rows")
    void isRead(String section, String element, String lines, String value) {
        String text = telegram(element, lines);
        Cable cable = CableParser.create().parse(Source.of(text, Provenance.of("telegram")));
        assertThat(LineValues.of(cable, element)).as(text).isEqualTo(value);
        assertThat(cable.coverage()).isGreaterThanOrEqualTo(0.999);
    }

    static String telegram(String element, String lines) {
        String replaced = switch (element) {
            case "passages", "pages" -> "body";
            case "preText" -> "number";
            case "remarks" -> "passing";
            default -> element;
        };
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, String> part : TELEGRAM) {
            String value = part.getKey().equals(replaced) ? lines : part.getValue();
            if (!value.isEmpty()) {
                text.append(LineTable.lines(value)).append('\n');
            }
        }
        return text.toString();
    }
}
