package org.cablekit.examples.cli.export;

import org.cablekit.export.ExportReport;
import org.cablekit.model.Cable;
import org.jspecify.annotations.Nullable;

/** A cable on its way into a sink, with its file's bytes if it gets a file of its own and they are made. */
final class Rendering {

    private final Cable cable;
    private final byte @Nullable [] bytes;
    private final @Nullable ExportReport report;

    private Rendering(Cable cable, byte @Nullable [] bytes, @Nullable ExportReport report) {
        this.cable = cable;
        this.bytes = bytes;
        this.report = report;
    }

    /** A cable that is not rendered yet. */
    static Rendering later(Cable cable) {
        return new Rendering(cable, null, null);
    }

    /** A cable with its bytes. */
    static Rendering of(Cable cable, byte[] bytes, ExportReport report) {
        return new Rendering(cable, bytes, report);
    }

    Cable cable() {
        return cable;
    }

    byte @Nullable [] bytes() {
        return bytes;
    }

    @Nullable
    ExportReport report() {
        return report;
    }
}
