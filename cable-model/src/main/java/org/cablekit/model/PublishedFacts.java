package org.cablekit.model;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a container states about a telegram outside its text: table cells of a web page, columns of a dump.
 *
 * @param id record identifier as published
 * @param reference its canonical form
 * @param created time of creation
 * @param createdToTheMinute false if only date and hour of {@code created} can be relied on
 * @param released time of publication, date and hour only on older pages
 * @param classification classification of the record
 * @param origin origin as published, for example {@code Embassy Ottawa}
 * @param subject subject as published, often cut
 * @param references references as published
 */
public record PublishedFacts(
        Optional<String> id,
        Optional<MessageReference> reference,
        Optional<Instant> created,
        boolean createdToTheMinute,
        Optional<Instant> released,
        Optional<Classification> classification,
        Optional<Text> origin,
        Optional<Text> subject,
        List<String> references) {

    /** Copies the lists and checks that nothing is null. */
    public PublishedFacts {
        requireNonNull(id, "id");
        requireNonNull(reference, "reference");
        requireNonNull(created, "created");
        requireNonNull(released, "released");
        requireNonNull(classification, "classification");
        requireNonNull(origin, "origin");
        requireNonNull(subject, "subject");
        references = List.copyOf(references);
    }

    /** {@return no facts} */
    public static PublishedFacts none() {
        return new PublishedFacts(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
