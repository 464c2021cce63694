package org.cablekit.parser.reference;

import java.util.Arrays;
import java.util.List;

/**
 * Finds the next of several phrases in a text, case counts.
 *
 * <p>The search looks at the place where the shortest phrase would end and skips ahead by what stands there (Horspool, for
 * a set of phrases), so that it reads a part of the characters only. Immutable.
 */
public final class PhraseSearch {

    private static final int ASCII = 128;

    private final List<String> phrases;
    private final int window;

    /** How far each character at the end of the window lets the search go on. */
    private final int[] steps = new int[ASCII];

    private PhraseSearch(List<String> phrases) {
        this.phrases = phrases;
        this.window = phrases.stream().mapToInt(String::length).min().orElseThrow();
        Arrays.fill(steps, window);
        for (String phrase : phrases) {
            for (int i = 0; i < window; i++) {
                steps[phrase.charAt(i)] = Math.min(steps[phrase.charAt(i)], window - 1 - i);
            }
        }
    }

    /**
     * {@return a search for these phrases}
     *
     * @param phrases at least one, of ASCII characters, none empty
     */
    public static PhraseSearch of(String... phrases) {
        return new PhraseSearch(List.of(phrases));
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
            char c = text.charAt(at);
            int step = c < ASCII ? steps[c] : window;
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
