package org.cablekit.parser.container;

import java.util.Optional;
import org.cablekit.model.MessageReference;

/** Record identifiers of publishers: {@code 09KAMBOLA1187}, two digits of the year, post, serial. */
final class PublishedId {

    private static final int LONGEST_SERIAL = 7;

    private PublishedId() {}

    /** {@return the message reference that an identifier states, empty if it is malformed} */
    static Optional<MessageReference> parse(String id) {
        int length = id.length();
        int post = 0;
        while (post < length && isDigit(id.charAt(post))) {
            post++;
        }
        int serial = post;
        while (serial < length && id.charAt(serial) >= 'A' && id.charAt(serial) <= 'Z') {
            serial++;
        }
        int end = serial;
        while (end < length && isDigit(id.charAt(end))) {
            end++;
        }
        boolean whole = post == 2 && serial > post && end > serial && end == length;
        if (!whole || end - serial > LONGEST_SERIAL) {
            return Optional.empty();
        }
        int year = MessageReference.fullYear(Integer.parseInt(id.substring(0, post)));
        int number = Integer.parseInt(id.substring(serial));
        return Optional.of(new MessageReference(year, id.substring(post, serial), number));
    }

    /** {@return whether a text begins like an identifier, good or malformed: digits, then capitals, digits at the end} */
    static boolean isId(String text) {
        int length = text.length();
        return length >= 4
                && length <= 60
                && isDigit(text.charAt(0))
                && isDigit(text.charAt(1))
                && text.charAt(2) >= 'A'
                && text.charAt(2) <= 'Z'
                && isDigit(text.charAt(length - 1))
                && text.chars().allMatch(c -> c > ' ' && c < 0x7F);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
