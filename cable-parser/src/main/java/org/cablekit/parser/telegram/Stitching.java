package org.cablekit.parser.telegram;

import org.cablekit.model.Source;

/**
 * Takes page furniture out of a flow. Where the text goes on in mid-sentence the blank lines beside it go too; elsewhere
 * they stay and part what they parted.
 */
public final class Stitching {

    private static final char LAST_TOKEN = '\uF8FF';

    private final LineFlow flow;
    private final boolean[] taken;

    private Stitching(LineFlow flow, boolean[] taken) {
        this.flow = flow;
        this.taken = taken.clone();
    }

    /**
     * {@return a flow without page furniture}
     *
     * @param flow the flow; lines may have been taken out of it before
     * @param taken the lines to take out
     */
    public static LineFlow without(LineFlow flow, boolean[] taken) {
        Stitching stitching = new Stitching(flow, taken);
        stitching.stitch();
        return flow.without(stitching.taken);
    }

    private void stitch() {
        int before = -1;
        for (int i = 0; i < flow.size(); i++) {
            if (taken[i] || flow.isBlank(i)) {
                continue;
            }
            if (before >= 0 && tookOut(before, i) && goesOn(before, i)) {
                for (int k = before + 1; k < i; k++) {
                    taken[k] = true;
                }
            }
            before = i;
        }
    }

    private boolean tookOut(int before, int after) {
        if (flow.line(after) - flow.line(before) > after - before) {
            return true;
        }
        for (int i = before + 1; i < after; i++) {
            if (taken[i]) {
                return true;
            }
        }
        return false;
    }

    private boolean goesOn(int before, int after) {
        return isParted(flow, before, after)
                && !NumberLines.matches(flow, after)
                && !NumberLines.matches(flow, before)
                && HeadingLine.of(flow, after) != HeadingLine.DISTRIBUTION;
    }

    /** {@return whether the sentence of one line may go on in the other} */
    static boolean isParted(LineFlow flow, int before, int after) {
        return ".:;!?\")".indexOf(flow.last(before)) < 0
                && Labels.at(flow, after) == null
                && !Labels.isNumberedParagraph(flow, after)
                && !beginsBehindHole(flow, before, after);
    }

    /**
     * Whether a line with a portion mark follows a hole: the sentence that ended there is gone, and the mark is no part of
     * it.
     */
    private static boolean beginsBehindHole(LineFlow flow, int before, int after) {
        char last = flow.last(before);
        return last >= Source.FIRST_TOKEN
                && last <= LAST_TOKEN
                && PortionMarks.read(flow.cursor(after)).isPresent();
    }
}
