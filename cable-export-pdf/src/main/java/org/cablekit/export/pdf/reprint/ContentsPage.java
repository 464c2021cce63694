package org.cablekit.export.pdf.reprint;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cablekit.export.pdf.font.ShowableText;
import org.cablekit.export.pdf.layout.Block;
import org.cablekit.export.pdf.layout.ContentsBlock;
import org.cablekit.export.pdf.layout.Furniture;
import org.cablekit.export.pdf.layout.Inline;
import org.cablekit.export.pdf.layout.Node;
import org.cablekit.export.pdf.layout.Role;
import org.cablekit.export.pdf.layout.Slab;
import org.cablekit.export.pdf.layout.TextBlock;

/** The table of contents of a bound volume, while telegrams are added and when it is printed. */
public final class ContentsPage {

    private static final double TITLE_LEADING = 20;

    private final String title;
    private final TextSetter setter;
    private final List<Entry> entries = new ArrayList<>();
    private Optional<Furniture> highest = Optional.empty();
    private int highestRank = -2;
    private Instant date = ReprintComposer.NO_DATE;

    /**
     * A line of the table of contents.
     *
     * @param reference message reference number, empty if there is none
     * @param subject subject, perhaps with markers
     * @param description the telegram's title
     * @param page number of its first page's object
     * @param sheet number of its first sheet
     */
    public record Entry(String reference, List<Inline> subject, String description, int page, int sheet) {
        /** Copies the subject. */
        public Entry {
            subject = List.copyOf(subject);
        }
    }

    /**
     * An empty table of contents.
     *
     * @param title title of the volume
     * @param options choices
     */
    public ContentsPage(String title, ReprintOptions options) {
        this.title = ShowableText.title(title.isEmpty() ? "Telegrams" : title);
        this.setter = new TextSetter(options.markers());
    }

    /**
     * Adds a telegram.
     *
     * @param reprint its reprint
     * @param page number of its first page's object
     * @param sheet number of its first sheet
     */
    public void add(Reprint reprint, int page, int sheet) {
        entries.add(new Entry(reprint.reference(), reprint.subject(), reprint.title(), page, sheet));
        if (reprint.rank() > highestRank) {
            highestRank = reprint.rank();
            highest = Optional.of(reprint.furniture());
        }
        if (reprint.date().isAfter(date) || entries.size() == 1) {
            date = reprint.date();
        }
    }

    /** {@return title of the volume} */
    public String title() {
        return title;
    }

    /** {@return date of the latest telegram} */
    public Instant date() {
        return date;
    }

    /** {@return head and foot of the contents pages: the level is the highest of all telegrams} */
    public Furniture furniture() {
        String banner = highest.map(Furniture::banner).orElse("NO TELEGRAMS");
        return new Furniture(banner, Optional.empty(), "", setter.line(title, Type.SMALL));
    }

    /**
     * {@return the contents pages}
     *
     * @param part their node
     * @param links where the nodes of the lines are put
     */
    public List<Block> blocks(Node part, Map<Node, Entry> links) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new TextBlock(
                part.child(Role.H1),
                List.of(setter.words(title, Type.TITLE)),
                new TextBlock.Shape(0, 0, 0, TITLE_LEADING),
                true,
                Optional.of(new Slab.Anchor(1, title))));
        String count = entries.size() == 1 ? "One telegram" : entries.size() + " telegrams";
        blocks.add(Type.small(part, List.of(setter.words(count, Type.SMALL)), 4));
        blocks.add(Type.plainHeading(part, "Contents"));
        Node toc = part.child(Role.TOC);
        for (Entry entry : entries) {
            Node link = toc.child(Role.TOCI).child(Role.REFERENCE).child(Role.LINK);
            links.put(link, entry);
            blocks.add(new ContentsBlock(
                    link,
                    List.of(setter.words(entry.reference(), Type.VALUE_BOLD)),
                    entry.subject(),
                    Integer.toString(entry.sheet()),
                    Type.VALUE));
        }
        return blocks;
    }
}
