package org.cablekit.export.pdf.document;

import com.lowagie.text.pdf.PdfIndirectReference;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The outline (bookmarks) of a file, two levels deep. */
final class Outline {

    private final List<Entry> telegrams = new ArrayList<>();

    private static final class Entry {
        final String title;
        final int page;
        final int top;
        final List<Entry> kids = new ArrayList<>(0);

        Entry(String title, int page, int top) {
            this.title = title;
            this.page = page;
            this.top = top;
        }
    }

    /** Adds an entry; one of level 2 goes below the last of level 1. */
    void add(int level, String title, int page, double top) {
        Entry entry = new Entry(title, page, PdfBytes.toHundredths(top));
        if (level == 1 || telegrams.isEmpty()) {
            telegrams.add(entry);
        } else {
            telegrams.get(telegrams.size() - 1).kids.add(entry);
        }
    }

    /** Moves the last entry of level 1 to the head. */
    void moveLastToFront() {
        telegrams.add(0, telegrams.remove(telegrams.size() - 1));
    }

    /** Writes the outline, if there is an entry. The entries of level 1 are closed if there are several. */
    Optional<PdfIndirectReference> write(ObjectWriter writer) throws IOException {
        if (telegrams.isEmpty()) {
            return Optional.empty();
        }
        PdfIndirectReference root = writer.getPdfIndirectReference();
        boolean open = telegrams.size() == 1;
        int visible = telegrams.size() + (open ? telegrams.get(0).kids.size() : 0);
        PdfBytes out = new PdfBytes(64).add("<</Type/Outlines");
        level(telegrams, root, open, out, writer);
        writer.addDictionary(out.add("/Count ").add(visible).add(">>"), root);
        return Optional.of(root);
    }

    private static void level(
            List<Entry> entries, PdfIndirectReference parent, boolean open, PdfBytes above, ObjectWriter writer)
            throws IOException {
        List<PdfIndirectReference> places = new ArrayList<>();
        entries.forEach(e -> places.add(writer.getPdfIndirectReference()));
        above.add("/First ").reference(places.get(0).getNumber());
        above.add("/Last ").reference(places.get(places.size() - 1).getNumber());
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            PdfBytes out = new PdfBytes(128).add("<</Title").textString(entry.title);
            out.add("/Parent ").reference(parent.getNumber());
            out.add("/Dest[")
                    .reference(entry.page)
                    .add("/XYZ null ")
                    .hundredths(entry.top)
                    .add(" null]");
            if (i > 0) {
                out.add("/Prev ").reference(places.get(i - 1).getNumber());
            }
            if (i + 1 < entries.size()) {
                out.add("/Next ").reference(places.get(i + 1).getNumber());
            }
            if (!entry.kids.isEmpty()) {
                level(entry.kids, places.get(i), open, out, writer);
                out.add("/Count ").add(open ? entry.kids.size() : -entry.kids.size());
            }
            writer.addDictionary(out.add(">>"), places.get(i));
        }
    }
}
