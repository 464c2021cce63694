package org.cablekit.parser.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cablekit.model.DiagnosticCode;
import org.cablekit.model.Distribution;
import org.cablekit.model.ElementKind;
import org.cablekit.model.OfficeCopies;
import org.cablekit.model.SourceSpan;

/**
 * The Department's distribution table: {@code ACTION AF-10}, {@code INFO OCT-01 ISO-00 ... /106 W}.
 *
 * <p>Its INFO is no format line 8: an office with a number of copies follows it. The stated total is the sum of all
 * copies.
 */
final class DistributionBlock {

    private List<OfficeCopies> action = new ArrayList<>();
    private List<OfficeCopies> origin = new ArrayList<>();
    private List<OfficeCopies> info = new ArrayList<>();
    private List<OfficeCopies> current = info;
    private Optional<Integer> total = Optional.empty();
    private Optional<String> series = Optional.empty();

    private DistributionBlock() {}

    /** {@return whether an office with copies stands here: {@code AF-10}, {@code NSAE-00}} */
    static boolean isOffice(Cursor cursor) {
        int from = cursor.skipBlanks().at();
        boolean office = office(cursor).isPresent();
        cursor.moveTo(from);
        return office;
    }

    private static Optional<OfficeCopies> office(Cursor cursor) {
        String office = cursor.letters();
        if (office.isEmpty() || office.length() > 6 || !cursor.accept('-')) {
            return Optional.empty();
        }
        cursor.skipBlanks();
        String copies = cursor.digits();
        boolean ends = cursor.atEnd() || Cursor.isBlank(cursor.peek()) || cursor.peek() == '/';
        return copies.length() >= 1 && copies.length() <= 3 && ends
                ? Optional.of(new OfficeCopies(office, Integer.parseInt(copies)))
                : Optional.empty();
    }

    /** Reads the block that begins at {@code line}; {@return the next line} */
    static int read(Draft draft, LineFlow flow, int line, DepartmentParts into) {
        DistributionBlock block = new DistributionBlock();
        int next = line;
        int last = line;
        while (next < flow.size() && (flow.isBlank(next) || block.readLine(flow.cursor(next)))) {
            last = flow.isBlank(next) ? last : next;
            next++;
            if (block.total.isPresent()) {
                break;
            }
        }
        SourceSpan span = draft.span(flow.start(line), flow.end(last));
        draft.markLines(ElementKind.DISTRIBUTION, flow, line, last + 1);
        block.checkSum(draft, span);
        into.distribution(new Distribution(block.action, block.origin, block.info, block.total, block.series, span));
        return last + 1;
    }

    /** {@return whether the whole line belongs to the table} */
    private boolean readLine(Cursor cursor) {
        int from = cursor.at();
        List<OfficeCopies> before = current;
        if (cursor.acceptWord("ACTION")) {
            current = action;
        } else if (cursor.acceptWord("ORIGIN")) {
            current = origin;
        } else if (cursor.acceptWord("INFO")) {
            current = info;
        }
        boolean labelled = cursor.at() > from;
        cursor.skip(":");
        List<OfficeCopies> found = new ArrayList<>();
        while (!cursor.skip(",").atEnd()) {
            if (total(cursor)) {
                break;
            }
            Optional<OfficeCopies> office = office(cursor);
            if (office.isEmpty()) {
                current = before;
                return false;
            }
            found.add(office.get());
        }
        current.addAll(found);
        return labelled || !found.isEmpty() || total.isPresent();
    }

    private boolean total(Cursor cursor) {
        int from = cursor.at();
        if (!cursor.accept('/')) {
            return false;
        }
        int copies = cursor.number(3);
        char letter = Cursor.upper(cursor.skipBlanks().peek());
        if (copies < 0) {
            cursor.moveTo(from);
            return false;
        }
        total = Optional.of(copies);
        if (letter == 'W' || letter == 'R') {
            series = Optional.of(String.valueOf(letter));
            cursor.moveTo(cursor.at() + 1);
        }
        return cursor.skipBlanks().atEnd();
    }

    private void checkSum(Draft draft, SourceSpan span) {
        int sum = sum(action) + sum(origin) + sum(info);
        if (total.isPresent() && total.get() != sum) {
            draft.report(
                    DiagnosticCode.DISTRIBUTION_SUM_MISMATCH,
                    "The copies add up to " + sum + ", the table states " + total.get() + ".",
                    span);
        }
    }

    private static int sum(List<OfficeCopies> offices) {
        return offices.stream().mapToInt(OfficeCopies::copies).sum();
    }
}
