package org.cablekit.examples.bench;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * The yardstick: lines set as they are with OpenPDF alone, in the faces of our reprints, embedded and cut down; untagged,
 * or with one element of the structure for each paragraph.
 */
final class OpenPdfPages {

    private static final int LEFT = 68;
    private static final int TOP = 714;
    private static final int BOTTOM = 78;
    private static final int LEADING = 13;
    private static final int SIZE = 10;

    private final BaseFont regular = font("SourceSans3-Regular.ttf");
    private final BaseFont bold = font("SourceSans3-Bold.ttf");

    private static BaseFont font(String name) {
        try (InputStream in = OpenPdfPages.class.getResourceAsStream("/org/cablekit/export/pdf/font/" + name)) {
            BaseFont font = BaseFont.createFont(name, BaseFont.IDENTITY_H, true, false, in.readAllBytes(), null);
            font.setIncludeCidSet(false);
            return font;
        } catch (IOException e) {
            throw new IllegalStateException("cannot read font " + name, e);
        }
    }

    /** Lines of a text; empty ones end a paragraph, those without lower case are set in bold. */
    byte[] set(List<String> lines, boolean tagged) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(64_000);
        Document document = new Document(PageSize.LETTER);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        if (tagged) {
            writer.setTagged();
        }
        document.open();
        PdfContentByte content = writer.getDirectContent();
        PdfStructureElement root =
                tagged ? new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document")) : null;
        PdfStructureElement paragraph = null;
        int y = TOP;
        for (String line : lines) {
            if (line.isBlank()) {
                paragraph = null;
                y -= LEADING / 2;
                continue;
            }
            if (y < BOTTOM) {
                document.newPage();
                y = TOP;
            }
            if (tagged) {
                paragraph = paragraph == null ? new PdfStructureElement(root, new PdfName("P")) : paragraph;
                content.beginMarkedContentSequence(paragraph);
            }
            show(content, line, y);
            if (tagged) {
                content.endMarkedContentSequence();
            }
            y -= LEADING;
        }
        document.close();
        return out.toByteArray();
    }

    private void show(PdfContentByte content, String line, int y) {
        boolean heading = line.chars().noneMatch(Character::isLowerCase);
        content.beginText();
        content.setFontAndSize(heading ? bold : regular, SIZE);
        content.setTextMatrix(LEFT, y);
        content.showText(line);
        content.endText();
    }
}
