package org.cablekit.parser.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.cablekit.model.Cable;
import org.cablekit.model.DiagnosticCode;
import org.cablekit.model.Provenance;
import org.cablekit.model.Source;
import org.cablekit.parser.CableParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found wrong about one line of the telegram of {@link FormatLinesTest}, and the words it is about. */
class LineFindingsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "date; O 311130Z FEB 09; DTG_INVALID; 311130Z FEB 09",
                "date; O 142460Z MAR 09; DTG_INVALID; 142460Z MAR 09",
                "date; O 141130Z MAR 09; DTG_INVALID; ''",
                "date; O 141130Z FEB 09; FILING_TIME_MISMATCH; DE RUEHVN #1187/01 0731142",
                "date; O 141130Z MAR 09; FILING_TIME_MISMATCH; ''",
                "date; O 141130Z MAR 09 ZDK; REPEATED; O 141130Z MAR 09 ZDK",
                "date; O 141130Z MAR 09 ZFF4; REPEATED; ''",
                "order; E.O. 12598: DECL: 03/14/2019; EO_NUMBER_UNKNOWN; 12598",
                "order; E.O. 12958: DECL: 03/14/2019; EO_NUMBER_UNKNOWN; ''",
                "order; E.O. 12958: DECL: 13/45/2019; DECL_INVALID; 13/45/2019",
                "order; E.O. 12958: DECL: 3/14/2005; DECL_INVALID; DECL: 3/14/2005",
                "order; E.O. 12958: DECL: 3/14/2010; DECL_INVALID; ''",
                "tags; TAGS: PREL, HARBOR MASTERS, QXYZ; TAG_UNKNOWN; HARBOR MASTERS|QXYZ",
                "tags; TAGS: PREL, OVIP (TESSEN, ORLA), PXYZ; TAG_UNKNOWN; ''",
                "number; |UNCLAS VARNESSE 001187|; CLASS_MISMATCH; ZNY CCCCC ZZH",
                "number; |UNCLAS VARNESSE 001187|; DECL_ON_UNCLASSIFIED; DECL: 03/14/2019",
                "number; |UNCLAS VARNESSE 001187|; PORTION_ABOVE_CLASS; (C)|(C)",
                "number; |S E C R E T VARNESSE 001187|; PORTION_ABOVE_CLASS; ''",
                "number; |S E C R E T VARNESSE 001188|; SERIAL_MISMATCH; S E C R E T VARNESSE 001188",
                "number; |S E C R E T VARNESSE 001187|; SERIAL_MISMATCH; ''",
                "references; |REF: A. PARIS 44 B. 08 ROME 5|; REF_YEAR_INFERRED; PARIS 44",
                "references; |REF: PARIS 12, 15 & 18 (NOTAL)|; REF_YEAR_INFERRED; PARIS 12|15|18 (NOTAL)",
                "references; |REF: A. LAMPS B. 08 ROME 5|; REF_UNRESOLVED; LAMPS",
                "references; |REF: A. 08 QUIBBLE 12, 13 B. ROME 5|; POST_UNKNOWN; 08 QUIBBLE 12, 13",
                "to; TO 473 ?&/ AMEMBASSY LONDON; ADDRESSEE_GARBLED; 473 ?&/ AMEMBASSY LONDON",
                "to; TO AMEMBASSY PRIORITY LONDON; ADDRESSEE_GARBLED; AMEMBASSY PRIORITY LONDON",
                "to; TO AMEMBASSY LA PAZ MAR 1905; ADDRESSEE_GARBLED; AMEMBASSY LA PAZ MAR 1905",
                "to; TO AMEMBASSY LA PAZ APR 1905; ADDRESSEE_GARBLED; ''",
                "info; INFO AMEMBASSY ROME|AMEMBASSY BONN|AMEMBASSY ROME; ADDRESSEE_DUPLICATE; AMEMBASSY ROME",
                "to; TO SECSTATE WASHDC PRIORITY; PRECEDENCE_MISMATCH; O P 141130Z MAR 09",
                "to; TO SECSTATE WASHDC IMMEDIATE; PRECEDENCE_MISMATCH; ''",
                "captions; CORRECTED COPY; CORRECTED_COPY; CORRECTED COPY",
                "captions; SIPDIS; CORRECTED_COPY; ''",
                "to; TO SECSTATE WASHDC FLASH; PRECEDENCE_MISMATCH; O P 141130Z MAR 09",
                "info; INFO AMEMBASSY LONDON PRIORITY|AMEMBASSY ROME; PRECEDENCE_MISMATCH; ''",
                "info; INFO AMEMBASSY LONDON|AMEMBASSY ROME IMMEDIATE; PRECEDENCE_MISMATCH; O P 141130Z MAR 09",
                "routing; PP RUEHRN RUEHPA; PRECEDENCE_MISMATCH; PP RUEHRN RUEHPA",
                "routing; OO RUEHRN RUEHPA; PRECEDENCE_MISMATCH; ''",
                "calling; DE RUEHVN #1187 365/1142Z; FILING_TIME_MISMATCH; DE RUEHVN #1187 365/1142Z",
                "calling; DE RUEHVN #1187/01 0731129; FILING_TIME_MISMATCH; DE RUEHVN #1187/01 0731129",
                "calling; DE RUEHVN #1187/01 0731130; FILING_TIME_MISMATCH; ''",
                "calling; DE RUEHVN #1187/01 0731230; FILING_TIME_MISMATCH; ''",
                "calling; DE RUEHVN #1187/01 0731231; FILING_TIME_MISMATCH; DE RUEHVN #1187/01 0731231",
                "calling; DE RUEHVN #1187 366/1142Z; FILING_TIME_MISMATCH; DE RUEHVN #1187 366/1142Z",
                "signature; 3. (C) They will meet again. RILL; SIGNATURE_UNCERTAIN; RILL",
                "pages; 1. (C) One|VARNESSE 00001187  002 OF 003||on.|; PAGE_TOTAL_MISMATCH; "
                        + "VARNESSE 00001187  002 OF 003",
                "pages; 1. (C) One|VARNESSE 00001187  002 OF 002||on.|; PAGE_TOTAL_MISMATCH; ''",
                "body; 1. (C) One.||3. (C) Three.||4. (S) Four.|; PARAGRAPH_SEQUENCE; 3. (C) Three.",
                "body; 1. (C) One.||2. (S) Two.|; PORTION_ABOVE_CLASS; (S)",
                "body; 1. (U) Paragraph 2 is secret.||2. Two.|; PORTION_ABOVE_CLASS; 1. (U) Paragraph 2 is secret."
            })
    void isAboutTheseWords(String element, String lines, DiagnosticCode code, String words) {
        String text = FormatLinesTest.telegram(element, lines);
        Cable cable = CableParser.create().parse(Source.of(text, Provenance.of("telegram")));
        assertThat(cable.diagnostics().stream()
                        .filter(diagnostic -> diagnostic.code() == code)
                        .map(diagnostic ->
                                cable.source().textOf(diagnostic.span()).toString())
                        .collect(Collectors.joining("|")))
                .as(text)
                .isEqualTo(words);
    }

    @Test
    void referencesAreReadUpToALimit() {
        String text = FormatLinesTest.telegram("references", "|REF: " + "PARIS 12, ".repeat(4_500) + "ROME 5|");
        Cable cable = CableParser.create().parse(Source.of(text, Provenance.of("telegram")));
        assertThat(cable.textHeading().references()).hasSize(4_000);
        assertThat(cable.diagnostics())
                .filteredOn(diagnostic -> diagnostic.message().startsWith("The references are longer than"))
                .singleElement()
                .extracting(
                        diagnostic -> cable.source().textOf(diagnostic.span()).toString())
                .isEqualTo("PARIS 12, ".repeat(500) + "ROME 5");
    }
}
