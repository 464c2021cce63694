package org.cablekit.examples.cli.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.cablekit.examples.cli.output.OutputException;
import org.cablekit.examples.cli.output.PendingFiles;
import org.cablekit.examples.cli.output.WholeFile;
import org.cablekit.export.CableWriter;
import org.cablekit.model.Cable;
import org.jspecify.annotations.Nullable;

/** All cables in one output: a file, or standard output. It is begun with the first cable; without any there is none. */
final class CollectionSink implements Sink {

    private final Format format;
    private final Notices notices;
    private final String name;
    private final Opener opener;
    private @Nullable WholeFile file;
    private @Nullable CableWriter writer;
    private long cables;

    private interface Opener {
        OutputStream open();
    }

    /** A sink that writes a file. */
    CollectionSink(Format format, Path target, PendingFiles pending, Notices notices) {
        this.format = format;
        this.notices = notices;
        this.name = target.toString();
        this.opener = () -> {
            WholeFile opened = new WholeFile(target, pending);
            file = opened;
            return opened.out();
        };
    }

    /** A sink that writes to a stream. */
    CollectionSink(Format format, OutputStream out, Notices notices) {
        this.format = format;
        this.notices = notices;
        this.name = "standard output";
        this.opener = () -> out;
    }

    @Override
    public Rendering render(Cable cable) {
        return Rendering.later(cable);
    }

    @Override
    public void write(long number, Rendering rendering) {
        try {
            CableWriter open = writer;
            if (open == null) {
                open = format.open(opener.open());
                writer = open;
            }
            open.write(rendering.cable());
            cables++;
        } catch (IOException e) {
            throw new OutputException(name, e);
        }
    }

    @Override
    public String finish() {
        if (writer == null) {
            return "nothing written: there is no telegram";
        }
        try {
            notices.add(writer.finish());
            writer.close();
            writer = null;
        } catch (IOException e) {
            throw new OutputException(name, e);
        }
        if (file != null) {
            file.complete();
        }
        return "wrote " + cables + (cables == 1 ? " cable to " : " cables to ") + name;
    }

    @Override
    public void close() {
        if (writer != null) {
            try {
                writer.close();
            } catch (IOException e) {
                // Given up anyway; what made it incomplete has been told.
            }
        }
        if (file != null) {
            file.close();
        }
    }
}
