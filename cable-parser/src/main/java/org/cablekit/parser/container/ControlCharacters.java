package org.cablekit.parser.container;

import java.util.Locale;
import java.util.Optional;
import org.cablekit.model.Diagnostic;
import org.cablekit.model.DiagnosticCode;
import org.cablekit.model.SourceSpan;

/** Finds characters that no telegram was sent with. */
final class ControlCharacters {

    private ControlCharacters() {}

    /**
     * {@return whether a text that is UTF-8 may have such characters, told from its bytes}
     *
     * <p>A quick look that spares nearly all texts the slow one.
     */
    static boolean mayBeIn(byte[] bytes, int from, int to) {
        for (int i = ByteSearch.special(bytes, from, to); i >= 0; i = ByteSearch.special(bytes, i + 1, to)) {
            int b = bytes[i] & 0xFF;
            int next = i + 1 < to ? bytes[i + 1] & 0xFF : 0;
            boolean upper = b == 0xC2 && next < 0xA0;
            boolean replacement = b == 0xEF && next == 0xBF;
            if (upper || replacement || (b < 0x80 && isForeign((char) b))) {
                return true;
            }
        }
        return false;
    }

    /** {@return one finding about all control and replacement characters of a text} */
    static Optional<Diagnostic> report(String text) {
        int first = -1;
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isForeign(text.charAt(i))) {
                first = count++ == 0 ? i : first;
            }
        }
        if (count == 0) {
            return Optional.empty();
        }
        String which = String.format(Locale.ROOT, "U+%04X", (int) text.charAt(first));
        String message = count == 1
                ? "The text has the control or replacement character " + which + "."
                : "The text has " + count + " control or replacement characters, the first is " + which + ".";
        return Optional.of(Diagnostic.of(DiagnosticCode.CONTROL_CHARACTERS, message, new SourceSpan(first, first + 1)));
    }

    /** Tab, line ends and form feed belong to texts; the rest of C0 and C1 and U+FFFD do not. */
    private static boolean isForeign(char c) {
        if (c >= ' ' && c < 0x7F) {
            return false;
        }
        if (c < ' ') {
            return c != '\n' && c != '\r' && c != '\t' && c != '\f';
        }
        return c < 0xA0 || c == '\uFFFD';
    }
}
