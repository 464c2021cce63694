package org.cablekit.parser.telegram;

import java.util.ArrayList;
import java.util.List;
import org.cablekit.model.PassageKind;
import org.jspecify.annotations.Nullable;

/**
 * The words that open and close a named passage.
 *
 * @param kind what it opens
 * @param length how many characters they take, with the punctuation behind them; 0 in a heading
 */
record PassageOpening(PassageKind kind, int length) {

    private static final String[] SUMMARIES = {
        "SUMMARY AND TABLE OF CONTENTS",
        "SUMMARY AND ACTION REQUEST",
        "SUMMARY AND INTRODUCTION",
        "SUMMARY AND COMMENTS",
        "SUMMARY AND COMMENT",
        "SUMMARY/COMMENT",
        "SUMMARY",
        "SUMMAY"
    };
    private static final String[] COMMENTS = {"COMMENTS", "COMMENT"};
    private static final String[] ACTIONS = {"ACTION REQUESTED", "ACTION REQUEST", "THIS IS AN ACTION REQUEST"};
    private static final String[] NOTES = {"NOTE"};

    /** Signs before an opening. */
    private static final String BEFORE = "-=_*~\"(";

    /** Who comments, or what the summary is besides. */
    private static final String[] LEADS = {
        "EMBASSY",
        "POST",
        "MISSION",
        "CONSULATE",
        "CONGEN",
        "AMBASSADOR'S",
        "CHARGE'S",
        "DCM'S",
        "EXECUTIVE",
        "BRIEF",
        "INTRODUCTION AND",
        "OVERVIEW AND",
        "BACKGROUND AND"
    };

    private static final String FIRST_LETTERS = "SCATNBEPMDIO";

    /** Behind an opening: {@code COMMENT (CONT.)}, {@code COMMENT AND NEXT STEPS}, {@code COMMENT/ANALYSIS}. */
    private static final String[] CONTINUED = {"(CONTINUED)", "(CONT.)", "(CONT'D)", "CONTINUED", "CONT'D", "CONT"};

    private static final int MOST_WORDS_BEHIND = 2;

    /** A word that is said again under its heading stands so near to the start. */
    private static final int REPEATED = 40;

    /** A passage inside a paragraph. */
    record Inline(PassageKind kind, String words) {}

    /** {@return what the words open, or null; of a paragraph the first characters alone count} */
    static @Nullable PassageOpening of(String words, int length, boolean heading) {
        if (!heading && !mayOpen(words)) {
            return null;
        }
        int end = Math.min(length, words.length());
        Cursor cursor = new Cursor(words, 0, end);
        cursor.skip(BEFORE);
        int from = cursor.at();
        PassageOpening found = lead(cursor) ? led(cursor, heading) : null;
        if (found != null) {
            return found;
        }
        cursor.moveTo(from);
        found = switch (Cursor.upper(cursor.peek())) {
            case 'S' -> first(cursor, PassageKind.SUMMARY, heading, SUMMARIES);
            case 'C' -> first(cursor, PassageKind.COMMENT, heading, COMMENTS);
            case 'A', 'T' -> first(cursor, PassageKind.ACTION_REQUEST, heading, ACTIONS);
            case 'N' -> first(cursor, PassageKind.NOTE, heading, NOTES);
            case 'B' -> begun(cursor, heading);
            default -> null;
        };
        return found == null && heading ? inHeading(words.substring(0, end)) : found;
    }

    /** Most paragraphs begin with the letter of no opening. */
    private static boolean mayOpen(String words) {
        char first = words.isEmpty() ? ' ' : Cursor.upper(words.charAt(0));
        return FIRST_LETTERS.indexOf(first) >= 0 || BEFORE.indexOf(first) >= 0 || Cursor.isBlank(first);
    }

    private static boolean lead(Cursor cursor) {
        char first = Cursor.upper(cursor.peek());
        for (String lead : LEADS) {
            if (lead.charAt(0) == first && cursor.acceptWord(lead)) {
                cursor.skipBlanks();
                return true;
            }
        }
        return false;
    }

    private static @Nullable PassageOpening led(Cursor cursor, boolean heading) {
        return Cursor.upper(cursor.peek()) == 'S'
                ? first(cursor, PassageKind.SUMMARY, heading, SUMMARIES)
                : first(cursor, PassageKind.COMMENT, heading, COMMENTS);
    }

    private static @Nullable PassageOpening begun(Cursor cursor, boolean heading) {
        PassageOpening found = first(cursor, PassageKind.SUMMARY, heading, "BEGIN SUMMARY");
        found = found == null ? first(cursor, PassageKind.COMMENT, heading, "BEGIN COMMENT") : found;
        found = found == null ? first(cursor, PassageKind.NOTE, heading, "BEGIN NOTE") : found;
        return found == null ? first(cursor, PassageKind.EMBEDDED_TEXT, heading, "BEGIN TEXT") : found;
    }

    private static @Nullable PassageOpening first(
            Cursor cursor, PassageKind kind, boolean heading, String... openings) {
        int from = cursor.at();
        for (String opening : openings) {
            if (cursor.acceptWord(opening)) {
                PassageOpening found = behind(cursor, kind, heading, opening);
                if (found != null) {
                    return found;
                }
                cursor.moveTo(from);
            }
        }
        return null;
    }

    private static @Nullable PassageOpening behind(Cursor cursor, PassageKind kind, boolean heading, String opening) {
        if (heading) {
            return new PassageOpening(kind, 0);
        }
        if (kind == PassageKind.SUMMARY || kind == PassageKind.COMMENT) {
            goOn(cursor);
        }
        int from = cursor.at();
        boolean sign = isSign(cursor);
        boolean bare = (kind == PassageKind.SUMMARY && opening.startsWith("BEGIN"))
                || (kind == PassageKind.ACTION_REQUEST && opening.startsWith("THIS"));
        if (!sign && !bare) {
            return null;
        }
        cursor.moveTo(from);
        cursor.skip(":.-;) ");
        return new PassageOpening(kind, kind == PassageKind.ACTION_REQUEST && bare ? 0 : cursor.at());
    }

    private static boolean isSign(Cursor cursor) {
        return ":.-;)".indexOf(cursor.skipBlanks().peek()) >= 0 || cursor.atEnd();
    }

    /** Takes what may stand between an opening and its sign, if a sign follows. */
    private static void goOn(Cursor cursor) {
        int from = cursor.at();
        for (String word : CONTINUED) {
            if (cursor.skipBlanks().accept(word) && isSign(cursor)) {
                return;
            }
            cursor.moveTo(from);
        }
        boolean link = cursor.skipBlanks().accept('/') || cursor.acceptWord("AND") || cursor.acceptWord("WITH");
        for (int words = 0;
                link
                        && words < MOST_WORDS_BEHIND
                        && !cursor.skipBlanks().letters().isEmpty();
                words++) {
            if (":.".indexOf(cursor.skipBlanks().peek()) >= 0 && !cursor.atEnd()) {
                return;
            }
        }
        cursor.moveTo(from);
    }

    private static @Nullable PassageOpening inHeading(String heading) {
        String upper = heading.toUpperCase(java.util.Locale.ROOT);
        if (upper.startsWith("END ")) {
            return null;
        }
        return upper.endsWith("COMMENT") || upper.endsWith(" COMMENTS")
                ? new PassageOpening(PassageKind.COMMENT, 0)
                : upper.endsWith(" SUMMARY") ? new PassageOpening(PassageKind.SUMMARY, 0) : null;
    }

    /** {@return a paragraph without the opening words and the end marker, looked for from the first word END on} */
    String strip(String words, int firstEnd) {
        return untilEnd(words, Math.min(length > 0 ? length : repeated(words), words.length()), kind, firstEnd);
    }

    /** Under a heading the first paragraph may say the word again. {@return the offset behind it, or 0} */
    private int repeated(String words) {
        PassageOpening again = of(words, REPEATED, false);
        return again != null && again.kind == kind ? again.length : 0;
    }

    private static String closing(PassageKind kind) {
        return switch (kind) {
            case SUMMARY -> "SUMMARY";
            case COMMENT -> "COMMENT";
            case NOTE -> "NOTE";
            case ACTION_REQUEST -> "ACTIONREQUEST";
            case EMBEDDED_TEXT -> "TEXT";
        };
    }

    /** {@return the first place of the word that every end marker begins with, or -1} */
    static int firstEnd(String words) {
        return ClassifierWords.find(words, "END", 0);
    }

    /** {@return the first place from {@code from} on of the end marker of a kind, or -1} */
    static int endOf(String words, int from, PassageKind kind) {
        int end = ClassifierWords.find(words, "END", from);
        while (end >= 0 && !closes(words, end, kind)) {
            end = ClassifierWords.find(words, "END", end + 1);
        }
        return end;
    }

    /** {@return whether the END at a place is followed by the word of a kind, perhaps with OF between them} */
    private static boolean closes(String words, int end, PassageKind kind) {
        Cursor cursor = new Cursor(words, ClassifierWords.end(words, end, "END"), words.length());
        lead(cursor.skipBlanks());
        int behind = cursor.at();
        if (ClassifierWords.end(words, behind, closing(kind)) >= 0) {
            return true;
        }
        boolean mayHaveOf = kind != PassageKind.NOTE && kind != PassageKind.ACTION_REQUEST;
        int of = mayHaveOf ? ClassifierWords.end(words, behind, "OF") : -1;
        return of >= 0 && ClassifierWords.end(words, ClassifierWords.skipBlanks(words, of), closing(kind)) >= 0;
    }

    /**
     * {@return words from an offset on up to the end marker of a kind}
     *
     * <p>No marker stands before {@code firstEnd}, and none at all if that is -1.
     */
    static String untilEnd(String words, int from, PassageKind kind, int firstEnd) {
        int end = firstEnd < 0 ? -1 : endOf(words, Math.max(from, firstEnd), kind);
        if (end < 0) {
            int heading = words.indexOf(" -------- ", from);
            return words.substring(from, heading < 0 ? words.length() : heading).trim();
        }
        int at = end;
        while (at > from && " -(=".indexOf(words.charAt(at - 1)) >= 0) {
            at--;
        }
        return words.substring(from, at).trim();
    }

    /** {@return the comments and notes in brackets inside a paragraph: {@code (Comment: ... End Comment.)}} */
    static List<Inline> inline(String words) {
        int open = words.indexOf('(');
        List<Inline> found = new ArrayList<>();
        while (open >= 0) {
            Cursor cursor = new Cursor(words, open + 1, words.length());
            PassageKind kind = cursor.skipBlanks().acceptWord("COMMENT")
                    ? PassageKind.COMMENT
                    : cursor.acceptWord("NOTE") ? PassageKind.NOTE : null;
            if (kind != null && ":-.".indexOf(cursor.skipBlanks().peek()) >= 0 && !cursor.atEnd()) {
                int start = cursor.skip(":-.").at();
                int close = words.indexOf(')', start);
                String inside = words.substring(start, close < 0 ? words.length() : close);
                found.add(new Inline(kind, untilEnd(inside, 0, kind, 0)));
                open = close < 0 ? -1 : words.indexOf('(', close);
            } else {
                open = words.indexOf('(', open + 1);
            }
        }
        return found;
    }
}
