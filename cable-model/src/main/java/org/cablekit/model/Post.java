package org.cablekit.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A diplomatic or consular post, or the Department itself.
 *
 * @param key canonical name as in message reference numbers, letters A-Z, for example {@code NEWDELHI}; {@code
 *     STATE} for the Department
 * @param display name for people, for example {@code New Delhi}
 * @param kind kind of post at its last status
 * @param country the Department's two-letter country code (not ISO 3166), if known
 * @param isoCountry the ISO 3166 two-letter code of the country of the place today, if known
 */
public record Post(String key, String display, PostKind kind, Optional<String> country, Optional<String> isoCountry) {

    /** Checks that nothing is null. */
    public Post {
        requireNonNull(key, "key");
        requireNonNull(display, "display");
        requireNonNull(kind, "kind");
        requireNonNull(country, "country");
        requireNonNull(isoCountry, "isoCountry");
    }
}
