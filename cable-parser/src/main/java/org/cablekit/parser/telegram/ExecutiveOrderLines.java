package org.cablekit.parser.telegram;

import java.util.List;
import java.util.Optional;
import org.cablekit.model.Basis;
import org.cablekit.model.DeclassificationInstruction;
import org.cablekit.model.DiagnosticCode;
import org.cablekit.model.ElementKind;
import org.cablekit.model.ExecutiveOrder;
import org.cablekit.model.Reading;
import org.cablekit.model.SourceSpan;
import org.cablekit.model.Text;

/** The executive order line: {@code E.O. 12958: DECL: 11/26/2017}. */
public final class ExecutiveOrderLines {

    private static final List<Integer> KNOWN = List.of(10290, 10501, 10964, 11652, 12065, 12356, 12958, 13292, 13526);

    private static final int ORDER_OF_GROUPS = 10501;

    private ExecutiveOrderLines() {}

    /** Reads the label's lines {@code from} to before {@code to}. */
    public static ExecutiveOrder read(Draft draft, LineFlow flow, int from, int to, int valueStart) {
        int end = flow.end(to - 1);
        Cursor cursor = new Cursor(draft.text(), valueStart, end);
        Optional<Reading<Integer>> order = order(draft, cursor);
        cursor.skip(":,;/.'$-");
        if (order.isPresent()) {
            amendment(cursor);
        }
        List<DeclassificationInstruction> instructions = DeclassificationReader.read(draft, cursor.at(), end);
        draft.markLines(ElementKind.EXECUTIVE_ORDER, flow, from, to);
        int start = Math.min(valueStart, end);
        return new ExecutiveOrder(
                order.or(() -> ofGroups(instructions, draft.span(start, end))),
                instructions,
                draft.words().text(start, end),
                draft.span(flow.start(from), end));
    }

    /** Takes {@code (AS AMENDED)}, {@code AS AMENDED BY E.O. 13292}. */
    private static void amendment(Cursor cursor) {
        int from = cursor.at();
        cursor.accept('(');
        if (!cursor.acceptSpaced("ASAMENDED") || Cursor.isLetter(cursor.peek())) {
            cursor.moveTo(from);
            return;
        }
        if (cursor.skipBlanks().acceptWord("BY")) {
            cursor.skipBlanks().acceptSpaced("E.O.");
            cursor.skipBlanks().digits();
        }
        cursor.skip("):,;/.-");
    }

    /** {@return the order that a group of downgrading belongs to: only one has groups} */
    static Optional<Reading<Integer>> ofGroups(List<DeclassificationInstruction> instructions, SourceSpan span) {
        boolean group = instructions.stream()
                .flatMap(i -> i.codes().stream())
                .anyMatch(code -> code.startsWith(DeclassificationReader.GROUP));
        return group
                ? Optional.of(new Reading<>(Text.EMPTY, Optional.of(ORDER_OF_GROUPS), Basis.INFERRED, span))
                : Optional.empty();
    }

    private static Optional<Reading<Integer>> order(Draft draft, Cursor cursor) {
        int start = cursor.skip(":").at();
        String digits = cursor.digits();
        boolean dated = (cursor.peek() == '/' || cursor.peek() == '-') && Cursor.isDigit(cursor.peek(1));
        if (digits.length() != 5 || dated) {
            cursor.moveTo(start);
            return Optional.empty();
        }
        SourceSpan span = draft.span(start, cursor.at());
        int number = Integer.parseInt(digits);
        if (KNOWN.contains(number)) {
            return Optional.of(Reading.stated(draft.words().text(start, cursor.at()), number, span));
        }
        Optional<Integer> meant = KNOWN.stream()
                .filter(known -> isTypingError(digits, known.toString()))
                .findFirst();
        draft.report(
                DiagnosticCode.EO_NUMBER_UNKNOWN,
                meant.map(m -> "There is no such executive order on classification; taken as " + m + ".")
                        .orElse("There is no such executive order on classification."),
                span);
        return Optional.of(new Reading<>(draft.words().text(start, cursor.at()), meant, Basis.REPAIRED, span));
    }

    /** {@return whether one digit differs, or two digits have changed places} */
    private static boolean isTypingError(String typed, String meant) {
        int different = 0;
        int sum = 0;
        for (int i = 0; i < typed.length(); i++) {
            different += typed.charAt(i) == meant.charAt(i) ? 0 : 1;
            sum += typed.charAt(i) - meant.charAt(i);
        }
        return different == 1 || (different <= 3 && sum == 0);
    }
}
