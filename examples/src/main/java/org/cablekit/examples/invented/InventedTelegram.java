package org.cablekit.examples.invented;

import java.time.LocalDateTime;
import java.util.List;

/**
 * A telegram that nobody sent.
 *
 * @param number its place in the collection, from 0
 * @param sent when it was sent, UTC
 * @param station the sending post as messages write it, for example {@code PORT LOUIS}
 * @param serial serial number within station and year, from 1
 * @param classification level at origin in capitals
 * @param subject the subject in one line
 * @param tags codes of the TAGS line
 * @param references canonical message reference numbers it cites
 * @param heading transmission heading, lines ended by LF but the last
 * @param text number line to signature, lines ended by LF but the last
 */
public record InventedTelegram(
        long number,
        LocalDateTime sent,
        String station,
        int serial,
        String classification,
        String subject,
        List<String> tags,
        List<String> references,
        String heading,
        String text) {

    /** Copies the lists. */
    public InventedTelegram {
        tags = List.copyOf(tags);
        references = List.copyOf(references);
    }

    /** {@return the message reference number in canonical form} */
    public String reference() {
        return reference(sent.getYear(), station, serial);
    }

    static String reference(int year, String station, int serial) {
        return twoDigits(year % 100) + station.replace(" ", "") + serial;
    }

    static String twoDigits(int number) {
        return digits(number, 2);
    }

    static String digits(int number, int width) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
}
