package org.cablekit.parser.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cablekit.model.Addressee;
import org.cablekit.model.DateTimeLine;
import org.cablekit.model.DiagnosticCode;
import org.cablekit.model.ElementKind;
import org.cablekit.model.ExemptAddressee;
import org.cablekit.model.PostKind;
import org.cablekit.model.SourceSpan;
import org.cablekit.parser.reference.AddressReading;
import org.cablekit.parser.reference.Posts;

/**
 * Format lines 7 to 9: action, information and exempted addressees, one a line.
 *
 * <p>{@code [RI "/"] name ["//" offices "//"] [precedence] [number]}, read from the right because names hold digits and
 * slashes.
 */
public final class AddressLines {

    private final Draft draft;
    private final LineFlow flow;
    private final HeadingParts into;
    private Section section = Section.NONE;

    public AddressLines(Draft draft, LineFlow flow, HeadingParts into) {
        this.draft = draft;
        this.flow = flow;
        this.into = into;
    }

    /** Which list the lines belong to. */
    public enum Section {
        NONE(ElementKind.HEADING_REMARK),
        ACTION(ElementKind.ACTION_ADDRESSEE),
        INFO(ElementKind.INFO_ADDRESSEE),
        EXEMPT(ElementKind.EXEMPT_ADDRESSEE);

        private final ElementKind kind;

        Section(ElementKind kind) {
            this.kind = kind;
        }

        /** {@return what the lines of the list are} */
        public ElementKind kind() {
            return kind;
        }
    }

    boolean isOpen() {
        return section != Section.NONE;
    }

    /** Begins a list with what stands behind its label on the line. */
    public void begin(Section next, int line, int labelLength) {
        section = next;
        Cursor cursor = flow.cursor(line);
        cursor.moveTo(cursor.at() + labelLength);
        cursor.skip("/:");
        if (cursor.atEnd()) {
            draft.mark(section.kind, flow.start(line), flow.end(line));
            return;
        }
        add(line, cursor.at());
    }

    /** Takes a line as the next addressee of the open list. */
    public void add(int line) {
        add(line, flow.start(line));
    }

    private void add(int line, int start) {
        draft.mark(section.kind, flow.start(line), flow.end(line));
        int end = dropPageStamp(line, start);
        if (end <= start) {
            return;
        }
        if (section == Section.EXEMPT) {
            exempt(start, end);
            return;
        }
        int exemption = Cursor.find(draft.text(), ", XMT ", start, end);
        if (exemption > start) {
            addressee(start, exemption);
            exempt(exemption + ", XMT ".length(), end);
        } else {
            addressee(start, end);
        }
    }

    /** {@return the end of what is left when a page stamp of the Department follows the label} */
    private int dropPageStamp(int line, int start) {
        Cursor cursor = new Cursor(draft.text(), start, flow.end(line));
        boolean stamp = cursor.accept("PAGE ") && cursor.skipBlanks().number(2) >= 0;
        return stamp ? start : flow.end(line);
    }

    private void exempt(int start, int end) {
        List<Addressee> list = into.info().isEmpty() ? into.action() : into.info();
        List<Addressee> collectives =
                list.stream().filter(a -> a.kind() == PostKind.COLLECTIVE).toList();
        Optional<String> collective =
                collectives.size() == 1 ? Optional.of(collectives.get(0).name().toString()) : Optional.empty();
        ExemptAddressee exempt =
                new ExemptAddressee(draft.words().text(start, end), collective, draft.span(start, end));
        if (into.exempt().stream().noneMatch(e -> e.name().equals(exempt.name()))) {
            into.exempt().add(exempt);
        }
    }

    /** {@code 473 ?&/ AMEMBASSY BOGOTA}: {@return where the name begins} */
    private int junkEnd(int start, int end) {
        Cursor cursor = new Cursor(draft.text(), start, end);
        boolean signs = false;
        while (!cursor.atEnd() && !Cursor.isLetter(cursor.peek())) {
            char c = cursor.peek();
            if (c > '~') {
                return start;
            }
            signs |= "?&#*=%$!".indexOf(c) >= 0;
            cursor.moveTo(cursor.at() + 1);
        }
        return signs && !cursor.atEnd() ? cursor.at() : start;
    }

    private void addressee(int from, int end) {
        int junk = junkEnd(from, end);
        if (junk > from) {
            draft.report(DiagnosticCode.ADDRESSEE_GARBLED, "The address line is damaged.", draft.span(from, end));
        }
        int start = junk;
        AddressTail tail = AddressTail.of(draft.text(), start, end);
        int nameStart = start;
        Optional<String> route = Optional.empty();
        List<String> notes = new ArrayList<>(tail.notes());
        int slash = routeEnd(start, tail.nameEnd());
        if (slash > 0) {
            String before = draft.text().substring(start, slash);
            if (before.equals("ZEN")) {
                notes.add(before);
            } else {
                route = Optional.of(before);
            }
            nameStart = slash + 1;
        }
        List<String> offices = new ArrayList<>();
        int nameEnd = officeSymbols(nameStart, tail.nameEnd(), offices);
        SourceSpan span = draft.span(start, end);
        int month = insertedMonth(nameStart, nameEnd);
        if (tail.garbled() || month > 0) {
            draft.report(DiagnosticCode.ADDRESSEE_GARBLED, "The address line is damaged.", span);
        }
        String runOn =
                month > 0 ? draft.words().squeeze(month, nameEnd).substring(3).trim() : "";
        String name = month > 0
                ? draft.words().squeeze(nameStart, month).trim()
                : tail.name(draft.words(), nameStart, nameEnd);
        boolean twoNames = !runOn.isEmpty();
        Optional<String> number = tail.number();
        add(name, route, tail, twoNames ? Optional.empty() : number, offices, notes, span);
        if (twoNames) {
            add(runOn, Optional.empty(), tail, number, List.of(), List.of(), span);
        }
    }

    private void add(
            String name,
            Optional<String> route,
            AddressTail tail,
            Optional<String> number,
            List<String> offices,
            List<String> notes,
            SourceSpan span) {
        AddressReading reading = Posts.named(name);
        Addressee addressee = new Addressee(
                route,
                draft.words().toText(name),
                tail.precedence(),
                number,
                offices,
                notes,
                reading.kind(),
                reading.post(),
                span);
        List<Addressee> list = section == Section.ACTION ? into.action() : into.info();
        for (int i = Math.max(0, list.size() - 64); i < list.size(); i++) {
            if (list.get(i).name().equals(addressee.name())
                    && list.get(i).route().equals(route)) {
                draft.report(
                        DiagnosticCode.ADDRESSEE_DUPLICATE,
                        "The addressee stands twice.",
                        span,
                        list.get(i).span());
                break;
            }
        }
        list.add(addressee);
    }

    /** {@return the offset of the slash behind a routing indicator, or -1} */
    private int routeEnd(int start, int end) {
        int at = start;
        String text = draft.text();
        while (at < end && Cursor.isUpper(text.charAt(at))) {
            at++;
        }
        int length = at - start;
        if (length < 3 || length > 8 || at >= end || text.charAt(at) != '/' || at + 1 >= end) {
            return -1;
        }
        return text.charAt(at + 1) == '/' ? -1 : at;
    }

    /** Reads {@code //J5-A//} behind the name; {@return the end of the name} */
    private int officeSymbols(int start, int end, List<String> into) {
        int open = Cursor.find(draft.text(), "//", start, end);
        if (open < 0) {
            return end;
        }
        for (String office : draft.text().substring(open, end).split("//", -1)) {
            String symbol = office.trim();
            if (!symbol.isEmpty()) {
                into.add(symbol);
            }
        }
        return open;
    }

    /** {@return the offset of the month of the date line where it was run into the name, or -1} */
    private int insertedMonth(int start, int end) {
        Optional<DateTimeLine> line = into.dateTime();
        if (line.isEmpty()) {
            return -1;
        }
        String text = draft.text();
        for (int i = start + 1; i + 3 <= end; i++) {
            boolean wordStarts = text.charAt(i - 1) == ' ';
            boolean wordEnds = i + 3 == end || text.charAt(i + 3) == ' ';
            if (wordStarts && wordEnds && isMonth(text.substring(i, i + 3), line.get())) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isMonth(String word, DateTimeLine line) {
        int month = DateTimeLines.month(word);
        return month > 0
                && line.dateTimeGroup()
                        .value()
                        .filter(t -> t.atZone(java.time.ZoneOffset.UTC).getMonthValue() == month)
                        .isPresent();
    }
}
