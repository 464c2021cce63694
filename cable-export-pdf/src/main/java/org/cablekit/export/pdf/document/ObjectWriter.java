package org.cablekit.export.pdf.document;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDocument;
import com.lowagie.text.pdf.PdfIndirectObject;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfLiteral;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfPage;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The library's writer, opened for dictionaries that are written here as bytes, and for keys of pages that it does not
 * know: fonts shared by all pages, the link to the logical structure, annotations.
 */
final class ObjectWriter extends PdfWriter {

    private static final int COMPRESSION = 1;

    private final Document opened;
    private @Nullable PdfIndirectReference resources;
    private List<PdfIndirectReference> annotations = new ArrayList<>();
    private int structParents;

    private ObjectWriter(Document document, PdfDocument pdf, OutputStream out) {
        super(pdf, out);
        this.opened = document;
    }

    /** Writes the head of the file and opens its first page. */
    static ObjectWriter open(OutputStream out, int width, int height) {
        Document document = new Document(new Rectangle(width, height), 0, 0, 0, 0);
        PdfDocument pdf = new PdfDocument();
        document.addDocListener(pdf);
        ObjectWriter writer = new ObjectWriter(document, pdf, out);
        try {
            pdf.addWriter(writer);
        } catch (DocumentException e) {
            throw new IllegalStateException("a new document has no writer yet", e);
        }
        writer.setCloseStream(false);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setFullCompression();
        writer.setCompressionLevel(COMPRESSION);
        writer.setTabs(PdfName.S);
        document.open();
        writer.setLinearPageMode();
        return writer;
    }

    /** Number of the object that is to hold the resources of all pages. */
    PdfIndirectReference resources() {
        PdfIndirectReference place = resources;
        if (place == null) {
            place = getPdfIndirectReference();
            resources = place;
        }
        return place;
    }

    PdfIndirectReference page() {
        return getCurrentPage();
    }

    /** Ends the page that is open and begins another. */
    void endPage(byte[] content, int structureKey, List<PdfIndirectReference> links) {
        structParents = structureKey;
        annotations = links;
        getDirectContent().getInternalBuffer().append(content);
        opened.newPage();
    }

    /** Ends the file. */
    void end() {
        opened.close();
    }

    PdfIndirectReference addDictionary(PdfBytes bytes) throws IOException {
        return addToBody(new PdfLiteral(PdfObject.DICTIONARY, bytes.toArray())).getIndirectReference();
    }

    void addDictionary(PdfBytes bytes, PdfIndirectReference place) throws IOException {
        addToBody(new PdfLiteral(PdfObject.DICTIONARY, bytes.toArray()), place);
    }

    PdfIndirectReference addArray(PdfBytes bytes) throws IOException {
        return addToBody(new PdfLiteral(PdfObject.ARRAY, bytes.toArray())).getIndirectReference();
    }

    PdfIndirectReference addStream(byte[] bytes, PdfName key, int value) throws IOException {
        PdfStream stream = new PdfStream(bytes);
        stream.put(key, new PdfNumber(value));
        stream.flateCompress(COMPRESSION);
        return addToBody(stream).getIndirectReference();
    }

    PdfIndirectReference addStream(byte[] bytes) throws IOException {
        PdfStream stream = new PdfStream(bytes);
        stream.flateCompress(COMPRESSION);
        return addToBody(stream).getIndirectReference();
    }

    @Override
    public PdfIndirectObject addToBody(PdfObject object, PdfIndirectReference place) throws IOException {
        if (object instanceof PdfPage page) {
            page.put(PdfName.RESOURCES, resources());
            page.put(PdfName.STRUCTPARENTS, new PdfNumber(structParents));
            if (!annotations.isEmpty()) {
                page.put(PdfName.ANNOTS, new PdfArray(annotations));
            }
        }
        return super.addToBody(object, place);
    }
}
