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
        "BEGIN SUMMARY",
        "SUMMARY/COMMENT",
        "SUMMARY",
        "SUMMAY"
    };
    private static final String[] COMMENTS = {"BEGIN COMMENT", "COMMENTS", "COMMENT"};
    private static final String[] ACTIONS = {"ACTION REQUESTED", "ACTION REQUEST", "THIS IS AN ACTION REQUEST"};
    private static final String[] NOTES = {"BEGIN NOTE", "NOTE"};
    private static final String[] TEXTS = {"BEGIN TEXT"};

    /** A passage inside a paragraph. */
    record Inline(PassageKind kind, String words) {}

    static @Nullable PassageOpening of(String start, boolean heading) {
        for (PassageKind kind : PassageKind.values()) {
            for (String opening : openings(kind)) {
                Cursor cursor = new Cursor(start, 0, start.length());
                cursor.skip("-=_*~\"(");
                if (cursor.acceptWord(opening)) {
                    PassageOpening found = behind(cursor, kind, heading, opening);
                    if (found != null) {
                        return found;
                    }
                }
            }
        }
        return heading ? inHeading(start) : null;
    }

    private static String[] openings(PassageKind kind) {
        return switch (kind) {
            case SUMMARY -> SUMMARIES;
            case COMMENT -> COMMENTS;
            case ACTION_REQUEST -> ACTIONS;
            case NOTE -> NOTES;
            case EMBEDDED_TEXT -> TEXTS;
        };
    }

    private static @Nullable PassageOpening behind(Cursor cursor, PassageKind kind, boolean heading, String opening) {
        if (heading) {
            return new PassageOpening(kind, 0);
        }
        int from = cursor.at();
        boolean sign = ":.-;)".indexOf(cursor.skipBlanks().peek()) >= 0 || cursor.atEnd();
        boolean bare = (kind == PassageKind.SUMMARY && opening.startsWith("BEGIN"))
                || (kind == PassageKind.ACTION_REQUEST && opening.startsWith("THIS"));
        if (!sign && !bare) {
            return null;
        }
        cursor.moveTo(from);
        cursor.skip(":.-;) ");
        return new PassageOpening(kind, kind == PassageKind.ACTION_REQUEST && bare ? 0 : cursor.at());
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

    /** {@return a paragraph without the opening words and the end marker} */
    String strip(String words) {
        String rest = length > 0 ? words.substring(Math.min(length, words.length())) : stripRepeated(words);
        return untilEnd(rest, kind);
    }

    /** Under a heading the first paragraph may say the word again. */
    private String stripRepeated(String words) {
        PassageOpening again = of(words.substring(0, Math.min(40, words.length())), false);
        return again != null && again.kind == kind && again.length > 0
                ? words.substring(Math.min(again.length, words.length()))
                : words;
    }

    private static String[] endWords(PassageKind kind) {
        return switch (kind) {
            case SUMMARY -> new String[] {"ENDSUMMARY", "ENDOFSUMMARY"};
            case COMMENT -> new String[] {"ENDCOMMENT", "ENDOFCOMMENT"};
            case NOTE -> new String[] {"ENDNOTE"};
            case ACTION_REQUEST -> new String[] {"ENDACTIONREQUEST"};
            case EMBEDDED_TEXT -> new String[] {"ENDTEXT", "ENDOFTEXT"};
        };
    }

    /** {@return the place of the end marker of a kind, or -1} */
    static int endOf(String words, PassageKind kind) {
        int first = -1;
        for (String end : endWords(kind)) {
            int at = ClassifierWords.find(words, end, 0);
            first = at >= 0 && (first < 0 || at < first) ? at : first;
        }
        return first;
    }

    static String untilEnd(String words, PassageKind kind) {
        int end = endOf(words, kind);
        if (end < 0) {
            int heading = words.indexOf(" -------- ");
            return (heading < 0 ? words : words.substring(0, heading)).trim();
        }
        int at = end;
        while (at > 0 && " -(=".indexOf(words.charAt(at - 1)) >= 0) {
            at--;
        }
        return words.substring(0, at).trim();
    }

    /** {@return the comments and notes in brackets inside a paragraph: {@code (Comment: ... End Comment.)}} */
    static List<Inline> inline(String words) {
        List<Inline> found = new ArrayList<>();
        int open = words.indexOf('(');
        while (open >= 0) {
            Cursor cursor = new Cursor(words, open + 1, words.length());
            PassageKind kind = cursor.skipBlanks().acceptWord("COMMENT")
                    ? PassageKind.COMMENT
                    : cursor.acceptWord("NOTE") ? PassageKind.NOTE : null;
            if (kind != null && ":-.".indexOf(cursor.skipBlanks().peek()) >= 0 && !cursor.atEnd()) {
                int start = cursor.skip(":-.").at();
                int close = words.indexOf(')', start);
                String inside = words.substring(start, close < 0 ? words.length() : close);
                found.add(new Inline(kind, untilEnd(inside, kind)));
                open = close < 0 ? -1 : words.indexOf('(', close);
            } else {
                open = words.indexOf('(', open + 1);
            }
        }
        return found;
    }
}
