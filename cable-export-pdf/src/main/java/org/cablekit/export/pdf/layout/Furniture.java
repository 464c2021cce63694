package org.cablekit.export.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cablekit.export.pdf.font.Faces;

/**
 * What stands at head and foot of every page: banner, stamp, running reference, page number.
 *
 * @param banner the present level
 * @param struck the old level, printed struck through before the present one
 * @param stamp the release stamp, empty if there is none
 * @param reference running reference, empty if there is none
 */
public record Furniture(String banner, Optional<String> struck, String stamp, String reference) {

    private static final Style BANNER = Style.black(Faces.BOLD, 11);
    private static final Style OLD_BANNER = Style.gray(Faces.REGULAR, 11);
    private static final Style STAMP = Style.black(Faces.REGULAR, 7.5);
    private static final Style SMALL = Style.black(Faces.REGULAR, 8.5);
    private static final double BANNER_GAP = 14;
    private static final double TOP_STAMP = 28;
    private static final double TOP_BANNER = 44;
    private static final double FOOT_STAMP = 22;
    private static final double FOOT_BANNER = 36;
    private static final double FOOT_LINE = 54;
    private static final double HAIRLINE = 0.35;
    private static final double STRIKE = 0.9;
    private static final double MIDDLE_OF_CAPITALS = 3.6;

    /**
     * {@return a page with its furniture}
     *
     * @param content the text
     * @param number what the page is called, for example {@code Page 1 of 3}
     * @param format paper
     */
    public Sheet dress(List<Sheet.Placed> content, String number, PageFormat format) {
        double width = format.textWidth();
        List<Sheet.Placed> header = new ArrayList<>();
        header.add(placed(format.height() - TOP_BANNER, banner(width)));
        if (!stamp.isEmpty()) {
            header.add(placed(format.height() - TOP_STAMP, centred(stamp, STAMP, width)));
        }
        List<Sheet.Placed> footer = new ArrayList<>();
        footer.add(placed(FOOT_LINE, runningLine(number, width)));
        footer.add(placed(FOOT_BANNER, banner(width)));
        if (!stamp.isEmpty()) {
            footer.add(placed(FOOT_STAMP, centred(stamp, STAMP, width)));
        }
        return new Sheet(content, header, footer);
    }

    private static Sheet.Placed placed(double baseline, Slab slab) {
        return new Sheet.Placed(baseline, slab);
    }

    private static Slab slab(List<Piece> pieces, List<Stroke> strokes) {
        return new Slab(0, 0, 0, pieces, strokes, false, Optional.empty());
    }

    private static Piece piece(double x, String text, Style style) {
        return new Piece(x, text, style, Node.ARTIFACT);
    }

    private static Slab centred(String text, Style style, double width) {
        Style fitting = fitted(text, style, width);
        return slab(List.of(piece((width - fitting.width(text)) / 2, text, fitting)), List.of());
    }

    private static Style fitted(String text, Style style, double width) {
        double natural = style.width(text);
        return natural <= width ? style : new Style(style.face(), style.size() * width / natural, style.ink());
    }

    private Slab banner(double width) {
        if (struck.isEmpty()) {
            return centred(banner, BANNER, width);
        }
        String old = struck.get();
        Style oldStyle = fitted(old, OLD_BANNER, width / 2 - BANNER_GAP);
        Style newStyle = fitted(banner, BANNER, width / 2);
        double oldWidth = oldStyle.width(old);
        double x = (width - oldWidth - BANNER_GAP - newStyle.width(banner)) / 2;
        List<Piece> pieces = List.of(piece(x, old, oldStyle), piece(x + oldWidth + BANNER_GAP, banner, newStyle));
        return slab(pieces, List.of(new Stroke(x - 2, MIDDLE_OF_CAPITALS, oldWidth + 4, 0, STRIKE)));
    }

    private Slab runningLine(String number, double width) {
        Style style = fitted(reference, SMALL, width / 2);
        List<Piece> pieces = new ArrayList<>();
        if (!reference.isEmpty()) {
            pieces.add(piece(0, reference, style));
        }
        pieces.add(piece(width - SMALL.width(number), number, SMALL));
        return slab(pieces, List.of(new Stroke(0, SMALL.size() + 2, width, 0, HAIRLINE)));
    }
}
