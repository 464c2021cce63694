package org.cablekit.parser.container;

/**
 * Where the bytes of a container come from.
 *
 * @param location file or entry name for people
 * @param transcodedFrom name of the character set if the bytes were turned into UTF-8 on the way, else empty
 * @param limits bounds
 */
record InputPlace(String location, String transcodedFrom, Limits limits) {

    Unread unread(Unread.Cause cause, String position, String reason) {
        return new Unread(cause, location, position, reason);
    }

    Unread tooLong(String position) {
        return unread(Unread.Cause.LIMIT, position, "a telegram of more than " + limits.telegramBytes() + " bytes");
    }
}
