package org.cablekit.parser.container;

/**
 * Finds where an archive record begins in a file of several.
 *
 * <p>A record is marking lines, the line {@code Message Text}, the telegram, the line {@code Message Attributes}, and
 * attributes. Behind the attributes the next {@code Message Text} tells that a new record has begun; it begins at the
 * marking lines before that line, or at a form feed. Without either it tells that the two parts of the record at hand have
 * changed places, if it had no text so far. A second {@code Message Attributes} tells the same of a record
 * that lost its first line. Marking lines alone tell nothing: they stand on every page, and attributes quote them.
 */
final class RecordStarts implements BoundaryRule {

    /** Centred line before the telegram. */
    static final String TEXT = "Message Text";

    /** Centred line before the attributes. */
    static final String ATTRIBUTES = "Message Attributes";

    private static final String TEXT_CAPITALS = "MESSAGE TEXT";
    private static final String ATTRIBUTES_CAPITALS = "MESSAGE ATTRIBUTES";
    private static final String RELEASED = "DECLASSIFIED/RELEASED";
    private static final int LONGEST_MARKING = 12;

    private boolean textSeen;
    private boolean attributesSeen;
    private int candidate = NONE;

    @Override
    public void begin(boolean inside) {
        textSeen = inside;
        attributesSeen = inside;
        candidate = NONE;
    }

    @Override
    public boolean isTelegram() {
        return textSeen || attributesSeen;
    }

    @Override
    public int see(ByteLine line, int floor) {
        if (isOnly(line, TEXT_CAPITALS)) {
            return seeText(line, floor);
        }
        if (isOnly(line, ATTRIBUTES_CAPITALS)) {
            return seeAttributes(floor);
        }
        boolean marking = attributesSeen && candidate == NONE && isMarking(line) && line.start(floor) == line.from();
        if (marking || (attributesSeen && isFormFeed(line, floor))) {
            candidate = line.start(floor) - floor;
        }
        return NONE;
    }

    private int seeText(ByteLine line, int floor) {
        if (attributesSeen && (textSeen || candidate != NONE)) {
            return firstMarking(line, floor);
        }
        textSeen = true;
        return NONE;
    }

    private int seeAttributes(int floor) {
        if (attributesSeen && candidate > 0) {
            return floor + candidate;
        }
        attributesSeen = true;
        return NONE;
    }

    /** The start of the marking lines directly before a line, or of the line itself. */
    private static int firstMarking(ByteLine line, int floor) {
        int start = line.start(floor);
        int at = start;
        for (int i = 0; i < LONGEST_MARKING && at > floor; i++) {
            ByteLine before = ByteLine.before(line.bytes(), floor, at);
            at = before.start(floor);
            if (isMarking(before)) {
                start = at;
            } else if (!before.isBlank() && !isEndOfMarking(before)) {
                break;
            }
        }
        return start;
    }

    private static boolean isOnly(ByteLine line, String words) {
        return line.length() == words.length() && line.startsWith(words);
    }

    /** A whole marking line, or the first part of one that is broken in two; not one quoted as an attribute. */
    private static boolean isMarking(ByteLine line) {
        boolean attribute = line.startsWith("MARKINGS:") || line.startsWith("REVIEW MARKINGS:");
        return !attribute && line.contains(RELEASED) && line.contains("STATE EO");
    }

    private static boolean isEndOfMarking(ByteLine line) {
        return line.startsWith("SYSTEMATIC REVIEW");
    }

    private static boolean isFormFeed(ByteLine line, int floor) {
        for (int i = line.start(floor); i < line.from(); i++) {
            if (line.bytes()[i] == '\f') {
                return true;
            }
        }
        return false;
    }
}
