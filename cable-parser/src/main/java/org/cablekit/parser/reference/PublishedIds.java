package org.cablekit.parser.reference;

import java.util.Locale;
import java.util.Optional;
import org.cablekit.model.MessageReference;

/**
 * Reads record identifiers: {@code 07OTTAWA2150}, year, post and serial without blanks.
 *
 * <p>Publishers cut them out of the number line by machine, and some caught too much. Put right by rule: words of
 * the classification line before the post ({@code 09EFTOLONDON34}), section words, often misspelled
 * ({@code 08SECTIN02OF03BERN36}), prefixes ({@code 09AMEMBASSYHANOI909}), a doubled year, a second number behind the
 * first (TOSEC, or an operating signal), a transmission garble Q for a letter, the spellings the table of posts lists,
 * and one typing error in the name of one post alone.
 */
public final class PublishedIds {

    private static final String[] CLASS_WORDS = {
        "UNCLAS", "CONFIDENTIAL", "SECRET", "EFTO", "FOUO", "SBU", "NOFORN", "SENSITIVE", "SIPDIS"
    };
    private static final int LONGEST_SERIAL = 7;

    private PublishedIds() {}

    /**
     * {@return what an identifier means}
     *
     * @param raw the identifier as published
     */
    public static PublishedId read(String raw) {
        String id = raw.strip().toUpperCase(Locale.ROOT);
        int year = leadingDigits(id);
        if (year < 2) {
            return new PublishedId(Optional.empty(), true, Optional.empty());
        }
        int name = SectionWords.end(id, 2);
        if (name > 2) {
            return read(raw, id, ReferenceNumbers.year(id, 0, 2), name);
        }
        if (year == 4 && id.startsWith(id.substring(0, 2), 2)) {
            return read(raw, id, ReferenceNumbers.year(id, 0, 2), 4);
        }
        return read(raw, id, ReferenceNumbers.year(id, 0, year), year);
    }

    private static PublishedId read(String raw, String id, int year, int start) {
        int name = skipClassWords(id, start);
        int serial = serialStart(id, name);
        int end = serial;
        while (end < id.length() && ReferenceNumbers.isDigit(id.charAt(end))) {
            end++;
        }
        if (!MessageReference.isYear(year) || end == serial || end - serial > LONGEST_SERIAL || !isTail(id, end)) {
            return new PublishedId(Optional.empty(), true, Optional.empty());
        }
        Optional<MessageReference> reference = reference(id, name, serial, end, year);
        boolean repaired = !reference.map(MessageReference::canonical).equals(Optional.of(raw));
        return new PublishedId(
                reference, repaired, end < id.length() ? Optional.of(id.substring(end)) : Optional.empty());
    }

    private static Optional<MessageReference> reference(String id, int name, int serial, int end, int year) {
        int number = Integer.parseInt(id, serial, end, 10);
        if (Posts.match(id, name, serial, year).isEmpty()) {
            for (int i = id.indexOf('Q', name); i >= 0 && i < serial; i = id.indexOf('Q', i + 1)) {
                for (char letter = 'A'; letter <= 'Z'; letter++) {
                    String mended = id.substring(name, i) + letter + id.substring(i + 1, serial);
                    Optional<PostMatch> match = Posts.match(mended, 0, mended.length(), year);
                    if (match.filter(m -> m.spelling() == Spelling.NAME).isPresent()) {
                        return match.map(
                                m -> new MessageReference(year, m.post().key(), number));
                    }
                }
            }
            return ReferenceNumbers.of(id, name, serial, year, number)
                    .map(unknown -> Posts.near(unknown.post(), year)
                            .map(post -> new MessageReference(year, post.key(), number))
                            .orElse(unknown));
        }
        return ReferenceNumbers.of(id, name, serial, year, number);
    }

    private static int skipClassWords(String id, int start) {
        int at = start;
        for (boolean found = true; found; ) {
            found = false;
            for (String word : CLASS_WORDS) {
                if (id.startsWith(word, at)) {
                    at += word.length();
                    found = true;
                }
            }
            int section = SectionWords.end(id, at);
            found |= section > at;
            at = section;
        }
        return at;
    }

    /** The serial begins at the first digit, unless that is a zero typed for the letter O. */
    private static int serialStart(String id, int start) {
        for (int i = start; i < id.length(); i++) {
            if (ReferenceNumbers.isDigit(id.charAt(i))) {
                boolean zeroForLetter =
                        id.charAt(i) == '0' && i + 1 < id.length() && ReferenceNumbers.isLetter(id.charAt(i + 1));
                if (!zeroForLetter) {
                    return i;
                }
            }
        }
        return id.length();
    }

    /** A second number follows: of the TOSEC or SECTO series, or behind an operating signal of three letters. */
    private static boolean isTail(String id, int start) {
        if (start == id.length() || id.startsWith("TOSEC", start) || id.startsWith("SECTO", start)) {
            return true;
        }
        int signal = start + 2;
        return id.charAt(start) == 'Z' && signal < id.length() && ReferenceNumbers.isLetter(id.charAt(signal));
    }

    private static int leadingDigits(String id) {
        int at = 0;
        while (at < id.length() && at < 4 && ReferenceNumbers.isDigit(id.charAt(at))) {
            at++;
        }
        return at == 3 ? 2 : at == 4 ? yearLength(id) : at;
    }

    /** Four digits are a year, a doubled year, or two digits of a year and a section number. */
    private static int yearLength(String id) {
        return id.startsWith("19") || id.startsWith("20") || id.startsWith(id.substring(0, 2), 2) ? 4 : 2;
    }
}
