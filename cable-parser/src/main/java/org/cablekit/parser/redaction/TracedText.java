package org.cablekit.parser.redaction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cablekit.model.Provenance;
import org.cablekit.model.Redaction;
import org.cablekit.model.Source;
import org.cablekit.model.SourceSpan;
import org.cablekit.parser.release.BoxCodes;

/** A text with tokens for redactions in which each character knows the place of the original it comes from. */
final class TracedText {

    /** What stands for private-use characters of an original, which would be taken for tokens. */
    private static final char REPLACEMENT = '\uFFFD';

    private final String text;
    private final List<Redaction> redactions;
    private final int[] from;
    private final int[] to;

    private TracedText(String text, List<Redaction> redactions, int[] from, int[] to) {
        this.text = text;
        this.redactions = redactions;
        this.from = from;
        this.to = to;
    }

    /** The text of a source; private-use characters that are no tokens of it become replacement characters. */
    static TracedText of(Source source) {
        StringBuilder text = new StringBuilder(source.text());
        int[] from = new int[text.length()];
        int[] to = new int[text.length()];
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPrivateUse(c) && !source.isToken(c)) {
                text.setCharAt(i, REPLACEMENT);
            }
            from[i] = i;
            to[i] = i + 1;
        }
        return new TracedText(text.toString(), source.redactions(), from, to);
    }

    private static boolean isPrivateUse(char c) {
        return c >= '\uE000' && c <= '\uF8FF';
    }

    String text() {
        return text;
    }

    int length() {
        return text.length();
    }

    char charAt(int index) {
        return text.charAt(index);
    }

    boolean isToken(int index) {
        char c = text.charAt(index);
        return c >= Source.FIRST_TOKEN && c < Source.FIRST_TOKEN + redactions.size();
    }

    /** The redaction a token stands for. */
    Redaction redaction(int index) {
        return redactions.get(text.charAt(index) - Source.FIRST_TOKEN);
    }

    boolean hasTokens() {
        return !redactions.isEmpty();
    }

    /** Where a stretch comes from: the smallest span of the original that holds all of it. */
    SourceSpan origin(SourceSpan span) {
        if (span.length() == 0) {
            int at = span.start() < text.length() ? from[span.start()] : text.isEmpty() ? 0 : to[text.length() - 1];
            return new SourceSpan(at, at);
        }
        int start = Integer.MAX_VALUE;
        int end = 0;
        for (int i = span.start(); i < span.end(); i++) {
            start = Math.min(start, from[i]);
            end = Math.max(end, to[i]);
        }
        return new SourceSpan(start, Math.max(start, end));
    }

    /** The text as a source that tells nothing of where it came from but its form. */
    Source source(Provenance original) {
        Provenance none = Provenance.of("");
        return new Source(
                text, redactions, new Provenance("", 0, 1, original.container(), none.charset(), none.published()));
    }

    /**
     * The text with a token in the place of each hole; holes are in order and apart. A hole that swallows tokens has
     * their codes too.
     */
    TracedText with(List<Hole> holes) {
        Builder builder = new Builder();
        int at = 0;
        for (Hole hole : holes) {
            builder.append(this, at, hole.span().start());
            builder.appendToken(swallowing(hole), origin(hole.span()));
            at = hole.span().end();
        }
        builder.append(this, at, text.length());
        return builder.build();
    }

    /** The text with other words in place of some stretches, which are in order and apart. */
    TracedText changed(List<BoxCodes.Change> changes) {
        Builder builder = new Builder();
        int at = 0;
        for (BoxCodes.Change change : changes) {
            builder.append(this, at, change.span().start());
            builder.insert(change.words());
            at = change.span().end();
        }
        builder.append(this, at, text.length());
        return builder.build();
    }

    private Redaction swallowing(Hole hole) {
        Redaction all = hole.redaction();
        for (int i = hole.span().start(); i < hole.span().end(); i++) {
            if (isToken(i)) {
                all = BurnIn.union(all, redaction(i));
            }
        }
        return all;
    }

    /** A place of this text and what is to stand there. */
    record Hole(SourceSpan span, Redaction redaction) {}

    /** Grows a traced text. Tokens are numbered anew, by first appearance. */
    static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private final List<Redaction> redactions = new ArrayList<>();
        private int[] from = new int[256];
        private int[] to = new int[256];

        void append(TracedText other, int start, int end) {
            for (int i = start; i < end; i++) {
                append(other, i);
            }
        }

        void append(TracedText other, int index) {
            if (other.isToken(index)) {
                put(token(other.redaction(index)), other.from[index], other.to[index]);
            } else {
                put(other.charAt(index), other.from[index], other.to[index]);
            }
        }

        void appendToken(Redaction redaction, SourceSpan origin) {
            put(token(redaction), origin.start(), origin.end());
        }

        /** Appends characters that stand in no original, such as the blank between two lines. */
        void insert(String words) {
            int at = text.length() == 0 ? 0 : to[text.length() - 1];
            for (int i = 0; i < words.length(); i++) {
                put(words.charAt(i), at, at);
            }
        }

        private char token(Redaction redaction) {
            int index = redactions.indexOf(redaction);
            if (index < 0) {
                index = redactions.size();
                redactions.add(redaction);
            }
            return (char) (Source.FIRST_TOKEN + index);
        }

        private void put(char c, int start, int end) {
            int length = text.length();
            if (length == from.length) {
                from = Arrays.copyOf(from, length * 2);
                to = Arrays.copyOf(to, length * 2);
            }
            from[length] = start;
            to[length] = end;
            text.append(c);
        }

        int length() {
            return text.length();
        }

        boolean endsInToken() {
            int last = text.length() - 1;
            return last >= 0
                    && text.charAt(last) >= Source.FIRST_TOKEN
                    && text.charAt(last) < Source.FIRST_TOKEN + redactions.size();
        }

        TracedText build() {
            int length = text.length();
            return new TracedText(
                    text.toString(), List.copyOf(redactions), Arrays.copyOf(from, length), Arrays.copyOf(to, length));
        }
    }
}
