package org.cablekit.parser.telegram;

import java.time.ZoneOffset;
import java.util.Optional;
import org.cablekit.model.DateTimeLine;
import org.cablekit.model.DiagnosticCode;
import org.cablekit.model.ElementKind;
import org.cablekit.model.Originator;
import org.cablekit.model.SourceSpan;
import org.cablekit.parser.reference.Posts;

/**
 * Reads what stands before the text: format lines 1 to 11 and the Department's lines around them.
 *
 * <p>The text begins at the number line, not at the first blank line: a heading may hold blank lines, and some
 * converters leave none before the text.
 */
final class HeadingReader {

    /** How far to look for a heading behind residue at the top. */
    private static final int LOOK_AHEAD = 120;

    private final Draft draft;
    private final LineFlow flow;
    private final HeadingParts heading;
    private final DepartmentParts department;
    private final AddressLines addresses;

    HeadingReader(Draft draft, LineFlow flow, HeadingParts heading, DepartmentParts department) {
        this.draft = draft;
        this.flow = flow;
        this.heading = heading;
        this.department = department;
        this.addresses = new AddressLines(draft, flow, heading);
    }

    /** {@return the line at which the text begins, reading from {@code from}} */
    int read(int from) {
        int line = preamble(flow.skipBlank(from));
        while (line < flow.size()) {
            if (flow.isBlank(line)) {
                int next = flow.skipBlank(line);
                if (next == flow.size() || !continuesAfterBlank(next)) {
                    break;
                }
                line = next;
            }
            int next = readLine(line);
            if (next == line) {
                break;
            }
            line = next;
        }
        return line;
    }

    /** Sets aside what stands before the first line of a heading; {@return the line to go on with} */
    private int preamble(int from) {
        int limit = Math.min(flow.size(), from + LOOK_AHEAD);
        for (int line = from; line < limit; line++) {
            if (beginsHeading(line)) {
                if (line > from) {
                    draft.markLines(ElementKind.PREAMBLE, flow, from, line);
                    heading.preamble(draft.words().text(flow.start(from), flow.end(line - 1)));
                }
                return line;
            }
            if (NumberLines.matches(flow, line)
                    || Labels.isHeadLabel(flow, line)
                    || Labels.isNumberedParagraph(flow, line)) {
                return from;
            }
        }
        return from;
    }

    private boolean beginsHeading(int line) {
        return switch (HeadingLine.of(flow, line)) {
            case IDENTIFICATION, ROUTING, CALLING, SECURITY, PARTIAL_NOTICE, DISTRIBUTION -> true;
            case DATE_TIME -> true;
            case FROM, TO, INFO, EXEMPT -> flow.length(line) <= AddressShape.LONGEST && !identificationFollows(line);
            case SOURCE, DRAFTED, DASH_LINE -> followedByDateLine(line);
            default -> false;
        };
    }

    /** {@return whether format line 1 is still to come: a post's own block before it has labels like those of the heading} */
    private boolean identificationFollows(int line) {
        int limit = Math.min(flow.size(), line + LOOK_AHEAD);
        for (int i = line + 1; i < limit; i++) {
            if (HeadingLine.of(flow, i) == HeadingLine.IDENTIFICATION) {
                return true;
            }
        }
        return false;
    }

    private boolean followedByDateLine(int line) {
        int limit = Math.min(flow.size(), line + 30);
        for (int i = line + 1; i < limit; i++) {
            HeadingLine kind = HeadingLine.of(flow, i);
            if (kind == HeadingLine.DATE_TIME || kind == HeadingLine.FROM) {
                return true;
            }
        }
        return false;
    }

    private boolean continuesAfterBlank(int line) {
        if (NumberLines.matches(flow, line) || Labels.isHeadLabel(flow, line)) {
            return false;
        }
        HeadingLine kind = HeadingLine.of(flow, line);
        if (kind == HeadingLine.TO || kind == HeadingLine.FROM) {
            return heading.action().isEmpty() && flow.length(line) <= AddressShape.LONGEST;
        }
        return kind != HeadingLine.NONE
                || (addresses.isOpen() && AddressShape.hasRoute(flow, line))
                || (department.hasDrafting() && heading.dateTime().isEmpty() && followedByDateLine(line));
    }

    /** Reads one element; {@return the next line, or the same line if the text begins there} */
    private int readLine(int line) {
        return switch (HeadingLine.of(flow, line)) {
            case IDENTIFICATION -> {
                TransmissionLines.identification(draft, flow, line, heading);
                yield line + 1;
            }
            case ROUTING -> RoutingLines.read(draft, flow, line, heading);
            case CALLING -> {
                TransmissionLines.callingStation(draft, flow, line, heading);
                yield line + 1;
            }
            case SECURITY -> {
                TransmissionLines.securityWarning(draft, flow, line, heading);
                yield line + 1;
            }
            case DATE_TIME -> dateTime(line);
            case FROM -> originator(line);
            case TO -> begin(AddressLines.Section.ACTION, line, 2);
            case INFO -> begin(AddressLines.Section.INFO, line, 4);
            case EXEMPT -> begin(AddressLines.Section.EXEMPT, line, 3);
            case DISTRIBUTION -> DistributionBlock.read(draft, flow, line, department);
            case DRAFTED -> DraftingBlock.read(draft, flow, line, department);
            case DASH_LINE -> {
                DashLines.read(draft, flow, line, department);
                yield line + 1;
            }
            case SOURCE -> source(line);
            case GROUP_COUNT -> remark(line);
            case BREAK -> mark(ElementKind.BREAK, line);
            case PARTIAL_NOTICE -> partialNotice(line);
            default -> other(line);
        };
    }

    private int mark(ElementKind kind, int line) {
        draft.mark(kind, flow.start(line), flow.end(line));
        return line + 1;
    }

    private int dateTime(int line) {
        setSupplementaryAside(line);
        DateTimeLines.read(draft, flow, line, heading);
        heading.dateTime()
                .flatMap(d -> d.dateTimeGroup().value())
                .ifPresent(t -> draft.sentOn(t.atZone(ZoneOffset.UTC).toLocalDate()));
        return line + 1;
    }

    /** A readdressed telegram has another heading before its own; the last one counts, the first is a remark. */
    private void setSupplementaryAside(int line) {
        Optional<DateTimeLine> first =
                heading.dateTime().filter(d -> heading.originator().isPresent());
        boolean another = line + 1 < flow.size() && HeadingLine.of(flow, line + 1) == HeadingLine.FROM;
        if (first.isEmpty() || !another) {
            return;
        }
        String words = draft.words().squeeze(flow.start(line), flow.end(line));
        if (!words.contains(first.get().dateTimeGroup().raw().toString())) {
            int start = heading.callingStation()
                    .map(calling -> calling.span().start())
                    .orElse(first.get().span().start());
            heading.remarks().add(draft.words().text(start, flow.end(line - 1)));
            heading.forgetAddresses();
        }
    }

    private int originator(int line) {
        Cursor cursor = flow.cursor(line);
        cursor.accept("FM");
        int start = cursor.skip(":").at();
        String name = draft.words().squeeze(start, flow.end(line));
        draft.mark(ElementKind.ORIGINATOR, flow.start(line), flow.end(line));
        String address = plainAddress(name);
        heading.originator(new Originator(
                draft.words().toText(name), Posts.kindOf(address), Posts.find(address), draft.span(flow, line)));
        return line + 1;
    }

    /** {@return an address without the routing indicator before it and the number of the telegram behind it} */
    private static String plainAddress(String name) {
        int slash = name.indexOf('/');
        boolean route = slash > 0 && RoutingLines.isIndicator(name.substring(0, slash));
        int end = name.length();
        while (end > 0 && Cursor.isDigit(name.charAt(end - 1))) {
            end--;
        }
        boolean number = end > 0 && end < name.length() && name.charAt(end - 1) == ' ';
        return name.substring(route ? slash + 1 : 0, number ? end - 1 : name.length());
    }

    private int begin(AddressLines.Section section, int line, int labelLength) {
        addresses.begin(section, line, labelLength);
        return line + 1;
    }

    private int source(int line) {
        Cursor cursor = flow.cursor(line);
        cursor.accept("SOURCE:");
        department.source(draft.words().text(cursor.skipBlanks().at(), flow.end(line)));
        return mark(ElementKind.SOURCE_LINE, line);
    }

    private int partialNotice(int line) {
        int next = line + 1;
        while (next < flow.size()
                && !flow.isBlank(next)
                && HeadingLine.of(flow, next) == HeadingLine.NONE
                && !NumberLines.matches(flow, next)) {
            next++;
        }
        SourceSpan span = draft.span(flow.start(line), flow.end(next - 1));
        heading.remarks().add(draft.words().text(span.start(), span.end()));
        draft.markLines(ElementKind.HEADING_REMARK, flow, line, next);
        draft.report(DiagnosticCode.RECORD_PARTIAL, "The record is a partial extract of the telegram.", span);
        return next;
    }

    private int other(int line) {
        boolean inAddresses = addresses.isOpen() || heading.originator().isPresent();
        if (NumberLines.matches(flow, line) || Labels.isHeadLabel(flow, line) || NumberLines.isSection(flow, line)) {
            return line;
        }
        if (heading.dateTime().isPresent() && heading.originator().isEmpty() && startsWith(line, "FM:")) {
            return originator(line);
        }
        if (heading.originator().isPresent() && heading.action().isEmpty() && startsWith(line, "TO:")) {
            return begin(AddressLines.Section.ACTION, line, 2);
        }
        if (inAddresses && addresses.isOpen() && AddressShape.matches(flow, line)) {
            addresses.add(line);
            return line + 1;
        }
        if (heading.isPresent() && (addresses.isOpen() || !headingGoesOn(line))) {
            return line;
        }
        if (!heading.isPresent() && !heading.hasTransmissionLines() && !department.isPresent()) {
            return line;
        }
        if (department.isPresent() && !heading.isPresent()) {
            department.remarks().add(draft.text(flow, line));
            return mark(ElementKind.DEPARTMENT_REMARK, line);
        }
        return remark(line);
    }

    /** A colon behind FM or TO is a label of letters too, so it counts only where the line is due. */
    private boolean startsWith(int line, String label) {
        return flow.cursor(line).accept(label);
    }

    private int remark(int line) {
        heading.remarks().add(draft.text(flow, line));
        return mark(ElementKind.HEADING_REMARK, line);
    }

    /** {@return whether another line of the heading follows soon} */
    private boolean headingGoesOn(int line) {
        int limit = Math.min(flow.size(), line + 4);
        for (int i = line + 1; i < limit; i++) {
            if (NumberLines.matches(flow, i)) {
                return false;
            }
            HeadingLine kind = HeadingLine.of(flow, i);
            if (kind == HeadingLine.TO || kind == HeadingLine.FROM || kind == HeadingLine.INFO) {
                return true;
            }
        }
        return false;
    }
}
