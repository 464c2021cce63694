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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;

/**
 * The library's writer, opened for dictionaries that are written here as bytes, and for keys of pages that it does not
 * know: fonts shared by all pages, the link to the logical structure, annotations.
 */
final class ObjectWriter extends PdfWriter {

    /** The fastest level: higher ones cost twice the time and save a twentieth of the size. */
    private static final int COMPRESSION = Deflater.BEST_SPEED;

    private static final int SPARE = 64;
    private static final int LARGE = 1 << 14;

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
        PdfDocument pdf = new TimelessDocument();
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
    void endPage(PdfBytes content, int structureKey, List<PdfIndirectReference> links) throws IOException {
        structParents = structureKey;
        annotations = links;
        content.writeTo(getDirectContent().getInternalBuffer());
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

    /** Writes a stream as it is. */
    PdfIndirectReference addStream(byte[] bytes, PdfName key, int value) throws IOException {
        PdfStream stream = new PdfStream(bytes);
        stream.put(key, new PdfNumber(value));
        return addToBody(stream).getIndirectReference();
    }

    /**
     * Writes a stream, compressed if it is large, with the length it had as an entry where a key is given for it. Small
     * font programs hardly get smaller, and compressing them would take a fifth of the time of a whole reprint.
     */
    PdfIndirectReference addLarge(byte[] bytes, Optional<PdfName> lengthKey) throws IOException {
        boolean large = bytes.length > LARGE;
        PdfStream stream = new PdfStream(large ? compressed(bytes) : bytes);
        if (large) {
            stream.put(PdfName.FILTER, PdfName.FLATEDECODE);
        }
        lengthKey.ifPresent(key -> stream.put(key, new PdfNumber(bytes.length)));
        return addToBody(stream).getIndirectReference();
    }

    private static byte[] compressed(byte[] bytes) {
        Deflater deflater = new Deflater(COMPRESSION);
        deflater.setInput(bytes);
        deflater.finish();
        byte[] out = new byte[bytes.length + SPARE];
        int length = 0;
        while (!deflater.finished()) {
            length += deflater.deflate(out, length, out.length - length);
            if (length == out.length) {
                out = Arrays.copyOf(out, 2 * length);
            }
        }
        deflater.end();
        return Arrays.copyOf(out, length);
    }

    /** A document of the library that does not ask what time it is. */
    private static final class TimelessDocument extends PdfDocument {
        @Override
        public boolean addCreationDate() {
            return true;
        }
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
