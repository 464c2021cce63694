package org.cablekit.redact;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * Paragraphs by their number: {@code 3}, {@code 5-7}, {@code 4.b}.
 *
 * @param first number of the first paragraph, at least 1
 * @param last number of the last paragraph, at least {@code first}
 * @param path place of a sub-paragraph below {@code first}, for example {@code b} or {@code b.2}, lower case; empty for
 *     whole paragraphs
 */
public record ParagraphSelector(int first, int last, String path) {

    private static final int LONGEST = 20;

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if they are out of order, or a sub-paragraph goes with a range
     */
    public ParagraphSelector {
        requireNonNull(path, "path");
        if (first < 1 || last < first || (!path.isEmpty() && first != last)) {
            throw new IllegalArgumentException("not a paragraph: " + first + "-" + last + " " + path);
        }
        path = path.toLowerCase(Locale.ROOT);
    }

    /**
     * {@return the paragraphs written in this text}
     *
     * @param written {@code 3}, {@code 5-7} or {@code 4.b}
     * @throws IllegalArgumentException if it is none of these
     */
    public static ParagraphSelector parse(String written) {
        String text = written.strip();
        int dash = text.indexOf('-');
        int dot = text.indexOf('.');
        try {
            if (text.length() > LONGEST) {
                throw new NumberFormatException(text);
            }
            if (dash > 0) {
                return new ParagraphSelector(number(text.substring(0, dash)), number(text.substring(dash + 1)), "");
            }
            int number = number(dot < 0 ? text : text.substring(0, dot));
            String path = dot < 0 ? "" : text.substring(dot + 1);
            if (dot >= 0 && !isPath(path)) {
                throw new NumberFormatException(text);
            }
            return new ParagraphSelector(number, number, path);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("not a paragraph such as 3, 5-7 or 4.b: " + written, e);
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits.strip());
    }

    private static boolean isPath(String path) {
        return !path.isEmpty() && path.chars().allMatch(c -> c == '.' || Character.isLetterOrDigit(c));
    }

    /**
     * {@return whether a paragraph is one of these}
     *
     * @param paragraphPath path of the paragraph, as in {@link org.cablekit.model.Paragraph#path()}
     */
    public boolean selects(String paragraphPath) {
        int dot = paragraphPath.indexOf('.');
        String number = dot < 0 ? paragraphPath : paragraphPath.substring(0, dot);
        if (number.isEmpty() || number.length() > 4 || !number.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        int value = Integer.parseInt(number);
        if (value < first || value > last) {
            return false;
        }
        if (path.isEmpty()) {
            return true;
        }
        String below = dot < 0 ? "" : paragraphPath.substring(dot + 1).toLowerCase(Locale.ROOT);
        return below.equals(path) || below.startsWith(path + ".");
    }

    /** {@return the usual notation} */
    @Override
    public String toString() {
        if (!path.isEmpty()) {
            return first + "." + path;
        }
        return first == last ? Integer.toString(first) : first + "-" + last;
    }
}
