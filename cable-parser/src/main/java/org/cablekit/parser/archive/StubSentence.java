package org.cablekit.parser.archive;

import java.util.Locale;
import java.util.Optional;
import org.cablekit.model.MessageReference;
import org.cablekit.model.SourceSpan;
import org.cablekit.model.TextStatus;
import org.cablekit.parser.reference.Posts;
import org.cablekit.parser.reference.ReferenceNumbers;
import org.cablekit.parser.telegram.Cursor;
import org.cablekit.parser.telegram.HeadingLine;
import org.cablekit.parser.telegram.Labels;
import org.cablekit.parser.telegram.LineFlow;

/**
 * The sentence that stands in place of a text: {@code MRN: 1973LUSAKA000318 SEGMENT NUMBER: 000001 ERROR READING TEXT INDEX
 * FILE; TELEGRAM TEXT FOR THIS MRN IS UNAVAILABLE}.
 *
 * <p>It says why there is no text, and mostly of which message. A text with lines of a telegram is none.
 */
record StubSentence(TextStatus status, Optional<Cited> number) {

    private static final int MOST_LINES = 5;
    private static final int LONGEST = 400;
    private static final int MOST_WORDS = 5;
    private static final int ARCHIVE_YEAR = 4;
    private static final String SIGNS = ".,;:()\"'";

    /** A number as the sentence has it. */
    record Cited(String words, MessageReference reference, SourceSpan span) {}

    /** {@return the sentence that a text is, or empty if it is a text} */
    static Optional<StubSentence> of(LineFlow text) {
        int first = text.skipBlank(0);
        int lines = 0;
        int last = first;
        for (int i = first; i < text.size(); i++) {
            if (!text.isBlank(i)) {
                last = i;
                if (++lines > MOST_LINES
                        || HeadingLine.of(text, i) != HeadingLine.NONE
                        || Labels.isHeadLabel(text, i)
                        || text.startsWith(i, "PAGE ")) {
                    return Optional.empty();
                }
            }
        }
        int length = lines == 0 ? 0 : text.end(last) - text.start(first);
        if (length == 0 || length > LONGEST) {
            return Optional.empty();
        }
        String words = text.text().substring(text.start(first), text.end(last));
        return status(words.toUpperCase(Locale.ROOT)).map(s -> new StubSentence(s, number(words, text.start(first))));
    }

    private static Optional<TextStatus> status(String upper) {
        if (upper.contains("ERROR READING TEXT INDEX FILE")
                || upper.contains("EXPAND ERROR ENCOUNTERED")
                || upper.contains("TEXT UNRETRIEVABLE")) {
            return Optional.of(TextStatus.ERROR_STUB);
        }
        if (upper.contains("TEXT NOT CONVERTED")) {
            return Optional.of(TextStatus.NOT_CONVERTED);
        }
        if (upper.contains("ON MICROFILM") || upper.contains("ON MICROFICHE")) {
            return Optional.of(TextStatus.MICROFILM_ONLY);
        }
        return upper.contains("WITHDRAWN") ? Optional.of(TextStatus.WITHDRAWN) : Optional.empty();
    }

    /** {@return the first run of words that is the number of a document or of a message with its year} */
    private static Optional<Cited> number(String words, int offset) {
        Cursor cursor = new Cursor(words, 0, words.length());
        while (!cursor.skip(SIGNS).atEnd()) {
            int start = cursor.at();
            if (Cursor.isDigit(cursor.peek())) {
                Optional<Cited> found = numberAt(cursor, words, offset);
                if (found.isPresent()) {
                    return found;
                }
            }
            cursor.moveTo(start);
            cursor.word();
        }
        return Optional.empty();
    }

    private static Optional<Cited> numberAt(Cursor cursor, String words, int offset) {
        int start = cursor.at();
        int years = cursor.digits().length();
        cursor.moveTo(start);
        for (int i = 0; i < MOST_WORDS && (years == 2 || years == ARCHIVE_YEAR); i++) {
            cursor.skipBlanks().word();
            int end = cursor.at();
            while (end > start && SIGNS.indexOf(words.charAt(end - 1)) >= 0) {
                end--;
            }
            boolean signed = end < cursor.at();
            String candidate = words.substring(start, end);
            boolean closed = end - start > years + 2 && Cursor.isDigit(words.charAt(end - 1));
            Optional<MessageReference> reference =
                    closed ? ReferenceNumbers.parse(candidate, Posts.ANY_YEAR) : Optional.empty();
            if (reference.isPresent()) {
                SourceSpan span = new SourceSpan(offset + start, offset + end);
                return Optional.of(new Cited(candidate, reference.get(), span));
            }
            if (signed || cursor.atEnd()) {
                break;
            }
        }
        return Optional.empty();
    }
}
