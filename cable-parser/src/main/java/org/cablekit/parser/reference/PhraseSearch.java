package org.cablekit.parser.reference;

import java.util.Arrays;

/**
 * Finds the next of several phrases in a text, case counts.
 *
 * <p>The search looks at the two characters where the shortest phrase would end and skips ahead by what stands there (Wu and
 * Manber), so that it reads a part of the text only. Immutable.
 */
public final class PhraseSearch {

    private static final int SLOTS = 1024;
    private static final int FACTOR = 37;

    private final String[] phrases;
    private final int window;

    /** How far each pair of characters at the end of the window lets the search go on; 0 where a phrase may stand. */
    private final byte[] steps = new byte[SLOTS];

    private PhraseSearch(String... phrases) {
        this.phrases = phrases.clone();
        this.window = Arrays.stream(phrases).mapToInt(String::length).min().orElseThrow();
        Arrays.fill(steps, (byte) (window - 1));
        for (String phrase : phrases) {
            for (int i = 1; i < window; i++) {
                int slot = slot(phrase.charAt(i - 1), phrase.charAt(i));
                steps[slot] = (byte) Math.min(steps[slot], window - 1 - i);
            }
        }
    }

    private static int slot(char before, char last) {
        return (before * FACTOR + last) & (SLOTS - 1);
    }

    /**
     * {@return a search for these phrases}
     *
     * @param phrases at least one, each of 2 to 127 characters
     */
    public static PhraseSearch of(String... phrases) {
        return new PhraseSearch(phrases);
    }

    /**
     * {@return the first place from {@code from} on where one of the phrases begins, or -1}
     *
     * @param text the text
     * @param from where to begin
     */
    public int find(String text, int from) {
        int at = from + window - 1;
        while (at < text.length()) {
            int step = steps[slot(text.charAt(at - 1), text.charAt(at))];
            if (step == 0) {
                if (stands(text, at - window + 1)) {
                    return at - window + 1;
                }
                step = 1;
            }
            at += step;
        }
        return -1;
    }

    private boolean stands(String text, int at) {
        for (String phrase : phrases) {
            if (text.startsWith(phrase, at)) {
                return true;
            }
        }
        return false;
    }
}
