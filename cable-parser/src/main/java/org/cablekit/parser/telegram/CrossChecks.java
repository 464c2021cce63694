package org.cablekit.parser.telegram;

import org.cablekit.model.Cable;

/** Compares what different parts of a telegram say about the same fact. It reports and never changes a value. */
public final class CrossChecks {

    private CrossChecks() {}

    public static void run(Cable cable, Draft draft) {
        HeadingChecks.run(cable, draft);
        TextChecks.run(cable, draft);
    }
}
