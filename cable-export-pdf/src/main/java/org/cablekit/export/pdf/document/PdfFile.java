package org.cablekit.export.pdf.document;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfLiteral;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.cablekit.export.pdf.layout.Node;
import org.cablekit.export.pdf.layout.PageFormat;
import org.cablekit.export.pdf.layout.Sheet;
import org.cablekit.export.pdf.layout.Slab;

/**
 * A PDF file while it is written. Pages are written as they come; what remains in memory is a few bytes for each object,
 * each outline entry and each character of the fonts. Not for several threads.
 *
 * <p>The caller's stream is never closed. A failure of it comes out as the {@link IOException} it threw.
 */
public final class PdfFile {

    private static final String PRODUCER = "Cablekit";
    private static final int IDENTIFIER = 16;
    private static final int COMPONENTS = 3;
    private static final DateTimeFormatter PDF_DATE =
            DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter XMP_DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final GuardedStream out;
    private final ObjectWriter writer;
    private final StructureTree structure;
    private final PageContent content = new PageContent();
    private final Outline outline = new Outline();
    private final MessageDigest digest = sha256();
    private int pages;

    private PdfFile(GuardedStream out, PageFormat format) {
        this.out = out;
        this.writer = ObjectWriter.open(out, format.width(), format.height());
        this.structure = new StructureTree(writer);
    }

    /**
     * {@return a file with its head written}
     *
     * @param out where it goes; never closed here
     * @param format paper
     * @throws IOException if {@code out} fails
     */
    public static PdfFile open(OutputStream out, PageFormat format) throws IOException {
        GuardedStream guarded = new GuardedStream(out);
        try {
            return new PdfFile(guarded, format);
        } catch (RuntimeException e) {
            throw failure(guarded, e);
        }
    }

    /**
     * A link on a page to another page.
     *
     * @param node node of the words that are the link
     * @param target number of the page's object it leads to
     * @param description what a reader is told of it
     * @param left left edge, from the left edge of the text area
     * @param bottom lower edge, from the lower edge of the paper
     * @param width width
     * @param height height
     */
    public record Link(
            Node node, int target, String description, double left, double bottom, double width, double height) {}

    /**
     * Writes a page.
     *
     * @param sheet the page
     * @param links links on it
     * @return number of the page's object, for links to it
     * @throws IOException if the stream fails
     */
    public int add(Sheet sheet, List<Link> links) throws IOException {
        try {
            PdfIndirectReference page = writer.page();
            PdfBytes bytes = content.write(sheet, node -> structure.mark(node, page));
            bytes.digestTo(digest);
            anchors(sheet, page);
            List<PdfIndirectReference> annotations = new ArrayList<>();
            for (Link link : links) {
                annotations.add(annotation(link, page));
            }
            writer.endPage(bytes, structure.endPage(), annotations);
            pages++;
            return page.getNumber();
        } catch (RuntimeException e) {
            throw failure(out, e);
        }
    }

    private void anchors(Sheet sheet, PdfIndirectReference page) {
        for (Sheet.Placed strip : sheet.content()) {
            Slab slab = strip.slab();
            slab.anchor()
                    .ifPresent(anchor -> outline.add(
                            anchor.level(), anchor.title(), page.getNumber(), strip.baseline() + slab.baseline() + 6));
        }
    }

    private PdfIndirectReference annotation(Link link, PdfIndirectReference page) throws IOException {
        PdfIndirectReference place = writer.getPdfIndirectReference();
        int key = structure.tie(link.node, place, page);
        double left = PageFormat.SIDE + link.left;
        PdfBytes bytes = new PdfBytes(192).add("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[");
        bytes.number(left).raw(' ').number(link.bottom).raw(' ');
        bytes.number(left + link.width).raw(' ').number(link.bottom + link.height);
        bytes.add("]/Dest[").reference(link.target).add("/Fit]/Contents").textString(link.description);
        writer.addDictionary(bytes.add("/StructParent ").add(key).add(">>"), place);
        return place;
    }

    /**
     * Ends a part of the structure; no page may have words of it afterwards.
     *
     * @param part its node
     * @throws IOException if the stream fails
     */
    public void endPart(Node part) throws IOException {
        try {
            structure.end(part);
        } catch (RuntimeException e) {
            throw failure(out, e);
        }
    }

    /**
     * Moves the pages written last to the front, with the last entry of the outline.
     *
     * @param count how many pages, less than all
     * @throws IOException if it cannot be done
     */
    public void moveToFront(int count) throws IOException {
        int[] order = new int[pages];
        for (int i = 0; i < pages; i++) {
            order[i] = (i + pages - count) % pages + 1;
        }
        try {
            writer.reorderPages(order);
        } catch (DocumentException e) {
            throw new IOException("the pages could not be put in order", e);
        }
        outline.moveLastToFront();
        PdfBytes labels = new PdfBytes(64).add("<</Nums[0<</S/r>>").add(count).add("<</S/D>>]>>");
        writer.getExtraCatalog().put(PdfName.PAGELABELS, literal(PdfObject.DICTIONARY, labels));
    }

    /**
     * Ends the file and flushes the stream.
     *
     * @param title title, free of what XML forbids
     * @param date date of creation for the metadata
     * @throws IOException if the stream fails
     */
    public void finish(String title, Instant date) throws IOException {
        try {
            new FontObjects(writer).write(content);
            catalog(structure.end());
            content.digestTo(digest);
            digest.update(title.getBytes(StandardCharsets.UTF_8));
            information(title, date);
            writer.setXmpMetadata(XmpPacket.bytes(title, XMP_DATE.format(date), PRODUCER));
            writer.end();
        } catch (RuntimeException e) {
            throw failure(out, e);
        }
    }

    private void catalog(PdfIndirectReference structureRoot) throws IOException {
        PdfDictionary catalog = writer.getExtraCatalog();
        catalog.put(PdfName.STRUCTTREEROOT, structureRoot);
        catalog.put(PdfName.MARKINFO, literal(PdfObject.DICTIONARY, new PdfBytes(32).add("<</Marked true>>")));
        catalog.put(PdfName.LANG, new PdfString("en-US"));
        catalog.put(
                PdfName.VIEWERPREFERENCES,
                literal(PdfObject.DICTIONARY, new PdfBytes(32).add("<</DisplayDocTitle true>>")));
        PdfIndirectReference profile = writer.addStream(SrgbProfile.bytes(), PdfName.N, COMPONENTS);
        PdfBytes intent = new PdfBytes(128).add("[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)");
        intent.add("/Info(sRGB IEC61966-2.1)/DestOutputProfile ").reference(profile.getNumber());
        catalog.put(PdfName.OUTPUTINTENTS, literal(PdfObject.ARRAY, intent.add(">>]")));
        outline.write(writer).ifPresent(place -> catalog.put(PdfName.OUTLINES, place));
    }

    private static PdfLiteral literal(int type, PdfBytes bytes) {
        return new PdfLiteral(type, bytes.toArray());
    }

    private void information(String title, Instant date) {
        PdfDictionary info = writer.getInfo();
        PdfString when = new PdfString(PDF_DATE.format(date));
        info.put(PdfName.TITLE, new PdfString(title, PdfObject.TEXT_UNICODE));
        info.put(PdfName.PRODUCER, new PdfString(PRODUCER));
        info.put(PdfName.CREATIONDATE, when);
        info.put(PdfName.MODDATE, when);
        byte[] identifier = Arrays.copyOf(digest.digest(), IDENTIFIER);
        PdfBytes pair = new PdfBytes(80)
                .add("[<")
                .hex(identifier)
                .add("><")
                .hex(identifier)
                .add(">]");
        info.put(PdfName.FILEID, literal(PdfObject.ARRAY, pair));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static IOException failure(GuardedStream out, RuntimeException e) {
        return out.failure().orElseGet(() -> new IOException("the PDF could not be written", e));
    }
}
