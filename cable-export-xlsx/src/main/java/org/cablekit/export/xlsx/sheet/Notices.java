package org.cablekit.export.xlsx.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cablekit.export.ExportReport.Notice;
import org.cablekit.model.Diagnostic;
import org.cablekit.model.DiagnosticCode;
import org.cablekit.model.SourceSpan;

/** What had to be cut, replaced or left out. The first thousand findings are kept, further ones counted. */
public final class Notices {

    private static final int KEPT = 1_000;
    private static final long WHOLE_OUTPUT = -1;
    private static final SourceSpan NOWHERE = new SourceSpan(0, 0);

    private final List<Notice> notices = new ArrayList<>();
    private long cable = WHOLE_OUTPUT;
    private long further;

    /**
     * Says of which cable the next findings are.
     *
     * @param index number of the cable in the output, 0-based
     */
    public void about(long index) {
        cable = index;
    }

    void cut(String place, int length, int limit) {
        add(
                cable,
                DiagnosticCode.EXPORT_TRUNCATED,
                place + ": text of " + count(length) + " characters cut; a cell holds " + count(limit));
    }

    void replaced(String place, int characters) {
        add(
                cable,
                DiagnosticCode.EXPORT_CHARACTER_REPLACED,
                place + ": " + count(characters) + " characters that XML cannot hold replaced by U+FFFD");
    }

    void continued(String sheet, String next) {
        add(WHOLE_OUTPUT, DiagnosticCode.EXPORT_LIMIT, "sheet " + sheet + " is full; its rows go on in " + next);
    }

    void linksFull(String sheet, int limit) {
        add(
                WHOLE_OUTPUT,
                DiagnosticCode.EXPORT_LIMIT,
                "sheet " + sheet + " has " + count(limit) + " links, which is all it holds; its other rows have none");
    }

    private void add(long about, DiagnosticCode code, String message) {
        if (notices.size() < KEPT) {
            notices.add(new Notice(about, Diagnostic.of(code, message, NOWHERE)));
        } else {
            further++;
        }
    }

    private static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** {@return the findings in order, at last one that counts those not kept} */
    public List<Notice> all() {
        List<Notice> all = new ArrayList<>(notices);
        if (further > 0) {
            String message = count(further) + " further notices are not listed";
            all.add(new Notice(WHOLE_OUTPUT, Diagnostic.of(DiagnosticCode.LIMIT_REACHED, message, NOWHERE)));
        }
        return List.copyOf(all);
    }
}
