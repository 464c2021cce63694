package org.cablekit.parser.redaction;

import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import org.cablekit.model.ElementKind;

/** Counters that tell how long a telegram is: sections, groups, pages, lines. They go wherever something was removed. */
final class Counters {

    private static final Set<String> COUNTING_ATTRIBUTES = Set.of("LINE COUNT", "PAGE COUNT");

    private Counters() {}

    /** Whether a whole element does nothing but count. */
    static boolean isCounter(ElementKind kind, String words) {
        return switch (kind) {
            case ATTRIBUTE ->
                words.indexOf(':') > 0
                        && COUNTING_ATTRIBUTES.contains(
                                words.substring(0, words.indexOf(':')).strip().toUpperCase(Locale.ROOT));
            case HEADING_REMARK -> isGroupCount(words);
            case RELEASE_STAMP -> isPageCount(words);
            default -> false;
        };
    }

    /** {@code GR 245}, format line 10 of ACP 127. */
    private static boolean isGroupCount(String words) {
        return words.startsWith("GR")
                && words.length() <= 8
                && isDigits(words.substring(2).strip());
    }

    /** {@code Page 1 of 2}. */
    private static boolean isPageCount(String words) {
        String[] parts = words.toLowerCase(Locale.ROOT).split(" ", -1);
        return parts.length == 4
                && parts[0].equals("page")
                && isDigits(parts[1])
                && parts[2].equals("of")
                && isDigits(parts[3]);
    }

    private static boolean isDigits(String words) {
        return !words.isEmpty() && words.chars().allMatch(Counters::isDigit);
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** An element without the counters inside it. */
    static TracedText without(ElementKind kind, TracedText line) {
        return switch (kind) {
            case CALLING_STATION -> withoutSectionNumber(line);
            case NUMBER_LINE -> withoutSection(line);
            case ACTION_ADDRESSEE, INFO_ADDRESSEE -> withoutRange(line);
            default -> line;
        };
    }

    /** {@code DE RUEHOT #2150/01 3311255}: a number behind a slash says that there are sections. */
    private static TracedText withoutSectionNumber(TracedText line) {
        int sign = line.text().indexOf('#');
        int slash = sign < 0 ? -1 : line.text().indexOf('/', sign);
        int end = slash < 0 ? -1 : skip(line.text(), slash + 1, Counters::isDigit);
        return end > slash + 1 ? cut(line, slash, end) : line;
    }

    /** {@code SECTION 01 OF 02}, {@code FINAL SECTION OF 2}. */
    private static TracedText withoutSection(TracedText line) {
        String upper = line.text().toUpperCase(Locale.ROOT);
        int section = upper.indexOf("SECTION");
        if (section < 0 || upper.length() != line.length()) {
            return line;
        }
        int at = skip(upper, section + "SECTION".length(), c -> c == 'S');
        at = skip(upper, at, c -> c == ' ' || isDigit(c));
        if (!upper.startsWith("OF", at)) {
            return line;
        }
        int end = skip(upper, skip(upper, at + 2, c -> c == ' '), Counters::isDigit);
        int start = upper.startsWith("FINAL ", Math.max(0, section - 6)) ? section - 6 : section;
        return cut(line, start, skip(upper, end, c -> c == ' '));
    }

    /** {@code 0012-0013}: an addressee has a number for each section. */
    private static TracedText withoutRange(TracedText line) {
        String text = line.text();
        int dash = text.lastIndexOf('-');
        boolean range = dash > 4
                && text.length() == dash + 5
                && isDigits(text.substring(dash + 1))
                && isDigits(text.substring(dash - 4, dash));
        return range ? cut(line, dash, text.length()) : line;
    }

    private static int skip(String text, int from, IntPredicate these) {
        int at = from;
        while (at < text.length() && these.test(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static TracedText cut(TracedText line, int from, int to) {
        TracedText.Builder rest = new TracedText.Builder();
        rest.append(line, 0, from);
        rest.append(line, to, line.length());
        return rest.build();
    }
}
