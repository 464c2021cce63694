package org.cablekit.parser.telegram;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Keeps the place in the numbering of paragraphs while a body is read. */
final class Numbering {

    /** So near to the start or the end of a paragraph the marks of an embedded document stand. */
    private static final int MARK_PLACE = 200;

    /** The words of these marks as people write them. */
    private static final String[] MARKS = {"TEXT", "Text", "text", "QUOTE", "Quote", "quote"};

    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");

    private static final int SHORTEST_MARK = "END TEXT".length();
    private static final int TEXT_LENGTH = "TEXT".length();

    /** The numbers that paragraphs have, as text, the same for all. */
    private static final String[] NAMES = IntStream.rangeClosed(0, ParagraphLabel.LAST_NUMBER)
            .mapToObj(String::valueOf)
            .toArray(String[]::new);

    private int number;
    private boolean marked;
    private boolean embedded;

    /** The last number of a list inside the open paragraph, 0 if there is none. */
    private int item;

    /** Labels of the open lists of sub-paragraphs, innermost last. */
    private final Deque<String> letters = new ArrayDeque<>();

    /** {@return the number of the last numbered paragraph, 0 before the first} */
    int number() {
        return number;
    }

    /** {@return whether the text is inside an embedded document, whose numbers are its own} */
    boolean embedded() {
        return embedded;
    }

    void open(int next, boolean hasMark) {
        number = next;
        marked = hasMark;
        item = 0;
        letters.clear();
    }

    /** {@return whether an unmarked number goes on with the list of a paragraph that has a mark} */
    boolean isItem(int next) {
        return marked && item > 0 && next == item + 1;
    }

    /** {@return whether a number may stand in a list inside the open paragraph} */
    boolean acceptsItem(int next) {
        return number > 0 && (next == 1 || (item > 0 && next == item + 1));
    }

    void openItem(int next) {
        item = next;
    }

    /** {@return the path of a sub-paragraph} */
    String subPath(ParagraphLabel label) {
        return label.number() > 0 ? path() + "." + label.number() : letterPath();
    }

    /** Looks for the begin and end marks of an embedded document. */
    void text(String words) {
        int length = words.length();
        if (length < SHORTEST_MARK) {
            return;
        }
        if (length > 2 * MARK_PLACE) {
            look(words, 0, MARK_PLACE);
            look(words, length - MARK_PLACE, length);
        } else {
            look(words, 0, length);
        }
    }

    private void look(String words, int from, int to) {
        boolean begins = false;
        boolean ends = false;
        for (String mark : MARKS) {
            for (int at = words.indexOf(mark, from); at >= 0 && at + mark.length() <= to; ) {
                begins |= isBehind(words, "BEGIN ", from, at);
                ends |= isBehind(words, "END ", from, at)
                        || (mark.length() == TEXT_LENGTH && isBehind(words, "END OF ", from, at));
                at = words.indexOf(mark, at + 1);
            }
        }
        embedded = !ends && (begins || embedded);
    }

    private static boolean isBehind(String words, String word, int from, int at) {
        int start = at - word.length();
        return start >= from && words.regionMatches(true, start, word, 0, word.length());
    }

    /** {@return whether a letter, number or Roman number opens the next sub-paragraph} */
    boolean acceptsLetter(String label, boolean afterBreak) {
        if (letters.contains(before(label))) {
            return true;
        }
        return isFirst(label) || (afterBreak && letters.isEmpty() && label.length() == 1 && afterBreakLetter(label));
    }

    private static boolean afterBreakLetter(String label) {
        return Cursor.isDigit(label.charAt(0)) || Cursor.upper(label.charAt(0)) <= 'C';
    }

    private static boolean isFirst(String label) {
        return label.equalsIgnoreCase("a") || label.equals("1") || label.equalsIgnoreCase("i");
    }

    void openLetter(String label) {
        String before = before(label);
        while (!letters.isEmpty()
                && letters.contains(before)
                && !letters.getLast().equals(before)) {
            letters.removeLast();
        }
        if (!letters.isEmpty() && letters.getLast().equals(before)) {
            letters.removeLast();
        } else if (letters.size() > 4) {
            letters.removeLast();
        }
        letters.addLast(label);
    }

    int depth() {
        return letters.size();
    }

    /** {@return the number of the open paragraph, empty before the first} */
    String path() {
        return number == 0 ? "" : name(number);
    }

    /** {@return a number up to {@link ParagraphLabel#LAST_NUMBER} as text} */
    static String name(int number) {
        return NAMES[number];
    }

    String letterPath() {
        StringBuilder path = new StringBuilder(path());
        for (String letter : letters) {
            path.append(path.length() == 0 ? "" : ".").append(letter.toLowerCase(Locale.ROOT));
        }
        return path.toString();
    }

    /** {@return whether a label follows another: {@code b} behind {@code a}} */
    static boolean isNext(String label, String next) {
        return previous(next).equals(label) || romanBefore(next).equals(label);
    }

    /** {@return the label before another in the open lists: {@code iv} before {@code v} in a Roman list, else {@code u}} */
    private String before(String label) {
        String roman = romanBefore(label);
        return letters.contains(roman) ? roman : previous(label);
    }

    /** {@return the number, or the letter, before another} */
    private static String previous(String label) {
        if (Cursor.isDigit(label.charAt(0))) {
            return String.valueOf(Integer.parseInt(label) - 1);
        }
        return label.length() == 1 ? String.valueOf((char) (label.charAt(0) - 1)) : romanBefore(label);
    }

    /** {@return the Roman number before another, in its case; empty if there is none} */
    private static String romanBefore(String label) {
        String lower = label.toLowerCase(Locale.ROOT);
        int at = ROMAN.indexOf(lower);
        String before = at > 0 ? ROMAN.get(at - 1) : "";
        return label.equals(lower) ? before : before.toUpperCase(Locale.ROOT);
    }
}
