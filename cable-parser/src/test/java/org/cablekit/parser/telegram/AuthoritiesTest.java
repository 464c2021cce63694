package org.cablekit.parser.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.cablekit.model.ClassificationAuthority;
import org.cablekit.model.DeclassificationInstruction;
import org.cablekit.model.Text;
import org.cablekit.parser.CableParser;
import org.junit.jupiter.api.Test;

class AuthoritiesTest {

    @Test
    void aStatementInTwoPlacesIsOne() {
        ClassificationAuthority read = authority("""
                CLASSIFIED BY: DCM ANA RILL
                TAGS: PREL
                DERIVED FROM: HARBOR GUIDE 4
                SUBJECT: FERRIES
                DECLASSIFY ON: 12/31/2020
                """);
        assertThat(read.title()).map(Text::toString).contains("DCM");
        assertThat(read.name()).map(Text::toString).contains("ANA RILL");
        assertThat(read.derivedFrom()).map(Text::toString).contains("HARBOR GUIDE 4");
        assertThat(read.declassifyOn().flatMap(DeclassificationInstruction::date))
                .contains(LocalDate.of(2020, 12, 31));
    }

    @Test
    void theFirstSaysWhoAndBothSayWhy() {
        ClassificationAuthority read = authority("""
                CLASSIFIED BY: DCM ANA RILL FOR REASON 1.4(B)
                TAGS: PREL
                CLASSIFIED BY: CONSUL TED OVA FOR REASON 1.4(D)
                SUBJECT: FERRIES
                """);
        assertThat(read.name()).map(Text::toString).contains("ANA RILL");
        assertThat(read.reasons()).extracting(r -> r.section() + r.letter()).containsExactly("1.4b", "1.4d");
    }

    private static ClassificationAuthority authority(String lines) {
        String text = "C O N F I D E N T I A L SUVA 000121\n\n" + lines + "\n1. (C) Done.\n";
        Optional<ClassificationAuthority> read =
                CableParser.create().parse(text).textHeading().classifiedBy();
        return read.orElseThrow();
    }
}
