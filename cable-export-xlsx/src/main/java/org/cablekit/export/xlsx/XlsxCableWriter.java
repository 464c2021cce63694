package org.cablekit.export.xlsx;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cablekit.export.CableWriter;
import org.cablekit.export.ExportReport;
import org.cablekit.export.xlsx.book.WorkbookPackage;
import org.cablekit.export.xlsx.content.CodeSpelling;
import org.cablekit.export.xlsx.content.CollectionSheets;
import org.cablekit.export.xlsx.content.Column;
import org.cablekit.export.xlsx.content.Entry;
import org.cablekit.export.xlsx.content.Overview;
import org.cablekit.export.xlsx.content.SheetKind;
import org.cablekit.export.xlsx.content.Statistics;
import org.cablekit.export.xlsx.content.Workshop;
import org.cablekit.export.xlsx.sheet.Limits;
import org.cablekit.export.xlsx.sheet.Notices;
import org.cablekit.export.xlsx.sheet.PackedSheet;
import org.cablekit.model.Cable;

/** Gathers the sheets of a workbook in temporary files and writes it when it is finished. */
final class XlsxCableWriter implements CableWriter {

    private final OutputStream out;
    private final Set<SheetKind> kinds;
    private final CodeSpelling codes;
    private final Notices notices = new Notices();
    private final Statistics statistics = new Statistics();
    private final TemporaryDirectory directory;
    private final CollectionSheets sheets;
    private long cables;
    private boolean broken;
    private boolean finished;
    private boolean closed;

    XlsxCableWriter(
            OutputStream out,
            Set<SheetKind> kinds,
            List<Column<Entry>> columns,
            CodeSpelling codes,
            Limits limits,
            TemporaryDirectory directory)
            throws IOException {
        this.out = out;
        this.kinds = kinds;
        this.codes = codes;
        this.directory = directory;
        SheetKind first = kinds.iterator().next();
        Workshop workshop = new Workshop(directory.path(), limits, notices, first);
        try {
            this.sheets = new CollectionSheets(kinds, columns, workshop);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    @Override
    public void write(Cable cable) throws IOException {
        requireNonNull(cable, "cable");
        requireOpen();
        notices.about(cables);
        Entry entry = Entry.of(cables + 1, cable, codes);
        // Until all of it is written: rows that a failure left out must not be missed in silence.
        broken = true;
        statistics.add(entry);
        try {
            sheets.write(entry);
        } catch (IOException e) {
            throw temporary(e);
        }
        broken = false;
        cables++;
    }

    @Override
    public ExportReport finish() throws IOException {
        requireOpen();
        finished = true;
        Map<SheetKind, List<PackedSheet>> lists = completed();
        Optional<Overview> overview = kinds.contains(SheetKind.OVERVIEW)
                ? Optional.of(new Overview(statistics, codes, lists))
                : Optional.empty();
        List<String> names = new ArrayList<>();
        overview.ifPresent(o -> names.add(SheetKind.OVERVIEW.title()));
        lists.values().forEach(series -> series.forEach(sheet -> names.add(sheet.name())));
        try (WorkbookPackage book = new WorkbookPackage(names)) {
            List<PackedSheet> packed = new ArrayList<>();
            if (overview.isPresent()) {
                Optional<String> drawing =
                        book.draw(SheetKind.OVERVIEW.title(), overview.get().charts());
                packed.add(overview.get().write(directory.path().resolve("overview.sheet"), drawing));
            }
            lists.values().forEach(packed::addAll);
            book.write(packed, out);
        }
        out.flush();
        return new ExportReport(cables, notices.all());
    }

    private Map<SheetKind, List<PackedSheet>> completed() throws IOException {
        try {
            return sheets.finish();
        } catch (IOException e) {
            throw temporary(e);
        }
    }

    /** Says that it is not the output that failed. */
    private IOException temporary(IOException cause) {
        return new IOException("temporary files in " + directory.path() + ": " + cause.getMessage(), cause);
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("the writer is closed");
        }
        if (broken) {
            throw new IllegalStateException("writing a cable failed; the workbook cannot be completed");
        }
        if (finished) {
            throw new IllegalStateException("the workbook is finished");
        }
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            try (directory) {
                sheets.close();
            }
        }
    }
}
