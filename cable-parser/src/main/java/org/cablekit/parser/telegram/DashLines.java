package org.cablekit.parser.telegram;

import java.util.Optional;
import org.cablekit.model.DashLine;
import org.cablekit.model.ElementKind;

/**
 * The relay counter: at least ten dashes, then a serial, a filing time and copies in either order. The groups are told
 * apart by the Z.
 */
final class DashLines {

    private DashLines() {}

    static void read(Draft draft, LineFlow flow, int line, DepartmentParts into) {
        Cursor cursor = flow.cursor(line);
        cursor.skip("-");
        Optional<String> control = Optional.empty();
        Optional<String> time = Optional.empty();
        Optional<Integer> copies = Optional.empty();
        while (!cursor.skipBlanks().atEnd()) {
            if (cursor.accept('/')) {
                String digits = cursor.skipBlanks().digits();
                copies = digits.isEmpty() || digits.length() > 4 ? copies : Optional.of(Integer.valueOf(digits));
                cursor.word();
                continue;
            }
            String word = cursor.word();
            if (word.endsWith("Z") || word.endsWith("z")) {
                time = time.or(() -> Optional.of(word));
            } else {
                control = control.or(() -> Optional.of(word));
            }
        }
        draft.mark(ElementKind.DASH_LINE, flow.start(line), flow.end(line));
        into.dashLine(new DashLine(control, time, copies, draft.span(flow, line)));
    }
}
