package org.cablekit.parser.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What stands behind the serial of a reference: standing remarks such as {@code NOTAL}, or a title. */
final class ReferenceRemark {

    private static final int SHORTEST_NOTE = 5;
    private static final List<String> NOTES = List.of("NOTAL", "EXDIS", "NODIS", "LIMDIS", "STADIS", "NOFORN");
    private static final String PREVIOUS = "AND PREVIOUS";

    private ReferenceRemark() {}

    /** {@return whether a word in capitals belongs to a standing remark} */
    static boolean isStanding(String word) {
        return NOTES.contains(word) || word.equals("AND") || word.equals("PREVIOUS");
    }

    /** {@return the standing remarks among words} */
    static List<String> notes(String words) {
        if (words.length() < SHORTEST_NOTE) {
            return List.of();
        }
        String upper = words.toUpperCase(Locale.ROOT);
        List<String> notes = new ArrayList<>();
        for (String note : NOTES) {
            if (upper.contains(note)) {
                notes.add(note);
            }
        }
        if (upper.contains(PREVIOUS)) {
            notes.add(PREVIOUS);
        }
        return notes;
    }

    /** {@return the title in brackets or quotes, or behind dashes, that is none of the standing remarks} */
    static Optional<String> title(String remark) {
        String words = Blanks.collapse(remark);
        int open = words.indexOf('(');
        int close = words.lastIndexOf(')');
        String title = "";
        if (open == 0 && close > open) {
            title = words.substring(open + 1, close);
        } else if (words.startsWith("--") || words.startsWith("- ")) {
            title = words.replaceAll("^-+ ?", "");
        } else if (words.startsWith("\"")) {
            title = words.replace("\"", "");
        }
        boolean standing =
                title.isBlank() || !notes(title).isEmpty() || title.chars().allMatch(Character::isDigit);
        return standing ? Optional.empty() : Optional.of(title.trim());
    }
}
