package org.cablekit.parser.release;

import java.util.ArrayList;
import java.util.List;
import org.cablekit.model.ElementKind;
import org.cablekit.model.ExemptionCode;
import org.cablekit.model.PriorRedaction;
import org.cablekit.model.Source;
import org.cablekit.parser.telegram.AgencyHoles;
import org.cablekit.parser.telegram.Cursor;
import org.cablekit.parser.telegram.LineFlow;
import org.cablekit.parser.telegram.PortionMarks;
import org.cablekit.parser.telegram.Stitching;

/**
 * Makes the text that is read out of the text of a copy: white boxes {@code [      ]} become the characters of {@link
 * AgencyHoles}, codes in the margin and the signs of struck-through words become blanks.
 *
 * <p>Codes stand at the end of the line of a box, or alone on the lines next to it; {@code B1} and the reason of the order
 * that goes with it may be on two lines.
 */
final class Boxes {

    private static final int MARGIN = 20;
    private static final String STRUCK = "~~";

    /** What stands behind these is their value, however wide the gap. */
    private static final List<String> LABELS = List.of("Exemptions:", "Reason:", "Reasons:", "Declassify on:", "DECL:");

    private final LineFlow flow;
    private final char[] text;
    private final char first;
    private final int room;
    private final List<Furniture.Mark> marks = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();
    private final boolean[] taken;

    private Boxes(Source source, LineFlow flow, boolean[] taken) {
        this.taken = taken.clone();
        this.flow = flow;
        this.text = source.text().toCharArray();
        this.first = AgencyHoles.firstFree(source);
        this.room = AgencyHoles.room(first);
    }

    /** A box with the codes that stand in it or beside it. */
    record Box(int start, String mark, List<ExemptionCode> codes) {}

    /** The text to read, the boxes, their holes, what was blanked out, and the lines of the message. */
    record Result(String text, List<Box> boxes, AgencyHoles holes, List<Furniture.Mark> marks, LineFlow flow) {}

    static Result find(Source source, LineFlow flow, boolean[] taken) {
        Boxes boxes = new Boxes(source, flow, taken);
        boxes.read();
        List<PriorRedaction> holes = new ArrayList<>();
        for (Box box : boxes.boxes) {
            holes.add(new PriorRedaction(PriorRedaction.By.AGENCY, box.mark, box.codes));
        }
        String text = new String(boxes.text);
        LineFlow lines = Stitching.without(LineFlow.of(text), boxes.taken);
        return new Result(text, List.copyOf(boxes.boxes), AgencyHoles.of(boxes.first, holes), boxes.marks, lines);
    }

    private void read() {
        int groupStart = 0;
        List<ExemptionCode> before = new ArrayList<>();
        List<ExemptionCode> above = List.of();
        boolean open = false;
        for (int line = 0; line < flow.size(); line++) {
            if (taken[line] || flow.isBlank(line)) {
                open &= !flow.isBlank(line);
                before.clear();
                above = List.of();
                continue;
            }
            struck(line);
            int margin = margin(line, open);
            if (margin >= 0 && isFigure(margin, flow.end(line)) && !isBesideBox(line, margin, open)) {
                margin = -1;
            }
            List<ExemptionCode> codes =
                    margin < 0 ? List.of() : Codes.read(flow.text().substring(margin, flow.end(line)));
            int end = margin < 0 ? flow.end(line) : margin;
            int boxesBefore = boxes.size();
            find(flow.start(line), end);
            boolean hasBox = boxes.size() > boxesBefore;
            if (margin >= 0) {
                blank(margin, flow.end(line));
                taken[line] = margin == flow.start(line);
            }
            if (hasBox) {
                boolean pair = open && isPair(above, codes);
                int from = pair ? groupStart : boxesBefore;
                add(from, boxes.size(), codes);
                add(boxesBefore, boxes.size(), before);
                if (pair) {
                    add(boxesBefore, boxes.size(), above);
                }
                groupStart = boxesBefore;
                before.clear();
            } else if (open && boxes.size() > groupStart) {
                add(groupStart, boxes.size(), codes);
            } else if (codes.isEmpty()) {
                before.clear();
            } else {
                before.addAll(codes);
            }
            open = (open && !codes.isEmpty()) || hasBox;
            above = codes;
        }
    }

    /** {@return whether one line names B1 alone and the other only reasons of the order} */
    private static boolean isPair(List<ExemptionCode> above, List<ExemptionCode> below) {
        return (isB1(above) && isReason(below)) || (isReason(above) && isB1(below));
    }

    private static boolean isB1(List<ExemptionCode> codes) {
        return codes.size() == 1 && codes.get(0).normal().equals("B1");
    }

    private static boolean isReason(List<ExemptionCode> codes) {
        return !codes.isEmpty() && codes.stream().allMatch(c -> c.normal().startsWith("1."));
    }

    private void add(int from, int to, List<ExemptionCode> codes) {
        for (int i = from; i < to; i++) {
            boxes.get(i).codes.addAll(codes);
        }
    }

    /** {@return where the codes at the end of a line begin, or -1} */
    private int margin(int line, boolean open) {
        String all = flow.text();
        int start = flow.start(line);
        int best = -1;
        int at = flow.end(line);
        int limit = Math.max(start, at - 60);
        while (at > limit) {
            int wordStart = at;
            while (wordStart > start && !isBlank(all.charAt(wordStart - 1))) {
                wordStart--;
            }
            if (!Codes.mayHold(all, wordStart, at)) {
                break;
            }
            int gapStart = wordStart;
            while (gapStart > start && isBlank(all.charAt(gapStart - 1))) {
                gapStart--;
            }
            if (isBehindLabel(start, gapStart)) {
                break;
            }
            boolean codes =
                    !Codes.read(all.substring(wordStart, flow.end(line))).isEmpty();
            boolean apart = wordStart == start
                    ? open || indent(start) >= MARGIN
                    : wordStart - gapStart >= 2 || all.charAt(wordStart - 1) == '\t';
            best = codes && apart ? wordStart : best;
            if (!codes && wordStart - gapStart >= 2) {
                break;
            }
            at = gapStart;
        }
        return best;
    }

    private boolean isBehindLabel(int start, int end) {
        return LABELS.stream()
                .anyMatch(l -> end - l.length() >= start
                        && flow.text().regionMatches(true, end - l.length(), l, 0, l.length()));
    }

    /** {@return whether codes have no letter: {@code 86} is a misread B6 beside a box, elsewhere a figure in a table} */
    private boolean isFigure(int from, int to) {
        return flow.text().substring(from, to).chars().noneMatch(Character::isLetter);
    }

    private boolean isBesideBox(int line, int margin, boolean open) {
        int at = flow.start(line);
        while (at < margin && boxEnd(at, margin) < 0) {
            at++;
        }
        return at < margin || (open && margin == flow.start(line));
    }

    private int indent(int start) {
        int at = start;
        while (at > 0 && flow.text().charAt(at - 1) == ' ') {
            at--;
        }
        return start - at;
    }

    private static boolean isBlank(char c) {
        return Cursor.isBlank(c);
    }

    private void blank(int from, int to) {
        marks.add(new Furniture.Mark(ElementKind.RELEASE_STAMP, from, to));
        for (int i = from; i < to; i++) {
            text[i] = ' ';
        }
    }

    /** Turns the boxes in a range into their characters. */
    private void find(int from, int to) {
        int at = from;
        while (at < to) {
            int end = boxEnd(at, to);
            if (end > at && boxes.size() < room) {
                char sign = (char) (first + boxes.size());
                boxes.add(box(at, end));
                for (int i = at; i < end; i++) {
                    text[i] = sign;
                }
                at = end;
            } else {
                at++;
            }
        }
    }

    private Box box(int from, int to) {
        String mark = new String(text, from, to - from);
        List<ExemptionCode> inside =
                mark.startsWith("[") ? Codes.read(mark.substring(1, mark.length() - 1)) : List.of();
        return new Box(from, mark, new ArrayList<>(inside));
    }

    /** {@return the offset behind a box that begins here: blanks or codes in square brackets, a black bar; or -1} */
    private int boxEnd(int at, int to) {
        if (text[at] == '\u2588') {
            int end = at;
            while (end < to && text[end] == '\u2588') {
                end++;
            }
            return end - at >= 2 ? end : -1;
        }
        if (text[at] != '[') {
            return -1;
        }
        int close = at + 1;
        boolean blank = true;
        while (close < to && text[close] != ']' && (blank || close - at < 40)) {
            blank &= isBlank(text[close]);
            close++;
        }
        if (close >= to || text[close] != ']' || close == at + 1) {
            return -1;
        }
        boolean codes =
                !blank && !Codes.read(new String(text, at + 1, close - at - 1)).isEmpty();
        return blank || codes ? close + 1 : -1;
    }

    /** Blanks the signs around struck-through words, and a new portion mark behind a struck one. */
    private void struck(int line) {
        int at = Cursor.find(flow.text(), STRUCK, flow.start(line), flow.end(line));
        while (at >= 0) {
            int close = Cursor.find(flow.text(), STRUCK, at + 2, flow.end(line));
            if (close < 0) {
                return;
            }
            blank(at, at + 2);
            blank(close, close + 2);
            if (flow.text().charAt(close - 1) == ')') {
                newMark(close + 2, flow.end(line));
            }
            at = Cursor.find(flow.text(), STRUCK, close + 2, flow.end(line));
        }
    }

    private void newMark(int from, int end) {
        Cursor cursor = new Cursor(flow.text(), from, end);
        int start = cursor.skipBlanks().at();
        if (PortionMarks.read(cursor).isPresent()) {
            blank(start, cursor.at());
        }
    }
}
