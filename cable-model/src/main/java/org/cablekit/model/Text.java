package org.cablekit.model;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Free text that may have holes.
 *
 * <p>A text is a sequence of runs: visible words and {@link Hole holes}. There is no way to get its words
 * without saying what becomes of the holes: {@link #render(Function)} asks for it, {@link #plain()} is empty
 * when there are any. Two visible runs never stand side by side. Immutable, compared by value.
 */
public final class Text {

    /** The text without a character. */
    public static final Text EMPTY = new Text("", List.of());

    /** The one visible run, or empty when {@link #runs} tells the text. */
    private final String only;

    /** All runs where there is a hole, else empty. */
    private final List<TextRun> runs;

    private Text(String only, List<TextRun> runs) {
        this.only = only;
        this.runs = runs;
    }

    /**
     * {@return a text without holes}
     *
     * @param words the visible words, perhaps empty
     */
    public static Text of(String words) {
        return words.isEmpty() ? EMPTY : new Text(words, List.of());
    }

    /**
     * {@return a text of these runs; neighbouring visible runs are joined}
     *
     * @param runs the runs in order
     */
    public static Text of(List<? extends TextRun> runs) {
        List<TextRun> joined = new ArrayList<>(runs.size());
        StringBuilder words = new StringBuilder();
        for (TextRun run : runs) {
            if (run instanceof TextRun.Visible visible) {
                words.append(visible.text());
            } else {
                flush(words, joined);
                joined.add(requireNonNull(run, "run"));
            }
        }
        if (joined.isEmpty()) {
            return of(words.toString());
        }
        flush(words, joined);
        return new Text("", List.copyOf(joined));
    }

    private static void flush(StringBuilder words, List<TextRun> into) {
        if (words.length() > 0) {
            into.add(new TextRun.Visible(words.toString()));
            words.setLength(0);
        }
    }

    /** {@return the runs in order; empty if the text is empty} */
    public List<TextRun> runs() {
        if (!runs.isEmpty()) {
            return runs;
        }
        return only.isEmpty() ? List.of() : List.of(new TextRun.Visible(only));
    }

    /** {@return whether there is neither a word nor a hole} */
    public boolean isEmpty() {
        return only.isEmpty() && runs.isEmpty();
    }

    /** {@return whether there is at least one hole} */
    public boolean hasHoles() {
        return !runs.isEmpty();
    }

    /** {@return the holes in order} */
    public List<Hole> holes() {
        List<Hole> holes = new ArrayList<>();
        for (TextRun run : runs) {
            if (run instanceof Hole hole) {
                holes.add(hole);
            }
        }
        return holes;
    }

    /** {@return the words if there is no hole, else empty} */
    public Optional<String> plain() {
        return runs.isEmpty() ? Optional.of(only) : Optional.empty();
    }

    /**
     * {@return the words with each hole replaced}
     *
     * @param holes gives the words to print for a hole
     */
    public String render(Function<? super Hole, String> holes) {
        if (runs.isEmpty()) {
            return only;
        }
        StringBuilder out = new StringBuilder();
        for (TextRun run : runs) {
            if (run instanceof TextRun.Visible visible) {
                out.append(visible.text());
            } else if (run instanceof Hole hole) {
                out.append(holes.apply(hole));
            }
        }
        return out.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Text text && only.equals(text.only) && runs.equals(text.runs);
    }

    @Override
    public int hashCode() {
        return 31 * only.hashCode() + runs.hashCode();
    }

    /** {@return the words, each hole shown by its standard marker, see {@link HoleMarker}} */
    @Override
    public String toString() {
        return render(HoleMarker.STATE);
    }
}
