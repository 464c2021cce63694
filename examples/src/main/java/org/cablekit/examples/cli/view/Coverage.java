package org.cablekit.examples.cli.view;

import java.util.Locale;
import org.cablekit.model.Cable;
import org.cablekit.model.ElementKind;
import org.cablekit.model.SourceElement;

/**
 * How much of a text was recognised, and whether its elements make up the text again.
 *
 * @param recognised non-blank characters in recognised elements
 * @param all non-blank characters
 * @param cables number of cables
 * @param rebuilt number of cables whose source is rebuilt to the letter
 */
public record Coverage(long recognised, long all, long cables, long rebuilt) {

    private static final int PERCENT = 100;

    /** Nothing. */
    public static final Coverage NONE = new Coverage(0, 0, 0, 0);

    /**
     * {@return the coverage of one cable}
     *
     * @param cable the cable
     */
    public static Coverage of(Cable cable) {
        String text = cable.source().text();
        StringBuilder rebuilt = new StringBuilder(text.length());
        long recognised = 0;
        long all = 0;
        for (SourceElement element : cable.map().elements()) {
            String piece = text.substring(element.span().start(), element.span().end());
            long visible = piece.chars().filter(c -> !isBlank(c)).count();
            all += visible;
            recognised += element.kind() == ElementKind.UNRECOGNISED ? 0 : visible;
            rebuilt.append(piece);
        }
        return new Coverage(recognised, all, 1, rebuilt.toString().equals(text) ? 1 : 0);
    }

    /** As in {@link org.cablekit.model.SourceMap#coverage()}. */
    private static boolean isBlank(int c) {
        return c <= ' ' || c == '\u00A0' || c == '\uFEFF' || c == '\u2028' || c == '\u2029';
    }

    /**
     * {@return both together}
     *
     * @param other the other
     */
    public Coverage plus(Coverage other) {
        return new Coverage(
                recognised + other.recognised, all + other.all, cables + other.cables, rebuilt + other.rebuilt);
    }

    /** {@return the share of recognised characters, 0 to 1; 1 if there are none} */
    public double share() {
        return all == 0 ? 1 : (double) recognised / all;
    }

    /** {@return whether every source was rebuilt} */
    public boolean isRebuilt() {
        return rebuilt == cables;
    }

    /** {@return share and numbers for people; the share is rounded down, so that 100 means all} */
    public String describe() {
        double percent = Math.floor(share() * PERCENT * PERCENT) / PERCENT;
        return String.format(Locale.ROOT, "%.2f %% (%,d of %,d characters)", percent, recognised, all);
    }
}
