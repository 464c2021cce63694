package org.cablekit.parser.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.cablekit.model.SourceSpan;
import org.junit.jupiter.api.Test;

class ControlCharactersTest {

    /** First and last of C0, C1 and of what stands beside them, and others that begin with the same bytes in UTF-8. */
    private static final String CHARACTERS =
            "\u0000\u0008\t\n\u000B\f\r\u000E\u001F ~\u007F\u0080\u009F\u00A0\u00BF\u00C0\uF000\uFEFF\uFF0D\uFFBF\uFFC0\uFFFC\uFFFD";

    /** The quick look may be wrong about U+FFC0 and its like, never the other way round. */
    @Test
    void quickLookMissesNothing() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder("a".repeat(random.nextInt(12)));
            for (int k = random.nextInt(4); k > 0; k--) {
                text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
            }
            byte[] bytes = text.append("a".repeat(random.nextInt(3))).toString().getBytes(StandardCharsets.UTF_8);
            boolean found = ControlCharacters.report(text.toString()).isPresent();
            boolean lookalike = text.chars().anyMatch(c -> c >= 0xFFC0 && c < 0xFFFD);
            assertThat(ControlCharacters.mayBeIn(bytes, 0, bytes.length))
                    .as(
                            "%s",
                            (Object) text.chars().mapToObj(Integer::toHexString).toList())
                    .isEqualTo(found || lookalike);
        }
    }

    @Test
    void quickLookStaysInItsRange() {
        byte[] bytes = "\u0001ab\u0085".getBytes(StandardCharsets.UTF_8);
        assertThat(ControlCharacters.mayBeIn(bytes, 1, 3)).isFalse();
        assertThat(ControlCharacters.mayBeIn(bytes, 0, 3)).isTrue();
        assertThat(ControlCharacters.mayBeIn(bytes, 1, bytes.length)).isTrue();
    }

    @Test
    void firstIsNamedAndAllAreCounted() {
        assertThat(ControlCharacters.report("ab\u0085c")).hasValueSatisfying(finding -> {
            assertThat(finding.message()).isEqualTo("The text has the control or replacement character U+0085.");
            assertThat(finding.span()).isEqualTo(new SourceSpan(2, 3));
        });
        assertThat(ControlCharacters.report("\uFFFDab\u007Fc\u0000"))
                .hasValueSatisfying(finding -> assertThat(finding.message())
                        .isEqualTo("The text has 3 control or replacement characters, the first is U+FFFD."));
        assertThat(ControlCharacters.report("tab\t, feed\f, end\r\n")).isEmpty();
    }
}
