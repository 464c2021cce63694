package org.cablekit.export;

import java.util.List;
import org.cablekit.model.Diagnostic;

/**
 * What became of an export.
 *
 * @param cables number of cables written
 * @param notices what was shortened, replaced or left out, in order of writing
 */
public record ExportReport(long cables, List<Notice> notices) {

    /** Copies the notices. */
    public ExportReport {
        notices = List.copyOf(notices);
    }

    /**
     * A finding about one cable.
     *
     * @param cable number of the cable in the output, 0-based; -1 if it concerns the whole output
     * @param diagnostic the finding
     */
    public record Notice(long cable, Diagnostic diagnostic) {}
}
