package org.cablekit.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.cablekit.model.Cable;
import org.cablekit.model.Diagnostic;
import org.cablekit.model.DiagnosticCode;
import org.cablekit.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CableParserTest {

    private static final String TELEGRAM = """
            R 140311Z NOV 07
            FM AMEMBASSY SUVA
            TO SECSTATE WASHDC 0744
            C O N F I D E N T I A L SUVA 000612

            E.O. 12958: DECL: 11/14/2017
            TAGS: EWWT, FJ
            SUBJECT: FERRY

            1. (C) The caf\u00E9 is closed.
            """;

    @ParameterizedTest
    @ValueSource(strings = {"caf\u00E9", "cafe", "caf\u20AC", "caf\uFFFD"})
    void bytesAreReadAsTheirText(String word) {
        String text = TELEGRAM.replace("caf\u00E9", word);
        CableParser parser = CableParser.create();

        Cable cable = parser.parse(text.getBytes(StandardCharsets.UTF_8));

        assertThat(cable.source().text()).isEqualTo(text);
        assertThat(cable.body()).isEqualTo(parser.parse(text).body());
        assertThat(cable.source().provenance().charset()).isEqualTo("UTF-8");
        assertThat(cable.diagnostics())
                .extracting(Diagnostic::code)
                .doesNotContain(DiagnosticCode.CHARSET_FALLBACK, DiagnosticCode.CONTAINER_MISMATCH);
    }

    @Test
    void linesThatAreNotUtf8AreReported() {
        Cable cable = CableParser.create().parse(TELEGRAM.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(cable.source().text()).isEqualTo(TELEGRAM);
        assertThat(cable.source().provenance().charset()).isEqualTo("windows-1252");
        assertThat(cable.diagnostics()).isSortedAccordingTo((a, b) -> a.span().compareTo(b.span()));
        Diagnostic fallback = cable.diagnostics().stream()
                .filter(diagnostic -> diagnostic.code() == DiagnosticCode.CHARSET_FALLBACK)
                .findFirst()
                .orElseThrow();
        assertThat(TELEGRAM.substring(fallback.span().start(), fallback.span().end()))
                .isEqualTo("1. (C) The caf\u00E9 is closed.");
    }

    @Test
    void findingsAboutTheBytesCountAsSevereToo() {
        CableParser strict = CableParser.create(ParserOptions.DEFAULT.failingAt(Severity.WARNING));
        strict.parse(TELEGRAM.getBytes(StandardCharsets.UTF_8));
        byte[] bytes = TELEGRAM.getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> strict.parse(bytes))
                .isInstanceOfSatisfying(
                        CableParseException.class,
                        e -> assertThat(e.diagnostic().code()).isEqualTo(DiagnosticCode.CHARSET_FALLBACK));
        assertThat(bytes).isEqualTo(TELEGRAM.getBytes(StandardCharsets.ISO_8859_1));
    }
}
