package org.cablekit.parser.telegram;

import java.util.Optional;
import org.cablekit.model.PortionMark;
import org.jspecify.annotations.Nullable;

/**
 * The number, letter or bullet that opens a paragraph, with the portion mark behind it.
 *
 * @param kind which of them
 * @param label the label without punctuation
 * @param number the number of a numbered label, else 0
 * @param mark the portion mark
 * @param textStart where the text begins, behind label and mark
 */
record ParagraphLabel(Kind kind, String label, int number, Optional<PortionMark> mark, int textStart) {

    /** The greatest number a paragraph may have. */
    static final int LAST_NUMBER = 999;

    private static final int MOST_DIGITS = 3;
    private static final int LONGEST_ROMAN = 4;

    /** What opens the paragraph. */
    enum Kind {
        NUMBER,
        LETTER,
        BULLET,
        MARK_ONLY
    }

    /** {@return this number as an item of a list inside a paragraph} */
    ParagraphLabel asItem() {
        return new ParagraphLabel(Kind.LETTER, label, number, mark, textStart);
    }

    /** {@return the number if a line begins like a numbered paragraph, else 0} */
    static int numberAt(LineFlow flow, int line) {
        char first = flow.first(line);
        if (!Cursor.isDigit(first) && first != '\u00B6') {
            return 0;
        }
        ParagraphLabel label = at(flow.cursor(line));
        return label == null || label.kind != Kind.NUMBER ? 0 : label.number;
    }

    /** {@return the label at the cursor, or null} */
    static @Nullable ParagraphLabel at(Cursor cursor) {
        cursor.skip("\u00B6");
        char c = cursor.peek();
        if (Cursor.isDigit(c)) {
            return number(cursor);
        }
        if (c == '-' || c == '*' || c == '\u2022' || c == '\u00B7') {
            return bullet(cursor);
        }
        if (c == '(') {
            return bracket(cursor);
        }
        return Cursor.isLetter(c) ? letter(cursor) : null;
    }

    private static @Nullable ParagraphLabel number(Cursor cursor) {
        int from = cursor.at();
        int number = 0;
        while (Cursor.isDigit(cursor.peek()) && cursor.at() - from <= MOST_DIGITS) {
            number = 10 * number + cursor.peek() - '0';
            cursor.moveTo(cursor.at() + 1);
        }
        int end = cursor.at();
        if (end - from > MOST_DIGITS) {
            cursor.moveTo(from);
            return null;
        }
        cursor.skipBlanks();
        boolean dot = cursor.accept('.');
        boolean bracketed = !dot && cursor.accept(')');
        if (dot && Cursor.isDigit(cursor.peek())) {
            cursor.moveTo(from);
            return null;
        }
        cursor.skip("\\");
        int marked = cursor.at();
        Optional<PortionMark> bracket = PortionMarks.read(cursor);
        Optional<PortionMark> mark = bracket.isEmpty() && dot ? PortionMarks.entireText(cursor) : bracket;
        if (!dot && mark.isEmpty() && !bracketed) {
            cursor.moveTo(from);
            return null;
        }
        if (number < 1 || number > LAST_NUMBER) {
            cursor.moveTo(from);
            return null;
        }
        cursor.moveTo(mark.isPresent() ? cursor.at() : marked);
        Kind kind = bracketed ? Kind.LETTER : Kind.NUMBER;
        String label = Numbering.name(number);
        String digits = label.length() == end - from ? label : cursor.between(from, end);
        return new ParagraphLabel(
                kind, digits, bracketed ? 0 : number, mark, cursor.skipBlanks().at());
    }

    private static @Nullable ParagraphLabel bullet(Cursor cursor) {
        int from = cursor.at();
        char sign = cursor.peek();
        int count = 0;
        while (cursor.accept(sign)) {
            count++;
        }
        boolean text = Cursor.isBlank(cursor.peek()) || Cursor.isLetter(cursor.peek()) || cursor.peek() == '(';
        if (count > 2 || cursor.skipBlanks().atEnd() || !text) {
            cursor.moveTo(from);
            return null;
        }
        String label = String.valueOf(sign).repeat(count);
        Optional<PortionMark> mark = PortionMarks.read(cursor);
        return new ParagraphLabel(
                Kind.BULLET, label, 0, mark, cursor.skipBlanks().at());
    }

    /** {@code (C) Text}, {@code (C) 1. Text}, {@code (a) text}, {@code (1) text}. */
    private static @Nullable ParagraphLabel bracket(Cursor cursor) {
        int from = cursor.at();
        int sub = letterInBrackets(cursor);
        boolean lowerCase = sub > 0 && cursor.peek(1) >= 'a';
        Optional<PortionMark> mark = lowerCase ? Optional.empty() : PortionMarks.read(cursor);
        if (mark.isPresent()) {
            int behind = cursor.skipBlanks().at();
            String digits = cursor.digits();
            if (!digits.isEmpty() && digits.length() <= 2 && cursor.accept('.')) {
                int number = Integer.parseInt(digits);
                return new ParagraphLabel(
                        Kind.NUMBER, digits, number, mark, cursor.skipBlanks().at());
            }
            return new ParagraphLabel(Kind.MARK_ONLY, "", 0, mark, behind);
        }
        if (sub < 0) {
            cursor.moveTo(from);
            return null;
        }
        String label = cursor.between(from + 1, sub - 1).trim();
        cursor.moveTo(sub);
        cursor.skipBlanks();
        Optional<PortionMark> second = PortionMarks.read(cursor);
        return new ParagraphLabel(
                Kind.LETTER, label, 0, second, cursor.skipBlanks().at());
    }

    /** {@return the offset behind {@code (a)}, {@code (1)} or {@code (iv)}, or -1; the cursor stays} */
    private static int letterInBrackets(Cursor cursor) {
        int from = cursor.at();
        cursor.accept('(');
        cursor.skipBlanks();
        String letters = cursor.letters();
        String digits = letters.isEmpty() ? cursor.digits() : "";
        boolean label = letters.length() == 1 || isRoman(letters) || (!digits.isEmpty() && digits.length() <= 2);
        boolean closes = cursor.skipBlanks().accept(')');
        int end = cursor.at();
        cursor.moveTo(from);
        return label && closes ? end : -1;
    }

    /** {@code A. text}, {@code a) text}, {@code iv) text}, {@code iv. text}; a heading may begin with {@code IV.} */
    private static @Nullable ParagraphLabel letter(Cursor cursor) {
        int from = cursor.at();
        int length = cursor.lettersAhead(LONGEST_ROMAN + 1);
        char sign = cursor.peek(length);
        if (sign != ')' && sign != '.') {
            return null;
        }
        String letters = cursor.between(from, from + length);
        if (sign == '.' && length > 1 && Cursor.isUpper(letters.charAt(0))) {
            return null;
        }
        if (length > 1 && !isRoman(letters)) {
            return null;
        }
        cursor.moveTo(from + length + 1);
        if ((!Cursor.isBlank(cursor.peek()) && cursor.peek() != '(') || cursor.atEnd()) {
            cursor.moveTo(from);
            return null;
        }
        cursor.skipBlanks();
        Optional<PortionMark> mark = PortionMarks.read(cursor);
        return new ParagraphLabel(
                Kind.LETTER, letters, 0, mark, cursor.skipBlanks().at());
    }

    private static boolean isRoman(String letters) {
        for (int i = 0; i < letters.length(); i++) {
            if ("ivxIVX".indexOf(letters.charAt(i)) < 0) {
                return false;
            }
        }
        return !letters.isEmpty() && letters.length() <= LONGEST_ROMAN;
    }
}
