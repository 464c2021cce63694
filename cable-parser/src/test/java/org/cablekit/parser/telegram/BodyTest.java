package org.cablekit.parser.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.cablekit.model.Cable;
import org.cablekit.model.Classification;
import org.cablekit.model.Paragraph;
import org.cablekit.model.Passage;
import org.cablekit.parser.CableParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyTest {

    private static Cable cable(String body) {
        return CableParser.create()
                .parse("S E C R E T SUVA 001612\n\nE.O. 12958: DECL: 11/14/2017\nTAGS: EWWT, FJ\nSUBJECT: FERRY\n\n"
                        + body + "\n");
    }

    @Test
    void aSummaryEndsAtItsMarkAndAtAFlattenedHeading() {
        Cable cable = cable("1. (C) SUMMARY: Alpha. -------- Ferries -------- Beta. END SUMMARY.");
        assertThat(cable.body().passages()).map(Passage::text).singleElement().hasToString("Alpha.");
    }

    /** Of two statements of one level the first holds. */
    @ParameterizedTest
    @CsvSource({
        "Paragraph 2 is S/NF. PARAGRAPH 2 IS SECRET., NOFORN",
        "PARAGRAPH 2 IS SECRET. Paragraph 2 is S/NF., ''",
        "para 2is S/NF., NOFORN",
    })
    void statementsHoldInTheirOrder(String statements, String controls) {
        Cable cable = cable("1. (S) " + statements + "\n\n2. Words.");
        Optional<Classification> second = cable.body().blocks().stream()
                .filter(block -> block instanceof Paragraph paragraph
                        && paragraph.number().equals(Optional.of(2)))
                .flatMap(block -> ((Paragraph) block).mark().stream())
                .map(mark -> mark.classification())
                .findFirst();
        assertThat(second).isPresent();
        assertThat(String.join(" ", second.orElseThrow().controls())).isEqualTo(controls);
    }

    /** A rule that nothing follows boxes nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"-----\n(C) They met", "-----\n(C) They met\non Friday", "-----\n(C)", "-----"})
    void aMarkBehindTheLastRuleIsThatOfAParagraph(String body) {
        assertThat(cable("1. (C) One.\n\n" + body).body().blocks()).allMatch(block -> block instanceof Paragraph);
    }
}
