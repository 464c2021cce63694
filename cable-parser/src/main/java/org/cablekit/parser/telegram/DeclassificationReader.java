package org.cablekit.parser.telegram;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cablekit.model.Basis;
import org.cablekit.model.DeclassificationInstruction;
import org.cablekit.model.DeclassificationKind;
import org.cablekit.model.DiagnosticCode;
import org.cablekit.model.SourceSpan;
import org.cablekit.model.Text;

/**
 * Declassification instructions of every order: date, event, exemption, schedule, OADR, MR, downgrade, N/A
 * (classification 5).
 */
public final class DeclassificationReader {

    /** First word of a code of the groups of downgrading. */
    static final String GROUP = "GROUP";

    private static final String GROUP_SHORT = "GP";

    private static final List<String> SCHEDULES =
            List.of("XGDS", "NGDS", "GDS", "ADS", "RDS", "XDS", "LDS", "6DS", GROUP, GROUP_SHORT);

    private final Draft draft;
    private final Cursor cursor;
    private final int start;
    private final List<DeclassificationInstruction> found = new ArrayList<>();

    private DeclassificationReader(Draft draft, int start, int end) {
        this.draft = draft;
        this.cursor = new Cursor(draft.text(), start, end);
        this.start = start;
    }

    /** {@return whether a word opens an instruction} */
    static boolean isInstruction(String word) {
        String upper = word.toUpperCase(Locale.ROOT);
        return upper.equals("N")
                || upper.equals("NA")
                || upper.equals("OADR")
                || upper.equals("MR")
                || upper.startsWith("DECL")
                || SCHEDULES.contains(upper);
    }

    /** {@return the instructions in a range, in order} */
    public static List<DeclassificationInstruction> read(Draft draft, int start, int end) {
        DeclassificationReader reader = new DeclassificationReader(draft, start, end);
        reader.readAll();
        return reader.found;
    }

    private void readAll() {
        cursor.skip(":,;.'$-/");
        if (cursor.atEnd()) {
            return;
        }
        if (notApplicable()) {
            add(DeclassificationKind.NOT_APPLICABLE, Optional.empty(), List.of(), Optional.empty(), Optional.empty());
            return;
        }
        downgrade();
        declassify();
        if (cursor.skip(":,;.").atEnd()) {
            return;
        }
        if (!simple() && !schedule() && !exemptions() && !date()) {
            eventOrRemark();
        }
    }

    private boolean notApplicable() {
        int from = cursor.at();
        boolean slash = cursor.accept("N/") && cursor.skipBlanks().acceptWord("A");
        boolean plain = slash || cursor.acceptWord("NA");
        boolean words = plain || cursor.accept("NOT APPLICABLE");
        if (!words) {
            cursor.moveTo(from);
        }
        return words;
    }

    /** {@code DNG: CO 01/26/2021} */
    private void downgrade() {
        int from = cursor.at();
        if (!cursor.acceptWord("DNG")) {
            return;
        }
        cursor.skip(":");
        cursor.letters();
        cursor.skip(":");
        Optional<LocalDate> date = Dates.read(cursor, draft.day());
        found.add(
                instruction(from, DeclassificationKind.DOWNGRADE, date, List.of(), Optional.empty(), Optional.empty()));
        cursor.skip(",;");
    }

    /** Takes {@code DECL:}, {@code DECLAS}, {@code DECLASSIFY ON:} and misspellings. */
    private void declassify() {
        int from = cursor.at();
        if (cursor.accept("DECL")) {
            String rest = cursor.letters().toUpperCase(Locale.ROOT);
            if (rest.startsWith("ASSIFIED")) {
                cursor.moveTo(from);
                return;
            }
            cursor.skip(":.,;-");
            if (cursor.acceptWord("ON")) {
                cursor.skip(":");
            }
        } else if (misspelt()) {
            cursor.skip(":");
        }
    }

    /** {@code DEC:}, {@code DCL:}: letters of the word are missing, the colon is not. */
    private boolean misspelt() {
        int from = cursor.at();
        for (String word : List.of("DEC", "DCL", "DEL", "DELC", "DECAL")) {
            if (cursor.acceptWord(word) && cursor.skipBlanks().peek() == ':') {
                return true;
            }
            cursor.moveTo(from);
        }
        return false;
    }

    private boolean simple() {
        if (cursor.acceptWord("OADR") || cursor.acceptSpaced("ORIGINATINGAGENCY'SDETERMINATIONREQUIRED")) {
            return add(
                    DeclassificationKind.ORIGINATING_AGENCY,
                    Optional.empty(),
                    List.of("OADR"),
                    Optional.empty(),
                    Optional.empty());
        }
        if (cursor.acceptWord("MR") || cursor.acceptWord("MANUAL REVIEW")) {
            return add(
                    DeclassificationKind.MANUAL_REVIEW,
                    Optional.empty(),
                    List.of("MR"),
                    Optional.empty(),
                    Optional.empty());
        }
        return false;
    }

    /** {@code XGDS-1, DECLAS 2-10-07}, {@code GDS 3/14/85 (ALDRIDGE, PETER M.) OR-P}. */
    private boolean schedule() {
        int from = cursor.at();
        for (String schedule : SCHEDULES) {
            if (cursor.accept(schedule) && !Cursor.isLetter(cursor.peek())) {
                cursor.skip("-(");
                String number = Cursor.isDigit(cursor.peek()) && !isDate() ? cursor.digits() : "";
                cursor.skip("),;:");
                String name = schedule.equals(GROUP_SHORT) ? GROUP : schedule;
                String code = number.isEmpty() ? name : name + "-" + number;
                declassify();
                Optional<LocalDate> date = Dates.read(cursor, draft.day());
                cursor.skip(",;.");
                Optional<Text> authority = authority();
                Optional<Text> event = date.isEmpty() && authority.isEmpty() ? event() : Optional.empty();
                return add(DeclassificationKind.SCHEDULE, date, List.of(code), event, authority);
            }
            cursor.moveTo(from);
        }
        return false;
    }

    private boolean isDate() {
        int from = cursor.at();
        boolean date = Dates.read(cursor, draft.day()).isPresent();
        cursor.moveTo(from);
        return date;
    }

    private Optional<Text> authority() {
        if (!cursor.accept('(')) {
            return Optional.empty();
        }
        int from = cursor.at();
        while (!cursor.atEnd() && cursor.peek() != ')') {
            cursor.moveTo(cursor.at() + 1);
        }
        Text name = draft.words().text(from, cursor.at());
        cursor.accept(')');
        return Optional.of(name);
    }

    private Optional<Text> event() {
        cursor.skipBlanks();
        boolean words = Cursor.isLetter(cursor.peek()) && cursor.end() - cursor.at() > 3;
        return words ? Optional.of(draft.words().text(cursor.at(), cursor.end())) : Optional.empty();
    }

    /** {@code X1}, {@code X5, X6}, {@code 1.6X6}, {@code 25X1-human}, {@code 50X1-HUM}. */
    private boolean exemptions() {
        List<String> codes = new ArrayList<>();
        int from = cursor.at();
        boolean more = true;
        while (more) {
            String code = exemption();
            more = !code.isEmpty();
            if (more) {
                codes.add(code);
                cursor.skip(",;&");
                cursor.acceptWord("AND");
                cursor.skipBlanks();
            }
        }
        if (codes.isEmpty()) {
            cursor.moveTo(from);
            return false;
        }
        return add(DeclassificationKind.EXEMPTION, Optional.empty(), codes, Optional.empty(), Optional.empty());
    }

    private String exemption() {
        int from = cursor.at();
        cursor.accept("1.6");
        cursor.skip("(");
        String years = cursor.digits();
        if (cursor.accept("X")) {
            cursor.skip(")(");
            String number = cursor.digits();
            cursor.accept(')');
            boolean valid = number.length() == 1
                    && (years.isEmpty() || years.equals("25") || years.equals("50") || years.equals("75"));
            if (valid && !Cursor.isLetterOrDigit(cursor.peek())) {
                return years + "X" + number + suffix();
            }
        }
        cursor.moveTo(from);
        return "";
    }

    private String suffix() {
        if (!cursor.accept('-')) {
            return "";
        }
        String word = cursor.letters().toUpperCase(Locale.ROOT);
        return word.startsWith("HUM") ? "-HUM" : word.isEmpty() ? "" : "-" + word;
    }

    private boolean date() {
        int from = cursor.at();
        Optional<LocalDate> date = Dates.read(cursor, draft.day());
        if (date.isEmpty()) {
            if (Cursor.isDigit(cursor.peek())) {
                draft.report(
                        DiagnosticCode.DECL_INVALID,
                        "The declassification date is not a possible date.",
                        draft.span(from, cursor.end()));
                return add(
                        DeclassificationKind.UNKNOWN, Optional.empty(), List.of(), Optional.empty(), Optional.empty());
            }
            return false;
        }
        cursor.skip(",;.");
        Optional<Text> authority = authority();
        return add(DeclassificationKind.DATE, date, List.of(), Optional.empty(), authority);
    }

    private void eventOrRemark() {
        String words = cursor.rest().toUpperCase(Locale.ROOT);
        boolean released = words.contains("DECLASSIFIED") || words.contains("RELEASED");
        Text rest = draft.words().text(cursor.at(), cursor.end());
        boolean any = !rest.isEmpty();
        add(
                released
                        ? DeclassificationKind.RELEASED
                        : any ? DeclassificationKind.EVENT : DeclassificationKind.UNKNOWN,
                Optional.empty(),
                List.of(),
                any && !released ? Optional.of(rest) : Optional.empty(),
                Optional.empty());
    }

    private boolean add(
            DeclassificationKind kind,
            Optional<LocalDate> date,
            List<String> codes,
            Optional<Text> event,
            Optional<Text> authority) {
        found.add(instruction(start, kind, date, codes, event, authority));
        return true;
    }

    private DeclassificationInstruction instruction(
            int from,
            DeclassificationKind kind,
            Optional<LocalDate> date,
            List<String> codes,
            Optional<Text> event,
            Optional<Text> authority) {
        SourceSpan span = draft.span(from, cursor.end());
        return new DeclassificationInstruction(
                kind, date, Basis.STATED, codes, event, authority, draft.words().text(from, cursor.end()), span);
    }
}
