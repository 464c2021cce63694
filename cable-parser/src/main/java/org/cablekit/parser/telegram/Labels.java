package org.cablekit.parser.telegram;

import java.util.Locale;
import org.cablekit.parser.reference.TypingErrors;
import org.jspecify.annotations.Nullable;

/**
 * The labels of the text heading, told by the first characters of a line. Case does not count; blanks inside and some
 * usual misspellings are taken.
 */
public enum Labels {
    EXECUTIVE_ORDER,
    TAGS,
    SUBJECT,
    REFERENCE,
    CLASSIFIED_BY,
    DERIVED_FROM,
    DECLASSIFY_ON,
    REASON;

    /** A label with where its value begins. */
    public record Found(Labels label, int start, int valueStart) {}

    public static boolean isHeadLabel(LineFlow flow, int line) {
        return at(flow, line) != null;
    }

    /** {@return the label at the start of a line, or null} */
    public static @Nullable Found at(LineFlow flow, int line) {
        return mayBegin(flow.first(line)) ? at(flow.cursor(line)) : null;
    }

    /** {@return whether a label may begin with a character} */
    private static boolean mayBegin(char first) {
        return switch (Cursor.upper(first)) {
            case 'E', 'T', 'A', 'S', 'R', 'C', 'D', 'G', LineFlow.PILCROW -> true;
            default -> false;
        };
    }

    /** {@return the label at the cursor, or null} */
    public static @Nullable Found at(Cursor cursor) {
        cursor.skip("\u00B6");
        int start = cursor.at();
        Labels label = switch (Cursor.upper(cursor.peek())) {
            case 'E' -> executiveOrder(cursor) ? EXECUTIVE_ORDER : null;
            case 'T', 'A' -> tags(cursor) ? TAGS : null;
            case 'S' -> subject(cursor) ? SUBJECT : null;
            case 'R' -> ofR(cursor);
            case 'C' -> classifiedBy(cursor) ? CLASSIFIED_BY : null;
            case 'D' -> ofD(cursor);
            case 'G' -> DowngradingNotices.begins(cursor) ? EXECUTIVE_ORDER : null;
            default -> null;
        };
        return label == null ? null : new Found(label, start, cursor.skip(":;").at());
    }

    /** {@code E.O. 12958:}, {@code EO 12958}, {@code E. O. 11652}, {@code E.9. 12065}, {@code E.O. N/A}. */
    private static boolean executiveOrder(Cursor cursor) {
        int from = cursor.at();
        if (cursor.accept("EXECUTIVE ORDER")) {
            boolean number = Cursor.isDigit(cursor.skipBlanks().peek());
            cursor.moveTo(number ? cursor.at() : from);
            return number;
        }
        cursor.moveTo(from + 1);
        boolean dotted = cursor.peek() == '.' || (cursor.peek() == ',' && Cursor.upper(cursor.peek(1)) == 'O');
        cursor.skip(".,");
        char second = Cursor.upper(cursor.peek());
        boolean behind = cursor.peek(1) == '.' || (dotted && cursor.peek(1) == ' ' && Cursor.isDigit(cursor.peek(2)));
        boolean digit = (second == '0' || (dotted && second == '9')) && behind;
        if (second != 'O' && !digit) {
            cursor.moveTo(from);
            return false;
        }
        cursor.moveTo(cursor.at() + 1);
        boolean closed = cursor.peek() == '.';
        boolean free = Cursor.isBlank(cursor.peek()) || cursor.peek() == ':' || Cursor.isDigit(cursor.peek());
        int value = cursor.skip(".").at();
        cursor.skip(":,");
        char c = cursor.peek();
        String word = cursor.letters();
        boolean known = Cursor.isDigit(c)
                || (closed && DeclassificationReader.isInstruction(word))
                || Character.getType(c) == Character.PRIVATE_USE
                || (dotted && closed && cursor.atEnd());
        cursor.moveTo(known ? value : from);
        return known && (closed || free);
    }

    private static final String CLASSIFIED = "CLASSIFIED";
    private static final int LONGEST_MISSPELT = 14;
    private static final int SUBJECT_ERRORS = 2;
    private static final int CLASSIFIED_ERRORS = 1;

    private static final String[] TAG_LABELS = {
        "TAGS", "TAGES", "TAGE", "TAGSC", "TACS", "TABS", "TAG", "TGS", "TAS", "AGS"
    };

    private static boolean tags(Cursor cursor) {
        int from = cursor.at();
        if (cursor.acceptSpaced("TAGS") && cursor.skipBlanks().accept(':')) {
            return true;
        }
        cursor.moveTo(from);
        for (String label : TAG_LABELS) {
            if (cursor.acceptWord(label)) {
                boolean certain = label.equals("TAGS") || label.equals("TAG");
                int value = cursor.at();
                char after = cursor.skipBlanks().peek();
                boolean marked = after == ':' || after == ';' || after == '/' || after == '.' || after == '-';
                boolean comma = label.equals("TAGS") && after == ',' && Cursor.isUpper(cursor.peek(2));
                boolean plural = label.equals("TAGS") && Cursor.isLetter(after);
                boolean values = plural
                        || (certain && (Cursor.isUpper(after) || after == '(' || after == '[' || cursor.atEnd()));
                boolean token = Character.getType(after) == Character.PRIVATE_USE;
                if (marked || values || token || comma) {
                    cursor.moveTo(value);
                    cursor.skip(marked ? ":;/.-" : comma ? "," : "");
                    return true;
                }
            }
            cursor.moveTo(from);
        }
        return false;
    }

    private static final String[] SUBJECT_LABELS = {
        "SUBJECT", "SUBJECTS", "SUBJ", "SUBJT", "SUBECT", "SUJECT", "SUBJET", "SUBJCT", "SUB", "SUJ"
    };

    private static boolean subject(Cursor cursor) {
        int from = cursor.at();
        if (cursor.accept("S U B J E C T")) {
            return true;
        }
        for (String label : SUBJECT_LABELS) {
            if (cursor.acceptWord(label)) {
                char after = cursor.skipBlanks().peek();
                boolean marked = ":;/.,-".indexOf(after) >= 0 && !cursor.atEnd();
                boolean open = label.equals("SUBJECT") && (Cursor.isUpper(after) || after == '(' || cursor.atEnd());
                boolean shortForm = label.equals("SUBJ") && Cursor.isUpper(after);
                if (marked || open || shortForm) {
                    cursor.skip(marked ? ":;/.,-" : "");
                    return true;
                }
            }
            cursor.moveTo(from);
        }
        int end = from + cursor.lettersAhead(LONGEST_MISSPELT);
        cursor.moveTo(end);
        if (cursor.skipBlanks().accept(':') && isMeant(cursor.between(from, end), "SUBJECT", SUBJECT_ERRORS)) {
            return true;
        }
        cursor.moveTo(from);
        return false;
    }

    private static @Nullable Labels ofR(Cursor cursor) {
        int from = cursor.at();
        if (cursor.acceptWord("REASON") || cursor.acceptWord("REASONS")) {
            char after = cursor.skipBlanks().peek();
            if (after == ':' || after == '1') {
                return REASON;
            }
            cursor.moveTo(from);
        }
        return reference(cursor) ? REFERENCE : null;
    }

    private static final String[] REFERENCE_LABELS = {
        "REFERENCES",
        "REFERENCE",
        "REFERENCE(S)",
        "REFTELS",
        "REFTEL",
        "REFTEL(S)",
        "REFS",
        "REF(S)",
        "REF",
        "RETEL",
        "RETELS"
    };

    private static boolean reference(Cursor cursor) {
        int from = cursor.at();
        for (String label : REFERENCE_LABELS) {
            if (cursor.accept(label) && !Cursor.isLetterOrDigit(cursor.peek()) && cursor.peek() != '(') {
                char after = cursor.skipBlanks().peek();
                boolean dash = after == '-' && Cursor.isBlank(cursor.peek(1));
                boolean marked = after == ':' || after == ';' || cursor.atEnd();
                int value = cursor.at();
                if (dash) {
                    cursor.moveTo(value + 1);
                    if (followsReference(cursor.skipBlanks())) {
                        return true;
                    }
                    cursor.moveTo(value);
                }
                boolean stop = !marked && cursor.accept('.') && followsReference(cursor.skipBlanks());
                cursor.moveTo(value);
                if (marked || stop || followsReference(cursor)) {
                    cursor.skip(marked ? ":;" : stop ? "." : "");
                    return true;
                }
            }
            cursor.moveTo(from);
        }
        cursor.moveTo(from);
        if (cursor.accept("REF") && cursor.peek() == '(' && followsReference(cursor)) {
            return true;
        }
        cursor.moveTo(from);
        return false;
    }

    /** {@return whether a bullet, a year or a post with a number follows a label without a colon} */
    private static boolean followsReference(Cursor cursor) {
        int from = cursor.at();
        boolean bullet = cursor.accept('(');
        String letters = cursor.letters();
        boolean one = letters.length() == 1;
        boolean lettered =
                one && (bullet ? cursor.peek() == ')' : ".):".indexOf(cursor.peek()) >= 0 && !cursor.atEnd());
        boolean bare = letters.equals("A")
                && Cursor.isBlank(cursor.peek())
                && Cursor.isUpper(cursor.skipBlanks().peek())
                && Cursor.isUpper(cursor.peek(1));
        boolean post = letters.length() > 2 && letters.chars().allMatch(c -> c >= 'A' && c <= 'Z');
        boolean numbered = post && Cursor.isDigit(cursor.skipBlanks().peek());
        boolean year = letters.isEmpty()
                && cursor.number(2) >= 0
                && Cursor.isLetter(cursor.skipBlanks().peek());
        cursor.moveTo(from);
        return lettered || numbered || year || bare;
    }

    /** {@code Classified By}, perhaps behind {@code (U)}; blanks may have been wrapped into the words. */
    private static boolean classifiedBy(Cursor cursor) {
        int from = cursor.at();
        if (cursor.accept("CLASSIFIED")) {
            cursor.skipBlanks();
            if (cursor.accept("BY") && !Cursor.isLetterOrDigit(cursor.peek())) {
                return true;
            }
            if (cursor.accept(":") || cursor.accept("B Y")) {
                return true;
            }
        }
        cursor.moveTo(from);
        int end = from + cursor.lettersAhead(LONGEST_MISSPELT);
        cursor.moveTo(end);
        if (cursor.skipBlanks().acceptWord("BY") && isMeant(cursor.between(from, end), CLASSIFIED, CLASSIFIED_ERRORS)) {
            return true;
        }
        cursor.moveTo(from);
        return false;
    }

    /** {@return whether a word is a label with so many typing errors at most, none of them in its first letter} */
    private static boolean isMeant(String word, String label, int errors) {
        String typed = word.toUpperCase(Locale.ROOT);
        return typed.startsWith(label.substring(0, 1)) && TypingErrors.atMost(errors, typed, label);
    }

    /** {@return a statement of the classifier, its misspelt label as it is meant} */
    static String spelled(String statement, Labels label) {
        int end = new Cursor(statement, 0, statement.length()).lettersAhead(LONGEST_MISSPELT);
        String word = statement.substring(0, end);
        boolean misspelt = label == CLASSIFIED_BY
                && !word.equalsIgnoreCase(CLASSIFIED)
                && isMeant(word, CLASSIFIED, CLASSIFIED_ERRORS);
        return misspelt ? CLASSIFIED + statement.substring(end) : statement;
    }

    private static @Nullable Labels ofD(Cursor cursor) {
        int from = cursor.at();
        if (cursor.accept("DERIVED FROM")) {
            return DERIVED_FROM;
        }
        if (cursor.accept("DECLASSIFY ON") || cursor.accept("DECL ON") || cursor.accept("DECLAS ON")) {
            return DECLASSIFY_ON;
        }
        cursor.moveTo(from);
        return null;
    }

    /** {@return whether the line begins paragraph 1 or another numbered paragraph: {@code 1. (C)}, {@code 2.(SBU)}} */
    public static boolean isNumberedParagraph(LineFlow flow, int line) {
        return ParagraphLabel.numberAt(flow, line) > 0;
    }
}
