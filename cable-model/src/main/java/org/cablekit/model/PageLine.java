package org.cablekit.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A page continuation line inside the telegram: {@code KAMBOLA 00001187 002 OF 003}, {@code PAGE 02 LUSAKA 01247 01 OF 02 141032Z}.
 *
 * @param post post as printed, often cut
 * @param serial serial as printed
 * @param page page number
 * @param copy digit behind the page number, a copy mark
 * @param section section number, where it is printed
 * @param total total of pages or sections
 * @param time {@code DDHHMMZ} as printed
 * @param span where it stands
 */
public record PageLine(
        Optional<String> post,
        Optional<String> serial,
        Optional<Integer> page,
        Optional<Integer> copy,
        Optional<Integer> section,
        Optional<Integer> total,
        Optional<String> time,
        SourceSpan span) {

    /** Checks that nothing is null. */
    public PageLine {
        requireNonNull(post, "post");
        requireNonNull(serial, "serial");
        requireNonNull(page, "page");
        requireNonNull(copy, "copy");
        requireNonNull(section, "section");
        requireNonNull(total, "total");
        requireNonNull(time, "time");
        requireNonNull(span, "span");
    }
}
