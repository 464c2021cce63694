package org.cablekit.parser.archive;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cablekit.model.ArchiveRecord;
import org.cablekit.model.Classification;
import org.cablekit.model.ClassificationLevel;
import org.cablekit.model.MessageReference;
import org.cablekit.model.Post;
import org.cablekit.model.Reading;
import org.cablekit.model.Text;
import org.cablekit.model.TextStatus;
import org.cablekit.parser.reference.Posts;
import org.cablekit.parser.telegram.Cursor;
import org.cablekit.parser.telegram.DateTimeLines;
import org.cablekit.parser.telegram.Draft;
import org.cablekit.parser.telegram.LineFlow;

/** What the attributes mean. */
final class RecordFacts {

    private static final int LONGEST_NUMBER = 20;
    private static final int YEAR_DIGITS = 4;

    private final Draft draft;
    private final Attributes attributes;
    private final Optional<StubSentence> stub;

    RecordFacts(Draft draft, Attributes attributes, LineFlow text) {
        this.draft = draft;
        this.attributes = attributes;
        this.stub = StubSentence.of(text);
    }

    ArchiveRecord record(TextStatus status, List<Text> markings) {
        return new ArchiveRecord(
                documentNumber(),
                date(),
                classification(),
                list("Original Handling Restrictions"),
                attributes.value("From"),
                stations("To"),
                attributes.value("Office"),
                attributes.value("Subject").map(draft.words()::toText),
                list("Concepts"),
                attributes.value("Locator"),
                attributes.value("Film Number"),
                status,
                markings,
                attributes.all());
    }

    /** {@return the number the attributes state, else that of the sentence in place of the text, if of their form} */
    private Optional<String> documentNumber() {
        return attributes
                .value("Document Number")
                .or(() -> stub.flatMap(StubSentence::number)
                        .map(StubSentence.Cited::words)
                        .filter(words -> words.indexOf(' ') < 0 && words.length() <= LONGEST_NUMBER));
    }

    /** {@return draft date, or sent date in the records of 1977} */
    Optional<LocalDate> date() {
        return attributes
                .value("Draft Date")
                .flatMap(RecordFacts::date)
                .or(() -> attributes.value("Sent Date").flatMap(RecordFacts::date));
    }

    /** {@code 04 MAY 1976}, {@code 11-Feb-1977 12:00:00 am}, {@code 31/12/2019}. */
    static Optional<LocalDate> date(String words) {
        Cursor cursor = new Cursor(words, 0, words.length());
        String day = cursor.digits();
        cursor.skip("-/ ");
        int month = Cursor.isDigit(cursor.peek()) ? cursor.number(2) : DateTimeLines.month(cursor.letters());
        cursor.skip("-/ ");
        int year = cursor.number(YEAR_DIGITS);
        if (day.isEmpty() || day.length() > 2 || month <= 0 || !MessageReference.isYear(year)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, Integer.parseInt(day)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** {@return the level at origin; the level before the release where the attribute holds none or junk} */
    Optional<Classification> classification() {
        return level("Original Classification").or(() -> level("Previous Classification"));
    }

    private Optional<Classification> level(String key) {
        return attributes.value(key).flatMap(RecordFacts::levelOf).map(Classification::of);
    }

    /** {@return the level of these words, if they are one} */
    static Optional<ClassificationLevel> levelOf(String words) {
        return Arrays.stream(ClassificationLevel.values())
                .filter(level -> level.words().equalsIgnoreCase(words))
                .findFirst();
    }

    private List<String> list(String key) {
        List<String> items = new ArrayList<>();
        for (String item : attributes.value(key).orElse("").split("[,;]", -1)) {
            if (!item.isBlank()) {
                items.add(item.trim());
            }
        }
        return items;
    }

    /** {@return the text status by the locator and the words that stand in place of the text} */
    TextStatus status(LineFlow text) {
        int first = text.skipBlank(0);
        String locator = attributes.value("Locator").orElse("").toUpperCase(Locale.ROOT);
        if (first < text.size()) {
            TextStatus otherwise = locator.contains("GARBLED") ? TextStatus.GARBLED : TextStatus.PRESENT;
            return isStub(text, first)
                    ? TextStatus.ERROR_STUB
                    : stub.map(StubSentence::status).orElse(otherwise);
        }
        if (attributes
                .value("Review Action")
                .orElse("")
                .toUpperCase(Locale.ROOT)
                .startsWith("WITHDRAWN")) {
            return TextStatus.WITHDRAWN;
        }
        if (locator.contains("NOT CONVERTED")) {
            return TextStatus.NOT_CONVERTED;
        }
        if (locator.contains("UNRETRIEVABLE")) {
            return TextStatus.ERROR_STUB;
        }
        if (locator.contains("GARBLED")) {
            return TextStatus.GARBLED;
        }
        String words = locator.replace("-", " ");
        boolean onLine = words.contains("TEXT ON LINE") || words.contains("TEXT ONLINE");
        return locator.contains("MICROFI") && !onLine ? TextStatus.MICROFILM_ONLY : TextStatus.ABSENT;
    }

    /** {@return whether the text is the one sentence of a failed conversion} */
    private static boolean isStub(LineFlow text, int first) {
        int limit = Math.min(text.size(), first + 4);
        for (int i = first; i < limit; i++) {
            String line = text.length(i) > 200 ? "" : text.string(i);
            if (line.contains("ERROR READING TEXT INDEX FILE") || line.contains("EXPAND ERROR ENCOUNTERED")) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@return the reference of the document number, the station in full from {@code From}}
     *
     * <p>A number whose year has two digits is of another decade than its file; the date tells the year.
     */
    Optional<MessageReference> reference() {
        String number = attributes.value("Document Number").orElse("");
        if (number.length() > LONGEST_NUMBER) {
            return Optional.empty();
        }
        Cursor cursor = new Cursor(number, 0, number.length());
        String year = cursor.digits();
        int codeStart = cursor.at();
        String code = cursor.letters();
        int codeEnd = cursor.at();
        String serial = cursor.digits();
        boolean form = (year.length() == YEAR_DIGITS || year.length() == 2)
                && code.length() >= 2
                && serial.length() >= 4
                && serial.length() <= 6
                && cursor.atEnd();
        Optional<Integer> fullYear = year.length() == YEAR_DIGITS
                ? Optional.of(Integer.valueOf(year)).filter(MessageReference::isYear)
                : date().map(LocalDate::getYear);
        if (!form || fullYear.isEmpty()) {
            return Optional.empty();
        }
        int y = fullYear.get();
        Optional<Post> post = attributes
                .value("From")
                .flatMap(from -> Posts.find(from, y))
                .or(() -> Posts.byArchiveCode(number, codeStart, codeEnd));
        String key = post.map(Post::key).orElse(code.toUpperCase(Locale.ROOT));
        return Optional.of(new MessageReference(y, key, Integer.parseInt(serial)));
    }

    /** {@return the reference that the sentence in place of the text names} */
    Optional<Reading<MessageReference>> stubReference() {
        return stub.flatMap(StubSentence::number)
                .map(n -> Reading.stated(draft.words().toText(n.words()), n.reference(), n.span()));
    }

    /** Parts station names that stand behind each other: by runs of blanks, else by the longest known name. */
    private List<String> stations(String key) {
        List<String> names = new ArrayList<>();
        if (attributes.value(key).isEmpty()) {
            return names;
        }
        attributes.lines(key).ifPresent(value -> {
            for (int i = 0; i < value.size(); i++) {
                for (String part : value.string(i).split(" {2,}", -1)) {
                    names.addAll(known(part));
                }
            }
        });
        return names;
    }

    private static List<String> known(String words) {
        List<String> names = new ArrayList<>();
        String[] all = words.trim().split(" +", -1);
        int at = 0;
        while (at < all.length) {
            int end = Math.min(all.length, at + 4);
            while (end > at + 1
                    && Posts.find(String.join(" ", Arrays.copyOfRange(all, at, end)))
                            .isEmpty()) {
                end--;
            }
            String name = String.join(" ", Arrays.copyOfRange(all, at, end));
            if (!name.isEmpty() && !name.equals("INFO")) {
                names.add(name);
            }
            at = end;
        }
        return names;
    }
}
