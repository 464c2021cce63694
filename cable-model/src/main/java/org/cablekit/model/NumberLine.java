package org.cablekit.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * The first line of the text: {@code C O N F I D E N T I A L SECTION 01 OF 02 OTTAWA 002150}.
 *
 * @param classification classification as written here
 * @param post post as written
 * @param station the post, if the tables know it
 * @param serial serial as written, with its zeros
 * @param reference message reference number, year taken from the date-time group or the record
 * @param section section number
 * @param sections total of sections
 * @param series second number such as {@code TOSEC 010064}
 * @param tail what else stands on the line; empty if nothing
 * @param span where it stands
 */
public record NumberLine(
        Reading<Classification> classification,
        Text post,
        Optional<Post> station,
        Text serial,
        Optional<MessageReference> reference,
        Optional<Integer> section,
        Optional<Integer> sections,
        Optional<Text> series,
        Text tail,
        SourceSpan span) {

    /** Checks that nothing is null. */
    public NumberLine {
        requireNonNull(classification, "classification");
        requireNonNull(post, "post");
        requireNonNull(station, "station");
        requireNonNull(serial, "serial");
        requireNonNull(reference, "reference");
        requireNonNull(section, "section");
        requireNonNull(sections, "sections");
        requireNonNull(series, "series");
        requireNonNull(tail, "tail");
        requireNonNull(span, "span");
    }
}
