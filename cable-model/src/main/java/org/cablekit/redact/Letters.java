package org.cablekit.redact;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;
import org.cablekit.model.ElementKind;

/**
 * The letters and digits of a text, folded, with what stands between them. Terms are compared letter by letter; the
 * gaps tell whether the letters are words.
 */
final class Letters {

    private static final int PUBLISHER_RUN = 5;
    private static final int LAST_ASCII = 0x7F;

    private final Folding folding;
    private final IntPredicate token;
    private int[] letters = new int[64];
    private int[] index = new int[64];
    private Gap[] gaps = new Gap[64];
    private boolean[] besideBefore = new boolean[64];
    private int length;
    private Gap gap = Gap.HOLE;
    private boolean beside;
    private final boolean[] besideAfter;

    /** Reads a strand. */
    Letters(Strand strand, Folding folding, IntPredicate token) {
        this.folding = folding;
        this.token = token;
        read(strand.text(), strand);
        besideAfter = besideAfter(strand.text());
    }

    /** Reads a term. */
    Letters(String term, Folding folding) {
        this.folding = folding;
        this.token = c -> false;
        String joined = Lines.joined(term);
        read(joined, new Strand(ElementKind.UNRECOGNISED, joined, new int[0], new BitSet(), new BitSet()));
        besideAfter = new boolean[length];
    }

    private void read(String text, Strand strand) {
        int i = 0;
        while (i < text.length()) {
            int run = publisherRun(text, i);
            if (run > 0) {
                gap = Gap.SIGN;
                beside = false;
                i += run;
                continue;
            }
            int c = text.codePointAt(i);
            int before = length;
            if (Folding.isAsciiLetter(c)) {
                add(folding.ofAscii(c), i);
            } else if (token.test(c)) {
                gap = Gap.HOLE;
                beside = true;
            } else {
                int place = i;
                if (c > LAST_ASCII) {
                    folding.letters(c, letter -> add(letter, place));
                }
                if (length == before) {
                    Gap sign = strand.isLineEnd(i) ? Gap.LINE : Gap.of(c);
                    gap = gap.and(sign);
                    beside &= sign != Gap.SIGN && sign != Gap.DOT;
                }
            }
            i += Character.charCount(c);
        }
    }

    private static int publisherRun(String text, int from) {
        int end = from;
        while (end < text.length() && (text.charAt(end) | 0x20) == 'x') {
            end++;
        }
        return end - from >= PUBLISHER_RUN ? end - from : 0;
    }

    private void add(int letter, int place) {
        if (length == letters.length) {
            letters = Arrays.copyOf(letters, length * 2);
            index = Arrays.copyOf(index, length * 2);
            gaps = Arrays.copyOf(gaps, length * 2);
            besideBefore = Arrays.copyOf(besideBefore, length * 2);
        }
        letters[length] = letter;
        index[length] = place;
        gaps[length] = gap;
        besideBefore[length] = beside;
        length++;
        gap = Gap.NONE;
        beside = false;
    }

    /** Whether a hole follows each letter with nothing but blanks, hyphens and apostrophes between. */
    private boolean[] besideAfter(String text) {
        boolean[] after = new boolean[length];
        for (int k = 0; k < length; k++) {
            if (k + 1 < length && gap(k + 1) != Gap.HOLE) {
                continue;
            }
            int i = index[k] + Character.charCount(text.codePointAt(index[k]));
            while (i < text.length() && isSoft(text.charAt(i))) {
                i++;
            }
            after[k] = i < text.length() && token.test(text.charAt(i));
        }
        return after;
    }

    private static boolean isSoft(char c) {
        Gap sign = Gap.of(c);
        return sign != Gap.SIGN && sign != Gap.DOT && !Character.isLetterOrDigit(c);
    }

    int length() {
        return length;
    }

    int letter(int k) {
        return letters[k];
    }

    /** Index in the strand of the character a letter comes from. */
    int index(int k) {
        return index[k];
    }

    /** What stands before a letter; {@link Gap#HOLE} at the end. */
    Gap gap(int k) {
        return k == length ? Gap.HOLE : gaps[k];
    }

    /** Whether a word may begin or end before a letter. */
    boolean isBoundary(int k) {
        return k == 0
                || k == length
                || gap(k) != Gap.NONE
                || isIdeographic(letters[k])
                || isIdeographic(letters[k - 1]);
    }

    /** Whether a letter begins a word directly behind a hole. */
    boolean isBehindHole(int k) {
        return besideBefore[k];
    }

    /** Whether a letter ends a word directly before a hole. */
    boolean isBeforeHole(int k) {
        return besideAfter[k];
    }

    /** Scripts that write words without blanks between them. */
    private static boolean isIdeographic(int c) {
        if (c < 0x0E00) {
            return false;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
            default -> false;
        };
    }
}
