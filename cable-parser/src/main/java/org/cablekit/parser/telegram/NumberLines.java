package org.cablekit.parser.telegram;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cablekit.model.ElementKind;
import org.cablekit.model.MessageReference;
import org.cablekit.model.NumberLine;
import org.cablekit.model.Post;
import org.cablekit.model.Reading;
import org.cablekit.model.Text;
import org.cablekit.parser.reference.Posts;
import org.jspecify.annotations.Nullable;

/**
 * The first line of the text: {@code C O N F I D E N T I A L SECTION 01 OF 02 OTTAWA 002150}.
 *
 * <p>Classification with qualifiers, section, perhaps the year, post, serial, perhaps a second number.
 */
public final class NumberLines {

    /** The highest number that is read as that of a section. */
    static final int MOST_SECTIONS = 999;

    private static final int SECTION_DIGITS = 3;
    private static final List<String> NUMBER_WORDS =
            List.of("ONE", "TWO", "THREE", "FOUR", "FIVE", "SIX", "SEVEN", "EIGHT", "NINE");
    private static final int SHORTEST = 8;
    private static final int LONGEST_SERIAL = 7;
    private static final int PADDED_SERIAL = 5;
    private static final int MAX_POST_WORDS = 5;

    private NumberLines() {}

    /** The parts of a number line. */
    private record Parts(
            ClassificationWords.Found classification,
            int section,
            int sections,
            int year,
            int postStart,
            int postEnd,
            int serialStart,
            int serialEnd,
            int end) {}

    /** Number and total of a section, 0 where there is none. */
    private record Section(int number, int total) {

        static final Section NONE = new Section(0, 0);
    }

    /** {@return whether the line says the section and nothing else: {@code SECTION 1 OF 2}} */
    static boolean isSection(LineFlow flow, int line) {
        Cursor cursor = flow.cursor(line);
        return section(cursor).total() > 0 && cursor.skipBlanks().atEnd();
    }

    /** {@return the section a number line names, or 0} */
    static int sectionOf(LineFlow flow, int line) {
        Parts parts = parts(flow, line);
        return parts == null ? 0 : parts.section;
    }

    /** {@return the offset behind the serial and the section of the number line at {@code line}, or -1} */
    static int endOf(LineFlow flow, int line) {
        Parts parts = parts(flow, line);
        return parts == null ? -1 : parts.end;
    }

    public static boolean matches(LineFlow flow, int line) {
        return parts(flow, line) != null;
    }

    /** {@return post and serial of the number line at {@code line} as one key, if it is one} */
    public static Optional<String> keyOf(LineFlow flow, int line) {
        Parts parts = parts(flow, line);
        return parts == null ? Optional.empty() : Optional.of(keyOf(flow, parts));
    }

    private static String keyOf(LineFlow flow, Parts parts) {
        String text = flow.text();
        String post = text.substring(parts.postStart, parts.postEnd);
        String key = Posts.find(post).map(Post::key).orElse(post);
        String serial = text.substring(parts.serialStart, parts.serialEnd);
        return key + " " + Integer.parseInt(serial);
    }

    /**
     * A number line with its key.
     *
     * @param line the number line
     * @param key post and serial
     */
    record Keyed(NumberLine line, String key) {}

    /** {@return the number line at {@code line}, if it is one} */
    static Optional<Keyed> read(Draft draft, LineFlow flow, int line) {
        Parts parts = parts(flow, line);
        return parts == null
                ? Optional.empty()
                : Optional.of(new Keyed(read(draft, flow, line, parts), keyOf(flow, parts)));
    }

    private static NumberLine read(Draft draft, LineFlow flow, int line, Parts parts) {
        Words words = draft.words();
        String post = words.squeeze(parts.postStart, parts.postEnd);
        String serial = draft.text().substring(parts.serialStart, parts.serialEnd);
        Optional<Post> station = Posts.find(post);
        draft.mark(ElementKind.NUMBER_LINE, flow.start(line), flow.end(line));
        int start = flow.start(line);
        int tail = parts.end;
        Optional<Text> series = series(draft, tail, flow.end(line));
        return new NumberLine(
                new Reading<>(
                        words.text(start, parts.classification.end()),
                        Optional.of(parts.classification.classification()),
                        parts.classification.basis(),
                        draft.span(start, parts.classification.end())),
                words.toText(post),
                station,
                Text.of(serial),
                reference(draft, parts, post, station, serial),
                parts.section > 0 ? Optional.of(parts.section) : Optional.empty(),
                parts.sections > 0 ? Optional.of(parts.sections) : Optional.empty(),
                series,
                series.isPresent() ? Text.EMPTY : words.text(tail, flow.end(line)),
                draft.span(flow, line));
    }

    private static Optional<MessageReference> reference(
            Draft draft, Parts parts, String post, Optional<Post> station, String serial) {
        Optional<Integer> year = parts.year < 0 ? draft.year() : Optional.of(MessageReference.fullYear(parts.year));
        String key = station.map(Post::key).orElseGet(() -> lettersOf(post));
        boolean usable = !key.isEmpty() && serial.length() <= LONGEST_SERIAL && !serial.isEmpty();
        return usable ? year.map(y -> new MessageReference(y, key, Integer.parseInt(serial))) : Optional.empty();
    }

    private static String lettersOf(String post) {
        StringBuilder letters = new StringBuilder();
        for (char c : post.toUpperCase(Locale.ROOT).toCharArray()) {
            if (Cursor.isUpper(c)) {
                letters.append(c);
            }
        }
        boolean withheld = letters.toString().replace("X", "").isEmpty();
        return withheld ? "" : letters.toString();
    }

    private static Optional<Text> series(Draft draft, int from, int to) {
        Cursor cursor = new Cursor(draft.text(), from, to);
        cursor.skipBlanks();
        int start = cursor.at();
        boolean series = cursor.acceptWord("TOSEC") || cursor.acceptWord("SECTO") || cursor.acceptWord("CADEL");
        return series ? Optional.of(draft.words().text(start, to)) : Optional.empty();
    }

    private static @Nullable Parts parts(LineFlow flow, int line) {
        if (flow.length(line) < SHORTEST || !flow.mayOpenLevel(line)) {
            return null;
        }
        Cursor cursor = flow.cursor(line);
        Optional<ClassificationWords.Found> level = ClassificationWords.read(cursor);
        if (level.isEmpty()) {
            return null;
        }
        Section section = section(cursor.skipBlanks());
        int year = year(cursor.skipBlanks());
        if (section.number() == 0) {
            section = section(cursor.skipBlanks());
        }
        int postStart = cursor.skipBlanks().at();
        int postEnd = post(cursor);
        if (postEnd < 0) {
            return null;
        }
        int serialStart = cursor.skipBlanks().at();
        String serial = cursor.digits();
        if (serial.isEmpty() || serial.length() > LONGEST_SERIAL || Cursor.isLetter(cursor.peek())) {
            return null;
        }
        int serialEnd = cursor.at();
        String post = flow.text().substring(postStart, postEnd);
        boolean certain = level.get().spaced()
                || section.total() > 0
                || isPadded(serial, cursor)
                || Posts.find(post).isPresent();
        if (!certain) {
            return null;
        }
        cursor.moveTo(serialEnd);
        if (section.number() == 0 && !cursor.skipBlanks().atEnd()) {
            section = section(cursor);
        }
        int end = section.number() == 0 ? serialEnd : cursor.at();
        return new Parts(
                level.get(), section.number(), section.total(), year, postStart, postEnd, serialStart, serialEnd, end);
    }

    /** A serial with its leading zeros at the end of the line is one whatever the name before it. */
    private static boolean isPadded(String serial, Cursor cursor) {
        return serial.length() >= PADDED_SERIAL
                && serial.charAt(0) == '0'
                && cursor.skipBlanks().atEnd();
    }

    /** {@code SECTION 01 OF 02}, {@code FINAL SECTION OF 2}; {@return number and total, 0 where there is none} */
    private static Section section(Cursor cursor) {
        int from = cursor.at();
        boolean last = cursor.acceptWord("FINAL");
        cursor.skipBlanks();
        if (!cursor.acceptWord("SECTION") && !cursor.acceptWord("SECTIONS")) {
            cursor.moveTo(from);
            return Section.NONE;
        }
        int number = sectionNumber(cursor.skipBlanks());
        int total = cursor.skipBlanks().accept("OF") ? sectionNumber(cursor.skipBlanks()) : -1;
        if (total < 0 || (number < 0 && !last)) {
            cursor.moveTo(from);
            return Section.NONE;
        }
        return new Section(number < 0 ? total : number, total);
    }

    /** {@return a number of up to three digits, or one to nine in words, or -1} */
    private static int sectionNumber(Cursor cursor) {
        String digits = cursor.digits();
        if (!digits.isEmpty()) {
            return digits.length() > SECTION_DIGITS ? -1 : Integer.parseInt(digits);
        }
        for (int i = 0; i < NUMBER_WORDS.size(); i++) {
            if (cursor.acceptWord(NUMBER_WORDS.get(i))) {
                return i + 1;
            }
        }
        return -1;
    }

    /** A two-digit year before the post: {@code 75 LIBREVILLE 1895}. */
    private static int year(Cursor cursor) {
        int from = cursor.at();
        int year = cursor.number(2);
        if (year >= 0 && Cursor.isBlank(cursor.peek()) && !cursor.atEnd()) {
            return year;
        }
        cursor.moveTo(from);
        return -1;
    }

    /** Takes the words of the post; {@return their end, or -1 if no number follows} */
    private static int post(Cursor cursor) {
        int end = -1;
        for (int words = 0; words < MAX_POST_WORDS; words++) {
            char c = cursor.skipBlanks().peek();
            if (cursor.atEnd() || Cursor.isDigit(c)) {
                break;
            }
            boolean opens = Cursor.isLetter(c) || Character.getType(c) == Character.PRIVATE_USE;
            if (!opens) {
                return -1;
            }
            int from = cursor.at();
            String word = cursor.word();
            if (word.length() > 1
                    && Cursor.isDigit(word.charAt(word.length() - 1))
                    && Cursor.isLetter(word.charAt(0))) {
                int digits = word.length();
                while (digits > 0 && Cursor.isDigit(word.charAt(digits - 1))) {
                    digits--;
                }
                cursor.moveTo(from + digits);
                return from + digits;
            }
            end = cursor.at();
        }
        return Cursor.isDigit(cursor.skipBlanks().peek()) ? end : -1;
    }
}
