package org.cablekit.parser.container;

import java.util.Locale;

/**
 * Finds where a released telegram begins in a file of several.
 *
 * <p>Its first page bears the verdict ({@code RELEASE IN PART}), and only the first. The telegram begins at the stamp
 * before it. Without stamps, a second head block tells the same.
 */
final class ReleaseStarts implements BoundaryRule {

    private static final String[] VERDICTS = {
        "RELEASE IN ", "RELEASED IN ", "DECLASSIFIED IN ", "DENY IN ", "DENIED IN "
    };
    private static final int LONGEST_STAMP = 8;

    private String document = "";
    private String lastDocument = "";
    private boolean verdictSeen;
    private boolean headSeen;
    private boolean stampSeen;

    @Override
    public void begin(boolean inside) {
        document = "";
        lastDocument = "";
        verdictSeen = inside;
        headSeen = inside;
        stampSeen = inside;
    }

    @Override
    public boolean isTelegram() {
        return verdictSeen || headSeen || stampSeen;
    }

    @Override
    public int see(ByteLine line, int floor) {
        if (isStamp(line)) {
            stampSeen = true;
            lastDocument = documentNumber(line);
            document = document.isEmpty() ? lastDocument : document;
            return NONE;
        }
        if (isVerdict(line)) {
            return seeVerdict(line, floor);
        }
        return line.startsWith("MRN:") ? seeHead(line, floor) : NONE;
    }

    private int seeVerdict(ByteLine line, int floor) {
        boolean other = lastDocument.isEmpty() || !lastDocument.equals(document);
        if ((verdictSeen || headSeen) && other) {
            return firstOfStamp(line, floor);
        }
        verdictSeen = true;
        return NONE;
    }

    private int seeHead(ByteLine line, int floor) {
        boolean next = headSeen && (!stampSeen || !lastDocument.equals(document));
        headSeen = true;
        return next ? firstOfStamp(line, floor) : NONE;
    }

    /** The stamp before the verdict, on one line or broken over several. */
    private static int firstOfStamp(ByteLine verdict, int floor) {
        int start = verdict.start(floor);
        int at = start;
        for (int i = 0; i < LONGEST_STAMP && at > floor; i++) {
            ByteLine before = ByteLine.before(verdict.bytes(), floor, at);
            at = before.start(floor);
            if (isStamp(before) || isPartOfStamp(before)) {
                start = at;
            } else if (!before.isBlank()) {
                break;
            }
        }
        return start;
    }

    private static boolean isStamp(ByteLine line) {
        return line.contains("DOC NO");
    }

    private static boolean isPartOfStamp(ByteLine line) {
        return line.contains("CASE NO")
                || line.startsWith("DATE:")
                || line.contains("DEPARTMENT OF S")
                || (line.startsWith("UNCLASSIFIED") && line.length() == "UNCLASSIFIED".length());
    }

    /** The digits behind {@code Doc No}; empty if there are none. */
    private static String documentNumber(ByteLine line) {
        String text = line.text();
        int at = text.toUpperCase(Locale.ROOT).indexOf("DOC NO");
        StringBuilder digits = new StringBuilder();
        for (int i = at; i < text.length() && digits.length() < 8; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            }
        }
        return digits.toString();
    }

    private static boolean isVerdict(ByteLine line) {
        for (String verdict : VERDICTS) {
            if (line.startsWith(verdict)) {
                return true;
            }
        }
        return false;
    }
}
