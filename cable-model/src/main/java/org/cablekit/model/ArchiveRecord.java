package org.cablekit.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Facts of the National Archives about a telegram of 1973-79 (Central Foreign Policy Files, Record Group 59).
 *
 * <p>They stand beside the telegram's own facts. A value of {@code n/a} and the dummy dates of 1960 and 1994 are
 * absent here; the attribute keeps the words.
 *
 * @param documentNumber document number, {@code 1974LUSAKA01247}
 * @param date draft or sent date
 * @param originalClassification classification at origin
 * @param originalHandling captions at origin, in order
 * @param from sending station
 * @param to receiving stations, in order
 * @param office action or origin office
 * @param subject subject as catalogued
 * @param concepts index terms, in order
 * @param locator where the text is kept
 * @param filmNumber microfilm number
 * @param textStatus whether the record has the telegram's text
 * @param markings distinct marking lines, in order of first occurrence
 * @param attributes all attributes in file order
 */
public record ArchiveRecord(
        Optional<String> documentNumber,
        Optional<LocalDate> date,
        Optional<Classification> originalClassification,
        List<String> originalHandling,
        Optional<String> from,
        List<String> to,
        Optional<String> office,
        Optional<Text> subject,
        List<String> concepts,
        Optional<String> locator,
        Optional<String> filmNumber,
        TextStatus textStatus,
        List<Text> markings,
        List<ArchiveAttribute> attributes) {

    /** Copies the lists and checks that nothing is null. */
    public ArchiveRecord {
        requireNonNull(documentNumber, "documentNumber");
        requireNonNull(date, "date");
        requireNonNull(originalClassification, "originalClassification");
        originalHandling = List.copyOf(originalHandling);
        requireNonNull(from, "from");
        to = List.copyOf(to);
        requireNonNull(office, "office");
        requireNonNull(subject, "subject");
        concepts = List.copyOf(concepts);
        requireNonNull(locator, "locator");
        requireNonNull(filmNumber, "filmNumber");
        requireNonNull(textStatus, "textStatus");
        markings = List.copyOf(markings);
        attributes = List.copyOf(attributes);
    }

    /**
     * {@return the value of the first attribute with this key, if it has one}
     *
     * @param key the key, case counts
     */
    public Optional<Text> attribute(String key) {
        return attributes.stream()
                .filter(a -> a.key().equals(key) && !a.value().isEmpty())
                .map(ArchiveAttribute::value)
                .findFirst();
    }
}
