package org.cablekit.parser.redaction;

import java.util.ArrayList;
import java.util.List;
import org.cablekit.model.ArchiveRecord;
import org.cablekit.model.Block;
import org.cablekit.model.Cable;
import org.cablekit.model.Heading;
import org.cablekit.model.Paragraph;
import org.cablekit.model.ParagraphKind;
import org.cablekit.model.PortionMark;
import org.cablekit.model.TextHeading;
import org.cablekit.redact.RedactionException;

/** The parts of a telegram that a new layout must leave as they are. */
final class Structure {

    private Structure() {}

    /**
     * Stops if two parses see other parts.
     *
     * @throws RedactionException naming the first part that differs, without words of the telegram
     */
    static void requireSame(Cable before, Cable after) {
        List<String> one = parts(before);
        List<String> other = parts(after);
        for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
            String was = i < one.size() ? one.get(i) : "nothing";
            String is = i < other.size() ? other.get(i) : "nothing";
            if (!was.equals(is)) {
                throw new RedactionException("the redacted text would be read as another structure: " + is
                        + " in place of " + was + "; nothing was put out");
            }
        }
    }

    static List<String> parts(Cable cable) {
        List<String> parts = new ArrayList<>();
        heading(cable.heading(), parts);
        textHeading(cable.textHeading(), parts);
        for (Block block : cable.body().blocks()) {
            if (block instanceof Paragraph paragraph && paragraph.kind() == ParagraphKind.NUMBERED) {
                boolean marked = paragraph.mark().filter(PortionMark::isWritten).isPresent();
                parts.add("paragraph " + paragraph.path() + (marked ? " with a mark" : " without a mark"));
            }
        }
        parts.add("a signature: " + cable.ending().signature().isPresent());
        int attributes =
                cable.archive().map(ArchiveRecord::attributes).map(List::size).orElse(0);
        parts.add("an archive record: " + (attributes > 0));
        return parts;
    }

    private static void heading(Heading heading, List<String> into) {
        into.add("a routing line: " + heading.routing().isPresent());
        into.add("a calling station: " + heading.callingStation().isPresent());
        into.add("a date line: " + heading.dateTime().isPresent());
        into.add("a sender: " + heading.originator().isPresent());
        into.add(heading.action().size() + " action addressees");
        into.add(heading.info().size() + " information addressees");
        into.add(heading.exempt().size() + " exempted addressees");
    }

    private static void textHeading(TextHeading heading, List<String> into) {
        into.add("a number line: " + heading.numberLine().isPresent());
        into.add("an executive order: " + heading.executiveOrder().isPresent());
        into.add(heading.tags().size() + " TAGS");
        into.add("a subject: " + heading.subject().isPresent());
        into.add("references: " + !heading.references().isEmpty());
        into.add("a classification authority: " + heading.classifiedBy().isPresent());
    }
}
