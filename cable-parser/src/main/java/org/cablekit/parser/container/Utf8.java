package org.cablekit.parser.container;

/** Tells well-formed UTF-8 (RFC 3629) from other bytes. */
final class Utf8 {

    private static final int SIX_BITS = 0x3F;

    private Utf8() {}

    /**
     * Turns a range into characters.
     *
     * @return their number, or -1 if the range is not well-formed
     */
    static int decode(byte[] bytes, int from, int to, char[] into) {
        int length = 0;
        int at = from;
        while (at < to) {
            int lead = bytes[at];
            if (lead >= 0) {
                into[length++] = (char) lead;
                at++;
                continue;
            }
            int size = sequence(bytes, at, to);
            switch (size) {
                case 2 -> into[length++] = (char) ((lead & 0x1F) << 6 | bits(bytes, at + 1));
                case 3 ->
                    into[length++] = (char) ((lead & 0x0F) << 12 | bits(bytes, at + 1) << 6 | bits(bytes, at + 2));
                case 4 -> {
                    int first = (lead & 0x07) << 18 | bits(bytes, at + 1) << 12;
                    int code = first | bits(bytes, at + 2) << 6 | bits(bytes, at + 3);
                    into[length++] = Character.highSurrogate(code);
                    into[length++] = Character.lowSurrogate(code);
                }
                default -> {
                    return -1;
                }
            }
            at += size;
        }
        return length;
    }

    private static int bits(byte[] bytes, int at) {
        return bytes[at] & SIX_BITS;
    }

    /** {@return whether these bytes are well-formed UTF-8} */
    static boolean isValid(byte[] bytes, int from, int to) {
        int i = from;
        while (i < to) {
            int length = bytes[i] >= 0 ? 1 : sequence(bytes, i, to);
            if (length == 0) {
                return false;
            }
            i += length;
        }
        return true;
    }

    /** The length of the sequence of several bytes that begins here, 0 if there is none. */
    private static int sequence(byte[] bytes, int at, int to) {
        int lead = bytes[at] & 0xFF;
        int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
        if (lead < 0xC2 || lead > 0xF4 || at + length > to) {
            return 0;
        }
        int second = bytes[at + 1] & 0xFF;
        int least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        int most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        if (second < least || second > most) {
            return 0;
        }
        for (int i = at + 2; i < at + length; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }
}
