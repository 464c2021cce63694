package org.cablekit.parser.redaction;

import static org.cablekit.model.ElementKind.*;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cablekit.model.Block;
import org.cablekit.model.BodyHeading;
import org.cablekit.model.Cable;
import org.cablekit.model.ElementKind;
import org.cablekit.model.Paragraph;
import org.cablekit.model.ParagraphKind;
import org.cablekit.model.Quotation;
import org.cablekit.model.Section;
import org.cablekit.model.SourceSpan;
import org.cablekit.model.TelegramFormat;

/**
 * Lays a text with holes out anew, so that nothing in its layout depends on what was removed.
 *
 * <p>Page lines, banners, repeated captions, headings of later sections and counters go; paragraphs become one line
 * each; blank lines stand by rule; rules have one length; tables with a hole lose their column widths.
 */
final class Normaliser {

    private static final Set<ElementKind> TRANSMISSION = EnumSet.of(
            PREAMBLE,
            TRANSMISSION_IDENTIFICATION,
            ROUTING_LINE,
            CALLING_STATION,
            SECURITY_WARNING,
            DATE_TIME_LINE,
            ORIGINATOR,
            ACTION_ADDRESSEE,
            INFO_ADDRESSEE,
            EXEMPT_ADDRESSEE,
            HEADING_REMARK,
            BREAK,
            DISTRIBUTION,
            SOURCE_LINE,
            DRAFTED_BY,
            APPROVED_BY,
            CLEARED_BY,
            RELEASED_BY,
            DEPARTMENT_REMARK,
            DASH_LINE);

    private static final Set<ElementKind> TEXT_HEADING = EnumSet.of(
            PRE_TEXT,
            NUMBER_LINE,
            CAPTION,
            PASSING_INSTRUCTION,
            EXECUTIVE_ORDER,
            ElementKind.TAGS,
            SUBJECT,
            REFERENCE,
            CLASSIFIED_BY,
            TEXT_HEADING_REMARK);

    private static final int SHORT_LIST = 100;

    /** Elements whose repetitions are page furniture. */
    private static final Set<ElementKind> SAID_ONCE = EnumSet.of(CAPTION, RECORD_MARK);

    private final TracedText text;
    private final LineWriter writer;
    private final List<Unit> units;
    private final boolean printed;
    private final int laterSections;
    private final int lastBlock;
    private final Set<String> said = new HashSet<>();
    private final TracedText.Builder out = new TracedText.Builder();
    private final Stamps stamps = new Stamps();
    private Optional<Unit> before = Optional.empty();
    private String bareToken = "";

    private Normaliser(TracedText text, Cable cable) {
        this.text = text;
        this.writer = new LineWriter(text);
        this.units = Units.of(cable);
        this.printed = cable.format() == TelegramFormat.RELEASE;
        List<Block> blocks = cable.body().blocks();
        int firstBlock = blocks.isEmpty() ? text.length() : blocks.get(0).span().start();
        this.laterSections = Math.min(firstBlock, secondSection(cable.sections(), text.length()));
        this.lastBlock =
                blocks.isEmpty() ? 0 : blocks.get(blocks.size() - 1).span().start();
    }

    private static int secondSection(List<Section> sections, int none) {
        return sections.size() < 2 ? none : sections.get(1).span().start();
    }

    /**
     * Lays a text out anew.
     *
     * @param text the text
     * @param cable its parse
     */
    static TracedText normalise(TracedText text, Cable cable) {
        Normaliser normaliser = new Normaliser(text, cable);
        normaliser.units.forEach(normaliser::take);
        normaliser.stamps.behind().forEach(normaliser::put);
        return normaliser.out.build();
    }

    /**
     * The places that a new layout drops or moves: page furniture, headings of later sections, stamps behind the head.
     *
     * @param text a text
     * @param cable its parse
     */
    static List<SourceSpan> dropped(TracedText text, Cable cable) {
        List<SourceSpan> spans = new ArrayList<>();
        cable.map().elements().stream()
                .filter(element -> Units.DROPPED.contains(element.kind()))
                .forEach(element -> spans.add(element.span()));
        Normaliser normaliser = new Normaliser(text, cable);
        normaliser.units.stream().filter(normaliser::repeatsHeading).forEach(unit -> spans.addAll(unit.pieces()));
        normaliser.units.stream()
                .dropWhile(unit -> unit.kind() == RELEASE_STAMP)
                .filter(unit -> unit.kind() == RELEASE_STAMP)
                .forEach(unit -> spans.addAll(unit.pieces()));
        return joined(spans, text);
    }

    /** One span for those with nothing but blanks between. */
    private static List<SourceSpan> joined(List<SourceSpan> spans, TracedText text) {
        List<SourceSpan> joined = new ArrayList<>();
        for (SourceSpan span : spans.stream().sorted().toList()) {
            int last = joined.size() - 1;
            if (last >= 0 && isBlank(text, joined.get(last).end(), span.start())) {
                joined.set(last, joined.get(last).union(span));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    private static boolean isBlank(TracedText text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Lines.isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private void take(Unit unit) {
        if (repeatsHeading(unit)) {
            return;
        }
        TracedText lines = lines(unit);
        String words = lines.text();
        if (lines.length() == 0
                || Counters.isCounter(unit.kind(), words)
                || (SAID_ONCE.contains(unit.kind()) && !said.add(unit.kind() + words))
                || repeatsToken(unit, lines)) {
            return;
        }
        if (unit.kind() == RELEASE_STAMP) {
            stamps.take(unit, lines).ifPresent(this::put);
        } else {
            stamps.endHead();
            put(new Stamps.Laid(unit, lines));
        }
    }

    private void put(Stamps.Laid laid) {
        Unit unit = laid.unit();
        TracedText lines = laid.lines();
        if (out.length() > 0) {
            out.insert(separator(unit));
        }
        out.append(lines, 0, lines.length());
        before = Optional.of(unit);
    }

    /** The heading of a section behind the first, and what ends a section before the last. */
    private boolean repeatsHeading(Unit unit) {
        boolean between = unit.start() >= laterSections
                && unit.start() < lastBlock
                && unit.block().isEmpty();
        return between
                && (TRANSMISSION.contains(unit.kind())
                        || TEXT_HEADING.contains(unit.kind())
                        || unit.kind() == END_OF_MESSAGE);
    }

    /**
     * Whether a block is nothing but the token that is all of the block before it already, or all behind its number. Where a
     * page ends between two such blocks they become one paragraph, and nobody may see whether one did.
     */
    private boolean repeatsToken(Unit unit, TracedText lines) {
        int last = lines.length() - 1;
        boolean bare = unit.block().isPresent() && last == 0 && lines.isToken(0);
        boolean whole = bare
                || (lines.isToken(last)
                        && unit.block().filter(Normaliser::isHole).isPresent());
        String token = whole ? lines.redaction(last).toString() : "";
        boolean repeats = bare && token.equals(bareToken);
        bareToken = token;
        return repeats;
    }

    private static boolean isHole(Block block) {
        return block instanceof Paragraph paragraph
                && paragraph.text().hasHoles()
                && paragraph.text().runs().size() == 1;
    }

    private String separator(Unit unit) {
        ElementKind last = before.map(Unit::kind).orElse(BLANK);
        if (unit.kind() == SIGNATURE && unit.sameLine() && !out.endsInToken()) {
            // Behind a hole there is no sentence whose end would tell that a name follows.
            return " ";
        }
        return isClose(last, unit) ? "\n" : "\n\n";
    }

    private boolean isClose(ElementKind last, Unit unit) {
        ElementKind kind = unit.kind();
        if (TRANSMISSION.contains(last) && TRANSMISSION.contains(kind)) {
            return true;
        }
        if (printed && isHeading(last) && isHeading(kind)) {
            return before.filter(b -> !hasBlankLine(b.end(), unit.start())).isPresent();
        }
        if (kind == last) {
            return TEXT_HEADING.contains(kind) || kind == ATTRIBUTE || kind == TRAILER || kind == RELEASE_STAMP;
        }
        if (kind == RULE) {
            return before.flatMap(Unit::block).filter(Normaliser::isRuled).isPresent();
        }
        return last == RULE && unit.block().filter(Normaliser::isBoxed).isPresent();
    }

    private static boolean isRuled(Block block) {
        return block instanceof BodyHeading heading && heading.style() != BodyHeading.Style.PLAIN;
    }

    private static boolean isBoxed(Block block) {
        return block instanceof BodyHeading heading && heading.style() == BodyHeading.Style.BOXED;
    }

    private TracedText lines(Unit unit) {
        boolean holes = unit.hasToken(text);
        boolean indented = unit.kind() == PREFORMATTED && !holes;
        List<SourceSpan> lines = Lines.of(text, unit.pieces(), indented);
        if (unit.kind() == RULE) {
            return writer.rule(lines);
        }
        if (unit.kind() == PREFORMATTED) {
            return holes ? writer.table(lines) : writer.keep(lines);
        }
        if (unit.kind() == QUOTATION
                || unit.block().filter(Quotation.class::isInstance).isPresent()) {
            return holes ? quotation(lines) : writer.keep(lines);
        }
        TracedText joined = writer.join(lines, holes);
        boolean joins = holes || (unit.block().isPresent() ? !isShortList(unit, joined) : isLabelled(unit));
        return Counters.without(unit.kind(), joins ? joined : writer.keep(lines));
    }

    /** In the printed layout of releases a value goes on in indented lines: it becomes one line. */
    private boolean isLabelled(Unit unit) {
        return printed && isHeading(unit.kind()) && unit.kind() != PREAMBLE && unit.kind() != PRE_TEXT;
    }

    private static boolean isHeading(ElementKind kind) {
        return TEXT_HEADING.contains(kind) || TRANSMISSION.contains(kind);
    }

    /** The printed head is one block: a blank line in it would end it. */
    private boolean hasBlankLine(int from, int to) {
        int ends = 0;
        for (int i = from; i < to; i++) {
            ends += text.charAt(i) == '\n' ? 1 : 0;
        }
        return ends > 1;
    }

    /** A few short lines without a hole stay lines: joined they would look like a heading. */
    private static boolean isShortList(Unit unit, TracedText joined) {
        return joined.length() <= SHORT_LIST
                && unit.block()
                        .filter(block ->
                                block instanceof Paragraph paragraph && paragraph.kind() == ParagraphKind.UNNUMBERED)
                        .isPresent();
    }

    /** A quoted telegram with a hole: its first line tells that it is one, the others become one paragraph. */
    private TracedText quotation(List<SourceSpan> lines) {
        TracedText.Builder joined = new TracedText.Builder();
        TracedText first = writer.join(lines.subList(0, 1), true);
        joined.append(first, 0, first.length());
        if (lines.size() > 1) {
            joined.insert("\n");
            TracedText rest = writer.join(lines.subList(1, lines.size()), true);
            joined.append(rest, 0, rest.length());
        }
        return joined.build();
    }
}
