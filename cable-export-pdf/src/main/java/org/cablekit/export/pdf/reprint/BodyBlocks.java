package org.cablekit.export.pdf.reprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cablekit.export.pdf.layout.Block;
import org.cablekit.export.pdf.layout.FixedBlock;
import org.cablekit.export.pdf.layout.Inline;
import org.cablekit.export.pdf.layout.JoinedBlock;
import org.cablekit.export.pdf.layout.Node;
import org.cablekit.export.pdf.layout.Role;
import org.cablekit.export.pdf.layout.TextBlock;
import org.cablekit.model.Body;
import org.cablekit.model.BodyHeading;
import org.cablekit.model.Ending;
import org.cablekit.model.Paragraph;
import org.cablekit.model.ParagraphKind;
import org.cablekit.model.PortionMark;
import org.cablekit.model.Preformatted;
import org.cablekit.model.Quotation;
import org.cablekit.model.Text;
import org.cablekit.model.Trailer;
import org.cablekit.model.TrailerKind;

/** The text of a telegram: paragraphs wrapped anew, headings, tables, quotations, signature and what follows it. */
final class BodyBlocks {

    private static final double NUMBER_WIDTH = 23;
    private static final double INDENT = 20;
    private static final int DEEPEST = 5;
    private static final double SIGNATURE_SPACE = 16;
    private static final int KEPT_TRAILERS = 3;

    private final Node section;
    private final TextSetter setter;
    private final List<Block> blocks = new ArrayList<>();

    /** Whether the paragraph before ends with a colon: what it announces stays with it. */
    private boolean announced;

    BodyBlocks(Node section, TextSetter setter) {
        this.section = section;
        this.setter = setter;
    }

    List<Block> blocks(Body body, Ending ending) {
        for (org.cablekit.model.Block block : body.blocks()) {
            block(block);
            announced = block instanceof Paragraph paragraph
                    && paragraph.text().toString().endsWith(":");
        }
        ending(ending);
        return blocks;
    }

    private void block(org.cablekit.model.Block block) {
        if (block instanceof Paragraph paragraph) {
            paragraph(paragraph);
        } else if (block instanceof BodyHeading heading) {
            heading(heading);
        } else if (block instanceof Preformatted table) {
            fixed(table.lines(), section.child(Role.P).child(Role.CODE), false);
        } else if (block instanceof Quotation quotation) {
            Node quote = section.child(Role.BLOCK_QUOTE);
            fixed(quotation.lines(), quote.child(Role.P).child(Role.CODE), true);
        }
    }

    private void paragraph(Paragraph paragraph) {
        List<Inline> words = new ArrayList<>();
        double first = INDENT * Math.min(paragraph.depth(), DEEPEST);
        double left = first + NUMBER_WIDTH;
        String label = label(paragraph);
        if (label.isEmpty()) {
            left = paragraph.path().isEmpty() ? first : left;
            first = left;
        } else {
            words.add(setter.words(label, Type.BODY));
            words.add(new Inline.Tab(0));
        }
        paragraph.mark().filter(PortionMark::isWritten).ifPresent(mark -> words.add(setter.mark(mark, Type.BODY)));
        words.addAll(setter.running(paragraph.text(), Type.BODY));
        blocks.add(text(words, first, left, Type.BODY_SPACE));
    }

    private TextBlock text(List<Inline> words, double first, double left, double before) {
        return new TextBlock(
                section.child(Role.P),
                words,
                new TextBlock.Shape(first, left, before, Type.BODY_LEADING),
                false,
                Optional.empty());
    }

    private static String label(Paragraph paragraph) {
        if (paragraph.kind() == ParagraphKind.BULLET) {
            return paragraph.label().startsWith("-") ? "\u2013" : "\u2022";
        }
        return paragraph.label().isEmpty() ? "" : paragraph.label() + ".";
    }

    private void heading(BodyHeading heading) {
        List<Inline> words = new ArrayList<>();
        heading.mark().ifPresent(mark -> words.add(setter.mark(mark, Type.HEADING)));
        words.addAll(setter.running(heading.text(), Type.HEADING));
        blocks.add(Type.heading(section, words, setter.title(heading.text())));
    }

    private void fixed(List<Text> lines, Node node, boolean barred) {
        List<List<Inline>> set = new ArrayList<>();
        for (Text line : lines) {
            set.add(setter.columns(line));
        }
        if (!set.isEmpty()) {
            Block table = new FixedBlock(node, set, new FixedBlock.Shape(NUMBER_WIDTH, Type.BODY_SPACE, barred));
            if (announced) {
                join(table);
            } else {
                blocks.add(table);
            }
        }
    }

    /** Adds a block that does not begin a page without the end of the one before it. */
    private void join(Block block) {
        if (blocks.isEmpty()) {
            blocks.add(block);
        } else {
            blocks.add(new JoinedBlock(blocks.remove(blocks.size() - 1), block));
        }
    }

    /** Signature and closing lines stay with the end of the text, unless they are many. */
    private void ending(Ending ending) {
        ending.signature()
                .ifPresent(signature ->
                        join(text(setter.running(signature.name(), Type.BODY_BOLD), 0, 0, SIGNATURE_SPACE)));
        List<Trailer> trailers = ending.trailers().stream()
                .filter(trailer -> trailer.kind() != TrailerKind.SECTION_SEPARATOR)
                .toList();
        for (int i = 0; i < trailers.size(); i++) {
            List<Inline> words = setter.running(trailers.get(i).raw(), Type.SMALL);
            Block line = Type.small(section, words, i == 0 ? Type.BODY_SPACE : 0);
            if (i < KEPT_TRAILERS) {
                join(line);
            } else {
                blocks.add(line);
            }
        }
    }
}
