package org.cablekit.export.xlsx.content;

import static org.cablekit.export.xlsx.content.Column.numberColumn;
import static org.cablekit.export.xlsx.content.Column.textColumn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cablekit.model.Block;
import org.cablekit.model.BodyHeading;
import org.cablekit.model.Paragraph;
import org.cablekit.model.PortionMark;
import org.cablekit.model.Preformatted;
import org.cablekit.model.Quotation;
import org.cablekit.model.Text;

/**
 * A row of the sheet Paragraphs: any block of the text.
 *
 * @param entry the cable
 * @param place place of the block in the text, 1-based
 * @param block the block
 */
record BlockRow(Entry entry, int place, Block block) implements OfCable {

    static List<Column<BlockRow>> columns() {
        return Column.behindIdentity(List.of(
                numberColumn("block", "Block", "body.blocks", 8, BlockRow::place),
                textColumn("kind", "Kind", "kind", 14, BlockRow::kind),
                textColumn(
                        "path",
                        "Paragraph",
                        "path",
                        11,
                        r -> r.paragraph().map(Paragraph::path).orElse("")),
                textColumn(
                        "label",
                        "Label",
                        "label",
                        8,
                        r -> r.paragraph().map(Paragraph::label).orElse("")),
                textColumn(
                        "mark",
                        "Portion mark",
                        "mark.raw",
                        10,
                        r -> r.mark().map(PortionMark::raw).orElse("")),
                textColumn("level", "Portion level", "mark.classification.level", 18, BlockRow::level),
                textColumn("text", "Text", "text | lines", 110, BlockRow::text)));
    }

    static List<BlockRow> of(Entry entry) {
        List<Block> blocks = entry.cable().body().blocks();
        List<BlockRow> rows = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            rows.add(new BlockRow(entry, rows.size() + 1, block));
        }
        return rows;
    }

    private Optional<Paragraph> paragraph() {
        return block instanceof Paragraph paragraph ? Optional.of(paragraph) : Optional.empty();
    }

    private String kind() {
        if (block instanceof Paragraph paragraph) {
            return Words.of(paragraph.kind());
        }
        if (block instanceof BodyHeading) {
            return "Heading";
        }
        return block instanceof Preformatted ? "Preformatted" : "Quotation";
    }

    private Optional<PortionMark> mark() {
        return block instanceof BodyHeading heading
                ? heading.mark()
                : paragraph().flatMap(Paragraph::mark);
    }

    private String level() {
        return mark().map(mark -> mark.classification().level().words()).orElse("");
    }

    private String text() {
        if (block instanceof Paragraph paragraph) {
            return entry.words(paragraph.text());
        }
        if (block instanceof BodyHeading heading) {
            return entry.words(heading.text());
        }
        return lines(block instanceof Preformatted table ? table.lines() : ((Quotation) block).lines());
    }

    private String lines(List<Text> lines) {
        return Words.joined(lines, "\n", entry::words);
    }
}
