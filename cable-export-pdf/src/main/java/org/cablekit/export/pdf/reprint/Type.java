package org.cablekit.export.pdf.reprint;

import java.util.List;
import java.util.Optional;
import org.cablekit.export.pdf.font.Faces;
import org.cablekit.export.pdf.layout.Inline;
import org.cablekit.export.pdf.layout.LabelTable;
import org.cablekit.export.pdf.layout.Node;
import org.cablekit.export.pdf.layout.Role;
import org.cablekit.export.pdf.layout.Slab;
import org.cablekit.export.pdf.layout.Style;
import org.cablekit.export.pdf.layout.TextBlock;

/** The styles of a reprint and the blocks made of them. */
final class Type {

    static final Style BODY = Style.black(Faces.REGULAR, 10.5);
    static final Style BODY_BOLD = Style.black(Faces.BOLD, 10.5);
    static final double BODY_LEADING = 14;
    static final double BODY_SPACE = 6.5;
    static final Style TITLE = Style.black(Faces.BOLD, 16);
    static final Style HEADING = Style.black(Faces.BOLD, 11.5);
    static final Style VALUE = Style.black(Faces.REGULAR, 9.5);
    static final Style VALUE_BOLD = Style.black(Faces.BOLD, 9.5);
    static final Style LABEL = Style.gray(Faces.REGULAR, 9.5);
    static final Style SMALL = Style.gray(Faces.REGULAR, 8.5);
    static final double SMALL_LEADING = 11.5;

    private static final double HEADING_LEADING = 15;
    private static final double HEADING_SPACE = 13;
    private static final double LABEL_WIDTH = 104;
    private static final double HANGING = 10;
    private static final double VALUE_LEADING = 12.5;
    private static final double ROW_PADDING = 2;
    private static final double PARAGRAPH_SPACE = 4;

    private Type() {}

    /** A heading that the outline leads to. */
    static TextBlock heading(Node section, List<Inline> words, String title) {
        return new TextBlock(
                section.child(Role.H2),
                words,
                new TextBlock.Shape(0, 0, HEADING_SPACE, HEADING_LEADING),
                true,
                Optional.of(new Slab.Anchor(2, title)));
    }

    /** A heading of our own. */
    static TextBlock heading(Node section, String words) {
        return heading(section, List.of(Inline.words(words, HEADING)), words);
    }

    /** A heading of our own that the outline leaves out. */
    static TextBlock plainHeading(Node section, String words) {
        return new TextBlock(
                section.child(Role.H2),
                List.of(Inline.words(words, HEADING)),
                new TextBlock.Shape(0, 0, HEADING_SPACE, HEADING_LEADING),
                true,
                Optional.empty());
    }

    /** A table of labels and values. */
    static LabelTable table(Node section, List<LabelTable.Row> rows, double before) {
        return new LabelTable(
                section.child(Role.TABLE),
                rows,
                new LabelTable.Shape(LABEL_WIDTH, HANGING, before, VALUE_LEADING, ROW_PADDING));
    }

    /** A paragraph in the type of tables. */
    static TextBlock paragraph(Node section, List<Inline> words) {
        return new TextBlock(
                section.child(Role.P),
                words,
                new TextBlock.Shape(0, 0, PARAGRAPH_SPACE, VALUE_LEADING),
                false,
                Optional.empty());
    }

    /** A paragraph in small type. */
    static TextBlock small(Node section, List<Inline> words, double before) {
        return new TextBlock(
                section.child(Role.P),
                words,
                new TextBlock.Shape(0, 0, before, SMALL_LEADING),
                false,
                Optional.empty());
    }
}
