package org.cablekit.model;

import static java.util.Objects.requireNonNull;

/**
 * A message reference number: the year, the post and the serial by which telegrams are cited.
 *
 * @param year the full year, 1900 to 2099
 * @param post the canonical post name, letters A-Z only, for example {@code BUENOSAIRES}
 * @param serial the serial number of the post in that year, at least 0
 */
public record MessageReference(int year, String post, int serial) implements Comparable<MessageReference> {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;
    private static final int CENTURY = 100;
    private static final int PIVOT = 66;

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the year is outside 1900-2099, the post is empty or has anything but
     *     A-Z, or the serial is negative
     */
    public MessageReference {
        requireNonNull(post, "post");
        if (!isYear(year)) {
            throw new IllegalArgumentException("year " + year);
        }
        if (!isName(post)) {
            throw new IllegalArgumentException("post " + post);
        }
        if (serial < 0) {
            throw new IllegalArgumentException("serial " + serial);
        }
    }

    /** Without a stream: references are made by the million. */
    private static boolean isName(String post) {
        for (int i = 0; i < post.length(); i++) {
            if (post.charAt(i) < 'A' || post.charAt(i) > 'Z') {
                return false;
            }
        }
        return !post.isEmpty();
    }

    /**
     * {@return whether a reference may be of a year, 1900 to 2099}
     *
     * @param year the full year
     */
    public static boolean isYear(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /**
     * {@return the full year of a two-digit one: 66 to 99 are of the twentieth century}
     *
     * @param twoDigits 0 to 99
     */
    public static int fullYear(int twoDigits) {
        return twoDigits >= PIVOT ? 1900 + twoDigits : 2000 + twoDigits;
    }

    /** {@return the canonical form, {@code 07OTTAWA2150}: two-digit year, post, serial without leading zeros} */
    public String canonical() {
        int twoDigits = year % CENTURY;
        return (twoDigits < 10 ? "0" : "") + twoDigits + post + serial;
    }

    /** Orders by year, post and serial. */
    @Override
    public int compareTo(MessageReference other) {
        if (year != other.year) {
            return Integer.compare(year, other.year);
        }
        int byPost = post.compareTo(other.post);
        return byPost != 0 ? byPost : Integer.compare(serial, other.serial);
    }

    /** {@return the canonical form} */
    @Override
    public String toString() {
        return canonical();
    }
}
