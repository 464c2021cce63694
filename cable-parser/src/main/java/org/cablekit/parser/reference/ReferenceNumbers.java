package org.cablekit.parser.reference;

import java.util.Optional;
import org.cablekit.model.MessageReference;
import org.cablekit.model.Post;

/**
 * Message reference numbers in any usual form: {@code 07OTTAWA2150}, {@code 07 OTTAWA 2150}, {@code OTTAWA 002150},
 * {@code 1974LUSAKA01247}.
 */
public final class ReferenceNumbers {

    private static final int LONGEST_SERIAL = 7;
    private static final int ARCHIVE_YEAR_LENGTH = 4;
    private static final int ARCHIVE_SERIAL_LENGTH = 5;

    private ReferenceNumbers() {}

    /**
     * {@return the reference written in a text that holds nothing else}
     *
     * <p>A name that no table knows is taken as it stands.
     *
     * @param text {@code [year] name serial}; a year of two or four digits, perhaps with an apostrophe; blanks,
     *     hyphens and number signs between the parts
     * @param year the year to take where none is written, or {@link Posts#ANY_YEAR}
     */
    public static Optional<MessageReference> parse(String text, int year) {
        int end = text.length();
        int at = skip(text, 0, end);
        int afterYear = digits(text, at, end);
        int written = year;
        if (afterYear > at) {
            written = year(text, at, afterYear);
            at = skip(text, afterYear, end);
        }
        int lastSerial = end;
        while (lastSerial > at && isBlank(text.charAt(lastSerial - 1))) {
            lastSerial--;
        }
        int serial = lastSerial;
        while (serial > at && isDigit(text.charAt(serial - 1))) {
            serial--;
        }
        int length = lastSerial - serial;
        if (length == 0 || length > LONGEST_SERIAL || !MessageReference.isYear(written)) {
            return Optional.empty();
        }
        int number = Integer.parseInt(text, serial, lastSerial, 10);
        boolean archive = at == afterYear && at == ARCHIVE_YEAR_LENGTH && length >= ARCHIVE_SERIAL_LENGTH;
        if (archive && Posts.match(text, at, serial, written).isEmpty()) {
            Optional<Post> post = Posts.byArchiveCode(text, at, serial);
            if (post.isPresent()) {
                return Optional.of(new MessageReference(written, post.get().key(), number));
            }
        }
        return of(text, at, serial, written, number);
    }

    /** {@return the reference of a name in a range of a text; an unknown name of letters is taken as it stands} */
    static Optional<MessageReference> of(String text, int start, int end, int year, int serial) {
        Optional<PostMatch> match = Posts.match(text, start, end, year);
        if (match.isPresent()) {
            return Optional.of(new MessageReference(year, match.get().post().key(), serial));
        }
        if (start >= end || !isLetter(text.charAt(start))) {
            return Optional.empty();
        }
        String key = Folding.LETTERS.key(text, start, end);
        boolean letters = key.chars().allMatch(c -> c >= 'A' && c <= 'Z');
        return letters ? Optional.of(new MessageReference(year, key, serial)) : Optional.empty();
    }

    /** {@return the full year of two or four digits, or {@link Posts#ANY_YEAR}} */
    static int year(String text, int start, int end) {
        int length = end - start;
        if (length != 2 && length != 4) {
            return Posts.ANY_YEAR;
        }
        int number = Integer.parseInt(text, start, end, 10);
        return length == 2 ? MessageReference.fullYear(number) : number;
    }

    private static int digits(String text, int start, int end) {
        int at = start;
        while (at < end && isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int skip(String text, int start, int end) {
        int at = start;
        while (at < end && (isBlank(text.charAt(at)) || "-'#".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\u00a0';
    }
}
