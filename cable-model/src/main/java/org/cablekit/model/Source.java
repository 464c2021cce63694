package org.cablekit.model;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/**
 * The source text of one telegram, as taken out of its container, and where it came from.
 *
 * <p>A source that has been redacted holds one private-use character for each hole: {@code U+E000} stands for the
 * first entry of {@link #redactions()}, {@code U+E001} for the second, and so on. Nothing else of the hole exists.
 * In a source without redactions private-use characters are ordinary text.
 *
 * @param text the text
 * @param redactions the redactions that private-use characters of the text stand for; empty for an original
 * @param provenance where it came from
 */
public record Source(String text, List<Redaction> redactions, Provenance provenance) {

    /** The character that stands for the first redaction. */
    public static final char FIRST_TOKEN = '\uE000';

    /** The number of different redactions one source may have. */
    public static final int MAX_REDACTIONS = 0x1900;

    /**
     * Copies the redactions.
     *
     * @throws IllegalArgumentException if there are more than {@link #MAX_REDACTIONS}
     */
    public Source {
        requireNonNull(text, "text");
        redactions = List.copyOf(redactions);
        requireNonNull(provenance, "provenance");
        if (redactions.size() > MAX_REDACTIONS) {
            throw new IllegalArgumentException("too many different redactions: " + redactions.size());
        }
    }

    /**
     * {@return an original source}
     *
     * @param text the text
     * @param provenance where it came from
     */
    public static Source of(String text, Provenance provenance) {
        return new Source(text, List.of(), provenance);
    }

    /** {@return whether this source was redacted by Cablekit} */
    public boolean isRedacted() {
        return !redactions.isEmpty();
    }

    /**
     * {@return whether a character of the text stands for a redaction}
     *
     * @param c the character
     */
    public boolean isToken(char c) {
        return c >= FIRST_TOKEN && c < FIRST_TOKEN + redactions.size();
    }

    /**
     * {@return words of this source with the tokens in them turned into holes}
     *
     * @param words a piece of the text, perhaps with its blanks changed
     */
    public Text toText(String words) {
        if (redactions.isEmpty()) {
            return Text.of(words);
        }
        List<TextRun> runs = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < words.length(); i++) {
            if (isToken(words.charAt(i))) {
                if (i > from) {
                    runs.add(new TextRun.Visible(words.substring(from, i)));
                }
                runs.add(redactions.get(words.charAt(i) - FIRST_TOKEN));
                from = i + 1;
            }
        }
        if (from < words.length()) {
            runs.add(new TextRun.Visible(words.substring(from)));
        }
        return Text.of(runs);
    }

    /**
     * {@return the characters of a span, tokens turned into holes}
     *
     * @param span a span of this source
     */
    public Text textOf(SourceSpan span) {
        return toText(text.substring(span.start(), span.end()));
    }

    /**
     * {@return line and column of an offset within the text}
     *
     * @param offset 0 to the length of the text
     */
    public SourcePosition position(int offset) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < offset; i++) {
            char c = text.charAt(i);
            boolean crLf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\n' || (c == '\r' && !crLf)) {
                line++;
                start = i + 1;
            }
        }
        return new SourcePosition(line, offset - start + 1);
    }
}
