package org.cablekit.parser.archive;

import java.util.Set;
import org.cablekit.parser.telegram.LineFlow;
import org.jspecify.annotations.Nullable;

/** The keys of both attribute schemas: of 1973 to 1976 and of 1977 to 1979. */
final class AttributeKeys {

    private static final int LONGEST = 42;

    private static final Set<String> KNOWN = Set.of(
            "Automatic Decaptioning",
            "Capture Date",
            "Channel Indicators",
            "Current Classification",
            "Concepts",
            "Control Number",
            "Copy",
            "Draft Date",
            "Sent Date",
            "Decaption Date",
            "Decaption Note",
            "Disposition Action",
            "Disposition Approved on Date",
            "Disposition Authority",
            "Disposition Case Number",
            "Disposition Comment",
            "Disposition Date",
            "Disposition Event",
            "Disposition History",
            "Disposition Reason",
            "Disposition Remarks",
            "Document Number",
            "Document Source",
            "Document Unique ID",
            "Drafter",
            "Enclosure",
            "Executive Order",
            "Errors",
            "Expiration",
            "Film Number",
            "Format",
            "From",
            "Handling Restrictions",
            "Image Path",
            "ISecure",
            "Legacy Key",
            "Line Count",
            "Litigation Code IDs",
            "Litigation Codes",
            "Litigation History",
            "Locator",
            "Message ID",
            "Office",
            "Original Classification",
            "Original Handling Restrictions",
            "Original Previous Classification",
            "Original Previous Handling Restrictions",
            "Page Count",
            "Previous Channel Indicators",
            "Previous Classification",
            "Previous Handling Restrictions",
            "Reference",
            "Retention",
            "Review Action",
            "Review Authority",
            "Review Comment",
            "Review Content Flags",
            "Review Date",
            "Review Event",
            "Review Exemptions",
            "Review History",
            "Review Markings",
            "Review Media Identifier",
            "Review Release Date",
            "Review Release Event",
            "Review Transfer Date",
            "Review Withdrawn Fields",
            "SAS ID",
            "Secure",
            "Status",
            "Subject",
            "TAGS",
            "To",
            "Type",
            "vdkvgwkey",
            "Markings");

    private AttributeKeys() {}

    static boolean isKnown(String key) {
        return KNOWN.contains(key);
    }

    /** {@return the known key at the very start of a line, or null} */
    static @Nullable String at(LineFlow flow, int line) {
        String key = shape(flow, line);
        return key != null && isKnown(key) ? key : null;
    }

    /** {@return words that look like a key: capitalised, none all in capitals, at the very start of a line; or null} */
    static @Nullable String likeKey(LineFlow flow, int line) {
        String key = shape(flow, line);
        if (key == null) {
            return null;
        }
        for (String word : key.split(" ", -1)) {
            boolean capitalised = word.length() > 1
                    && Character.isUpperCase(word.charAt(0))
                    && word.substring(1).chars().allMatch(c -> c >= 'a' && c <= 'z');
            if (!capitalised && !word.equals("on") && !word.equals("of")) {
                return null;
            }
        }
        return key;
    }

    private static @Nullable String shape(LineFlow flow, int line) {
        int start = flow.start(line);
        String text = flow.text();
        boolean indented = start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r';
        if (flow.isBlank(line) || indented) {
            return null;
        }
        int limit = Math.min(flow.end(line), start + LONGEST);
        for (int i = start; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ':') {
                return i > start ? text.substring(start, i) : null;
            }
            boolean letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == ' ';
            if (!letter) {
                return null;
            }
        }
        return null;
    }
}
