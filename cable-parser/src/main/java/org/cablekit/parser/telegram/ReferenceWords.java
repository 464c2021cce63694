package org.cablekit.parser.telegram;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The words and numbers of one entry of the references, and what stands between them. */
final class ReferenceWords {

    private static final Set<String> MARKS = Set.of("U", "C", "S", "SBU");
    private static final Set<String> REPORTS = Set.of("IIR", "TD", "TDX");

    private final String block;
    private final ReferenceBullets.Item item;
    private final List<ReferenceToken> tokens;

    ReferenceWords(String block, ReferenceBullets.Item item) {
        this.block = block;
        this.item = item;
        this.tokens = ReferenceToken.of(block, item.start(), item.end());
    }

    int size() {
        return tokens.size();
    }

    boolean isNumber(int i) {
        return tokens.get(i).number();
    }

    String text(int i) {
        return tokens.get(i).text();
    }

    int start(int i) {
        return tokens.get(i).start();
    }

    int end(int i) {
        return tokens.get(i).end();
    }

    /** {@return the bullet's letter, or NUL} */
    char bullet() {
        return item.bullet();
    }

    /** {@return where the entry begins in its block} */
    int start() {
        return item.start();
    }

    /** {@return where the entry ends in its block} */
    int end() {
        return item.end();
    }

    /** {@return a range of the block} */
    String between(int from, int to) {
        return block.substring(from, to);
    }

    /** {@return what stands between two tokens} */
    String gap(int one, int other) {
        return block.substring(end(one), start(other));
    }

    /** {@return the words {@code from} to before {@code to} as one name} */
    String name(int from, int to) {
        return block.substring(start(from), end(to - 1)).replace('\n', ' ').replace('0', 'O');
    }

    char charBefore(int i) {
        return start(i) > 0 ? block.charAt(start(i) - 1) : ' ';
    }

    private char charBehind(int i) {
        return end(i) < block.length() ? block.charAt(end(i)) : ' ';
    }

    /** {@return whether a word is a portion mark in brackets} */
    boolean isMark(int i) {
        return charBefore(i) == '(' && charBehind(i) == ')' && MARKS.contains(text(i));
    }

    /** {@return whether a number is a part of a date or a time} */
    boolean isDatePart(int i) {
        char before = charBefore(i);
        char after = charBehind(i);
        int length = text(i).length();
        boolean slash = (before == '/' || after == '/') && length <= 4 && length != 3;
        boolean afterWord = i > 0 && !isNumber(i - 1) && after != '/' && before != '/';
        boolean zulu = length == 6 && Cursor.upper(after) == 'Z';
        return (slash && !afterWord) || zulu;
    }

    /** {@return the year in a number with brackets around it} */
    Optional<Integer> bracketedYear(int i) {
        return isNumber(i) ? ReferenceYear.bracketed(block, start(i), end(i)) : Optional.empty();
    }

    /** {@return the year in the number before a word} */
    Optional<Integer> yearBefore(int word) {
        String gap = gap(word - 1, word).trim();
        boolean near = gap.isEmpty() || gap.equals("-") || gap.equals(")");
        return isNumber(word - 1) && near ? ReferenceYear.of(text(word - 1)) : Optional.empty();
    }

    /** {@return the year behind a serial: {@code BERLIN 504 (08)}, {@code AMMAN 5049-01}} */
    Optional<Integer> yearBehind(int serial) {
        int next = serial + 1;
        if (next >= size() || !isNumber(next)) {
            return Optional.empty();
        }
        boolean hyphen = gap(serial, next).equals("-") && text(next).length() == 2;
        return hyphen ? ReferenceYear.of(text(next)) : bracketedYear(next);
    }

    /** {@return whether nothing but standing remarks, or numbers if they may be there, follows from a token on} */
    boolean isRestRemarks(int from, boolean numbers) {
        return tokens.stream()
                .skip(from)
                .allMatch(t -> (numbers && t.number()) || ReferenceRemark.isStanding(t.text()));
    }

    /** {@return the first number from a token on, or the number of tokens} */
    int numberFrom(int from) {
        int at = from;
        while (at < size() && !isNumber(at)) {
            at++;
        }
        return at;
    }

    /** Words parted by blanks, hyphens, points or apostrophes only, and the number right behind them. */
    boolean isRunOfWords(int from, int number, boolean bracketFollows) {
        for (int i = from; i < number; i++) {
            if (isNumber(i)) {
                return false;
            }
            boolean beforeNumber = i + 1 == number;
            for (int at = end(i); at < start(i + 1); at++) {
                char c = block.charAt(at);
                boolean behindName = c == ':' || c == '#' || c == ',' || (bracketFollows && c == '(');
                if (" \n-'.".indexOf(c) < 0 && !(beforeNumber && behindName)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** {@return whether the entry is an intelligence report, whose numbers are no serials} */
    boolean isReport() {
        return size() > 0 && REPORTS.contains(text(0));
    }
}
