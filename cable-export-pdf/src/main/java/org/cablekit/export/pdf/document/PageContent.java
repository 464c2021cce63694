package org.cablekit.export.pdf.document;

import java.security.MessageDigest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cablekit.export.pdf.font.Faces;
import org.cablekit.export.pdf.font.FontSubset;
import org.cablekit.export.pdf.font.TypeFace;
import org.cablekit.export.pdf.layout.Node;
import org.cablekit.export.pdf.layout.PageFormat;
import org.cablekit.export.pdf.layout.Piece;
import org.cablekit.export.pdf.layout.Sheet;
import org.cablekit.export.pdf.layout.Stroke;
import org.cablekit.export.pdf.layout.Style;
import org.jspecify.annotations.Nullable;

/**
 * Writes the content stream of pages. Frames and rules come first, as artifacts; then the words, each stretch marked with
 * the structure element it belongs to.
 */
final class PageContent {

    /** Gives the words of a node their number on the page. */
    interface Marks {
        int next(Node node);
    }

    private static final String GRAY = "0.25 g ";
    private static final String BLACK = "0 g ";

    /** Thinner rules are drawn in gray: they order the page and carry nothing. */
    private static final double HAIRLINE = 0.5;

    private final Map<TypeFace, FontSubset> fonts = new HashMap<>();
    private final PdfBytes out = new PdfBytes(16384);
    private @Nullable TypeFace face;
    private int size;
    private Style.Ink ink = Style.Ink.BLACK;
    private int atX;
    private int atY;

    PageContent() {
        for (TypeFace face : Faces.all()) {
            fonts.put(face, new FontSubset(face));
        }
    }

    FontSubset font(TypeFace face) {
        FontSubset subset = fonts.get(face);
        if (subset == null) {
            throw new IllegalArgumentException("no font " + face.postScriptName());
        }
        return subset;
    }

    /** Adds what the numbers in the pages stand for. */
    void digestTo(MessageDigest digest) {
        for (TypeFace each : Faces.all()) {
            FontSubset subset = font(each);
            PdfBytes characters = new PdfBytes(4 * subset.count());
            for (int i = 1; i < subset.count(); i++) {
                characters.hex4(subset.character(i));
            }
            characters.raw('\n').digestTo(digest);
        }
    }

    /** The content of a page, valid until the next is written. */
    PdfBytes write(Sheet sheet, Marks marks) {
        out.clear();
        ink = Style.Ink.BLACK;
        strokes(sheet.content(), "/Artifact<</Type/Layout>>BDC\n");
        furniture(sheet.header(), "/Artifact<</Type/Pagination/Subtype/Header/Attached[/Top]>>BDC\n");
        words(sheet.content(), marks);
        furniture(sheet.footer(), "/Artifact<</Type/Pagination/Subtype/Footer/Attached[/Bottom]>>BDC\n");
        return out;
    }

    private void strokes(List<Sheet.Placed> strips, String mark) {
        boolean begun = false;
        for (Sheet.Placed strip : strips) {
            for (Stroke stroke : strip.slab().strokes()) {
                if (!begun) {
                    out.add(mark);
                    begun = true;
                }
                stroke(stroke, strip.baseline());
            }
        }
        if (begun) {
            out.add("EMC\n");
        }
    }

    private void stroke(Stroke stroke, double baseline) {
        double x = PageFormat.SIDE + stroke.x();
        double y = baseline + stroke.y();
        out.add(stroke.thickness() < HAIRLINE ? "0.6 G " : "0 G ")
                .number(stroke.thickness())
                .add(" w ");
        if (stroke.width() > 0 && stroke.height() > 0) {
            out.number(x).raw(' ').number(y).raw(' ').number(stroke.width()).raw(' ');
            out.number(stroke.height()).add(" re S\n");
        } else {
            out.number(x).raw(' ').number(y).add(" m ");
            out.number(x + stroke.width()).raw(' ').number(y + stroke.height()).add(" l S\n");
        }
    }

    private void furniture(List<Sheet.Placed> strips, String mark) {
        strokes(strips, mark);
        out.add(mark);
        beginText();
        for (Sheet.Placed strip : strips) {
            strip.slab().pieces().forEach(piece -> show(piece, strip.baseline()));
        }
        out.add("ET\nEMC\n");
    }

    private void words(List<Sheet.Placed> strips, Marks marks) {
        Node open = Node.ARTIFACT;
        for (Sheet.Placed strip : strips) {
            for (Piece piece : strip.slab().pieces()) {
                if (piece.node() != open) {
                    if (open != Node.ARTIFACT) {
                        out.add("ET\nEMC\n");
                    }
                    open = piece.node();
                    begin(open, marks.next(open));
                }
                show(piece, strip.baseline());
            }
        }
        if (open != Node.ARTIFACT) {
            out.add("ET\nEMC\n");
        }
    }

    private void begin(Node node, int number) {
        out.raw('/').add(node.role().type()).add("<</MCID ").add(number);
        node.actualText().ifPresent(text -> out.add("/ActualText").textString(text));
        node.expansion().ifPresent(text -> out.add("/E").textString(text));
        out.add(">>BDC\n");
        beginText();
    }

    private void beginText() {
        out.add("BT\n");
        atX = 0;
        atY = 0;
        face = null;
    }

    private void show(Piece piece, double baseline) {
        Style style = piece.style();
        int wanted = PdfBytes.toHundredths(style.size());
        if (style.face() != face || wanted != size) {
            out.raw('/')
                    .add(style.face().resourceName())
                    .raw(' ')
                    .hundredths(wanted)
                    .add(" Tf ");
            face = style.face();
            size = wanted;
        }
        if (style.ink() != ink) {
            out.add(style.ink() == Style.Ink.GRAY ? GRAY : BLACK);
            ink = style.ink();
        }
        int x = PdfBytes.toHundredths(PageFormat.SIDE + piece.x());
        int y = PdfBytes.toHundredths(baseline);
        out.hundredths(x - atX).raw(' ').hundredths(y - atY).add(" Td (");
        atX = x;
        atY = y;
        FontSubset subset = font(style.face());
        out.codes(piece.text(), subset).add(")Tj\n");
    }
}
