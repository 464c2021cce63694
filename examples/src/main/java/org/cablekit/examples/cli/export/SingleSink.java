package org.cablekit.examples.cli.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.cablekit.examples.cli.output.CommandException;
import org.cablekit.examples.cli.output.OutputException;
import org.cablekit.examples.cli.output.PendingFiles;
import org.cablekit.examples.cli.output.WholeFile;
import org.cablekit.export.ExportReport;
import org.cablekit.model.Cable;
import org.jspecify.annotations.Nullable;

/** One cable in a file that the user named, or on standard output. It is written when it is sure that it is the only one. */
final class SingleSink implements Sink {

    private final Format format;
    private final Notices notices;
    private final String name;
    private final Writing writing;
    private @Nullable Rendering only;

    private interface Writing {
        void write(byte[] bytes);
    }

    /** A sink that writes a file. */
    SingleSink(Format format, Path target, PendingFiles pending, Notices notices) {
        this.format = format;
        this.notices = notices;
        this.name = target.toString();
        this.writing = bytes -> WholeFile.write(target, bytes, pending);
    }

    /** A sink that writes to a stream. */
    SingleSink(Format format, OutputStream out, Notices notices) {
        this.format = format;
        this.notices = notices;
        this.name = "standard output";
        this.writing = bytes -> {
            try {
                out.write(bytes);
                out.flush();
            } catch (IOException e) {
                throw new OutputException(name, e);
            }
        };
    }

    @Override
    public Rendering render(Cable cable) throws IOException {
        return format.render(cable);
    }

    @Override
    public void write(long number, Rendering rendering) {
        if (only != null) {
            throw CommandException.failed(name + ": format " + format.exporter().id()
                    + " makes one file for each cable and there are several; give a folder with --out");
        }
        only = rendering;
    }

    @Override
    public String finish() {
        Rendering rendering = only;
        byte[] bytes = rendering == null ? null : rendering.bytes();
        ExportReport report = rendering == null ? null : rendering.report();
        if (bytes == null || report == null) {
            return "nothing written: there is no telegram";
        }
        writing.write(bytes);
        notices.add(report);
        return "wrote 1 cable to " + name;
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
