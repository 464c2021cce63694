package org.cablekit.parser.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.cablekit.model.Cable;
import org.cablekit.model.DiagnosticCode;
import org.cablekit.model.MessageReference;
import org.cablekit.model.Reference;
import org.cablekit.parser.CableParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnlistedPostTest {

    @ParameterizedTest
    @CsvSource({
        "REF: 08 LONDON 2310, 08LONDON2310, STATED, ''",
        "REF: 08 LONODN 2310, 08LONDON2310, REPAIRED, The reference names a post that is in no table; taken as London.",
        "REF: A. LONODN 2310, 07LONDON2310, INFERRED, The reference names a post that is in no table; taken as London.",
        "REF: 08 QUIBBLE 2310, 08QUIBBLE2310, STATED, The reference names a post that is in no table."
    })
    void aMisspeltStationIsRepaired(String line, String canonical, String basis, String message) {
        Cable cable = CableParser.create()
                .parse("R 140311Z NOV 07\nFM AMEMBASSY SUVA\nTO SECSTATE WASHDC\n"
                        + "C O N F I D E N T I A L SUVA 001612\n\nE.O. 12958: DECL: 11/14/2017\nTAGS: EWWT, FJ\nSUBJECT: FERRY\n"
                        + line + "\n\n1. (C) Done.\n");
        Reference reference = cable.textHeading().references().get(0);
        assertThat(reference.target().map(MessageReference::canonical)).contains(canonical);
        assertThat(reference.basis()).hasToString(basis);
        assertThat(cable.diagnostics().stream()
                        .filter(diagnostic -> diagnostic.code() == DiagnosticCode.POST_UNKNOWN)
                        .map(diagnostic -> diagnostic.message())
                        .collect(Collectors.joining()))
                .isEqualTo(message);
    }
}
