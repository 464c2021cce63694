package org.cablekit.parser;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;
import org.cablekit.model.MessageReference;
import org.cablekit.parser.reference.Posts;
import org.cablekit.parser.reference.ReferenceNumbers;

/**
 * Reads and prints message reference numbers in the forms of all eras.
 *
 * <p>Every printed form parses back to the same reference, {@link Style#NUMBER_LINE} with the year given. Names are read
 * in any usual spelling, and a place that changed its name by the name it had that year. In {@link
 * Style#ARCHIVE} a name is cut to six characters; two posts share the code {@code PORTO}, which is read as Port of
 * Spain, and a post that the tables do not know cannot be had back from its code.
 */
public final class MessageReferences {

    /** Forms in which a reference is printed. */
    public enum Style {
        /** Without blanks, {@code 07OTTAWA2150}: the identifiers of the collections published in 2010 and 2011. */
        CANONICAL,
        /** With blanks, {@code 07 BUENOS AIRES 2150}: references in telegrams, and the head of releases from 2010 on. */
        SPACED,
        /** Serial of six digits and no year, {@code OTTAWA 002150}: the number line of a telegram. */
        NUMBER_LINE,
        /**
         * Full year, six-character station code, five digits (six for the Department), {@code 1974LUSAKA01247}: the
         * document numbers of the National Archives, 1973 to 1979.
         */
        ARCHIVE
    }

    private static final int CENTURY = 100;

    private MessageReferences() {}

    /**
     * {@return the reference in a text, empty if the text is none}
     *
     * @param text a reference of any style that has a year, and nothing else
     */
    public static Optional<MessageReference> parse(String text) {
        return ReferenceNumbers.parse(text, Posts.ANY_YEAR);
    }

    /**
     * {@return the reference in a text, empty if the text is none}
     *
     * @param text a reference of any style, and nothing else
     * @param year the full year to take where none is written
     */
    public static Optional<MessageReference> parse(String text, int year) {
        return ReferenceNumbers.parse(text, year);
    }

    /**
     * {@return a reference in a style}
     *
     * @param reference the reference
     * @param style the style
     */
    public static String print(MessageReference reference, Style style) {
        requireNonNull(reference, "reference");
        String post = reference.post();
        return switch (style) {
            case CANONICAL -> reference.canonical();
            case SPACED ->
                String.format(
                        Locale.ROOT,
                        "%02d %s %d",
                        reference.year() % CENTURY,
                        Posts.telegramName(post),
                        reference.serial());
            case NUMBER_LINE -> String.format(Locale.ROOT, "%s %06d", Posts.telegramName(post), reference.serial());
            case ARCHIVE -> archive(reference);
        };
    }

    private static String archive(MessageReference reference) {
        String post = reference.post();
        String pattern = post.equals("STATE") || post.equals("TOSEC") ? "%04d%s%06d" : "%04d%s%05d";
        return String.format(Locale.ROOT, pattern, reference.year(), Posts.archiveCode(post), reference.serial());
    }
}
