package org.cablekit.examples.cli.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cablekit.examples.cli.output.FileNames;
import org.cablekit.examples.cli.output.PendingFiles;
import org.cablekit.examples.cli.output.WholeFile;
import org.cablekit.export.ExportReport;
import org.cablekit.model.Cable;

/** A file for each cable in a folder. */
final class FolderSink implements Sink {

    private final Format format;
    private final Path folder;
    private final String suffix;
    private final boolean keepExisting;
    private final PendingFiles pending;
    private final Notices notices;
    private final FileNames names;
    private long written;
    private long kept;

    /**
     * Makes a sink.
     *
     * @param suffix what stands behind the reference number in file names
     * @param keepExisting whether files that are there are left as they are
     */
    FolderSink(Format format, Path folder, String suffix, boolean keepExisting, PendingFiles pending, Notices notices) {
        this.format = format;
        this.folder = folder;
        this.suffix = suffix;
        this.keepExisting = keepExisting;
        this.pending = pending;
        this.notices = notices;
        this.names = names();
    }

    private FileNames names() {
        return new FileNames(suffix, format.exporter().fileExtension());
    }

    @Override
    public Rendering render(Cable cable) throws IOException {
        // The first file of its number may be there already; which one is meant is known only in order.
        boolean likelyKept = keepExisting && Files.exists(folder.resolve(names().next(cable, 0)));
        return likelyKept ? Rendering.later(cable) : format.render(cable);
    }

    @Override
    public void write(long number, Rendering rendering) throws IOException {
        Path target = folder.resolve(names.next(rendering.cable(), number));
        if (keepExisting && Files.exists(target)) {
            kept++;
            return;
        }
        Rendering complete = rendering.bytes() == null ? format.render(rendering.cable()) : rendering;
        byte[] bytes = complete.bytes();
        ExportReport report = complete.report();
        if (bytes != null && report != null) {
            WholeFile.write(target, bytes, pending);
            notices.add(report);
            written++;
        }
    }

    @Override
    public String finish() {
        if (written + kept == 0) {
            return "nothing written: there is no telegram";
        }
        String there = kept == 0 ? "" : ", " + kept + " were there";
        return "wrote " + written + (written == 1 ? " file" : " files") + " to " + folder + there;
    }

    @Override
    public void close() {
        // Every file is complete or gone as soon as it is written.
    }
}
