package org.cablekit.parser.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cablekit.model.ExemptionCode;

/** Lists of exemption codes as stamped: {@code B1,1.4(B),1.4(D)}, {@code (b)(7)(C)}, {@code B 6}, and as misread: {@code BS}. */
final class Codes {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 160;
    private static final Pattern SIGNS = Pattern.compile("[,;]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** No code has another letter or sign: {@code 552(b)(7)(C)}, {@code 1.4(D)}, {@code 50X1-HUMAN}, {@code 25X2-WMD}. */
    private static final String CHARACTERS = "0123456789ABCDEFGHIJKLMNSUWX().-";

    private Codes() {}

    /** {@return the codes in words that hold nothing else, in order; empty if there is anything else or nothing} */
    static List<ExemptionCode> read(String words) {
        if (words.length() < SHORTEST
                || words.length() > LONGEST
                || !mayHold(words, 0, words.length())
                || !isNumbered(words)) {
            return List.of();
        }
        List<ExemptionCode> codes = new ArrayList<>();
        for (String part : SIGNS.split(words, -1)) {
            String piece = part.strip();
            if (piece.isEmpty()) {
                continue;
            }
            Optional<ExemptionCode> whole = code(piece);
            if (whole.isPresent()) {
                codes.add(whole.get());
                continue;
            }
            for (String word : BLANKS.split(piece, -1)) {
                Optional<ExemptionCode> one = code(word);
                if (one.isEmpty()) {
                    return List.of();
                }
                codes.add(one.get());
            }
        }
        return codes;
    }

    /** {@return whether all characters of a range may stand in a list of codes; asked first, since most lines hold none} */
    static boolean mayHold(String words, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = words.charAt(i);
            boolean sign = c == ',' || c == ';' || c <= ' ' || Character.isWhitespace(c);
            if (!sign && CHARACTERS.indexOf(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c) < 0) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether a digit or a B stands in words: every code has a number, a misread one the B before it} */
    private static boolean isNumbered(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if ((c >= '0' && c <= '9') || c == 'B' || c == 'b') {
                return true;
            }
        }
        return false;
    }

    private static Optional<ExemptionCode> code(String piece) {
        return switch (piece.toUpperCase(Locale.ROOT)) {
            case "BS", "85", "8S" -> Optional.of(new ExemptionCode("B5"));
            case "BG", "86", "8G" -> Optional.of(new ExemptionCode("B6"));
            case "BI", "BL", "81" -> Optional.of(new ExemptionCode("B1"));
            default -> ExemptionCode.parse(piece);
        };
    }
}
