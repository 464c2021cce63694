package org.cablekit.parser.container;

/**
 * Finds where a plain telegram begins in a file of several.
 *
 * <p>One begins at format line 1, or at format line 5 when the originator follows; lines of the header and of the
 * Department directly before belong to it. A header that repeats that of the telegram at hand is none, nor is one that
 * is quoted. {@code BT} and {@code NNNN} say nothing: they are mostly missing.
 */
final class TelegramStarts implements BoundaryRule {

    private static final int LONGEST_HEADER = 200;
    private static final int ENOUGH_LABELS = 2;

    private String identification = "";
    private String header = "";
    private boolean begun;
    private boolean headerSeen;
    private boolean textBegun;
    private int labels;
    private String calling = "";
    private LineSign lastSign = LineSign.OTHER;
    private ColumnCount table = new ColumnCount();

    @Override
    public void begin(boolean inside) {
        identification = "";
        header = "";
        calling = "";
        begun = inside;
        headerSeen = inside;
        textBegun = inside;
        labels = 0;
        lastSign = LineSign.OTHER;
        table = new ColumnCount();
    }

    @Override
    public boolean isTelegram() {
        return (headerSeen || labels >= ENOUGH_LABELS) && !table.isTable();
    }

    @Override
    public int see(ByteLine line, int floor) {
        table.see(line);
        LineSign sign = LineSign.of(line);
        LineSign before = lastSign;
        lastSign = sign;
        return switch (sign) {
            case IDENTIFICATION -> seeIdentification(line, floor);
            case FROM -> before == LineSign.DATE_TIME ? seeOriginator(line, floor) : NONE;
            case PARTIAL_NOTICE -> seeNotice(line, floor);
            default -> {
                note(sign, line);
                yield NONE;
            }
        };
    }

    private void note(LineSign sign, ByteLine line) {
        switch (sign) {
            case CALLING -> {
                calling = line.text();
                headerSeen = true;
            }
            case ROUTING, SECURITY, DATE_TIME -> headerSeen = true;
            case NUMBER -> {
                headerSeen = true;
                begun = true;
                textBegun = true;
            }
            case LABEL -> {
                begun |= ++labels >= ENOUGH_LABELS;
                textBegun = true;
            }
            default -> {
                // says nothing
            }
        }
    }

    private int seeIdentification(ByteLine line, int floor) {
        String words = line.text();
        boolean other = begun && !words.equals(identification) && !isQuoted(line, floor);
        if (other) {
            return line.start(floor);
        }
        if (identification.isEmpty()) {
            identification = words;
        }
        headerSeen = true;
        calling = "";
        return NONE;
    }

    private int seeOriginator(ByteLine line, int floor) {
        ByteLine dateTime = visibleBefore(line, floor);
        String words = calling + "\n" + dateTime.text() + "\n" + line.text();
        if (begun && !words.equals(header)) {
            ByteLine first = firstOfHeader(dateTime, floor);
            if (!isQuoted(first, floor) && !isReaddressed(first, floor)) {
                return first.start(floor);
            }
        }
        header = header.isEmpty() ? words : header;
        begun = true;
        calling = "";
        return NONE;
    }

    private int seeNotice(ByteLine line, int floor) {
        headerSeen = true;
        return begun ? line.start(floor) : NONE;
    }

    /** The first of the lines before format line 5 that belong to the same header. */
    private static ByteLine firstOfHeader(ByteLine dateTime, int floor) {
        ByteLine first = dateTime;
        for (int i = 0; i < LONGEST_HEADER; i++) {
            ByteLine before = visibleBefore(first, floor);
            if (before.isBlank()) {
                return first;
            }
            switch (LineSign.of(before)) {
                case IDENTIFICATION -> {
                    return before;
                }
                case ROUTING, CALLING, SECURITY, DEPARTMENT -> first = before;
                default -> {
                    return first;
                }
            }
        }
        return first;
    }

    /** The line before that is not blank; a blank one if there is none near. */
    private static ByteLine visibleBefore(ByteLine line, int floor) {
        ByteLine before = line;
        int start = line.start(floor);
        for (int i = 0; i < LONGEST_HEADER && start > floor; i++) {
            before = ByteLine.before(line.bytes(), floor, start);
            if (!before.isBlank()) {
                return before;
            }
            start = before.start(floor);
        }
        return new ByteLine(line.bytes(), start, start);
    }

    /** Whether the heading at hand goes on without a blank line: a supplementary one stands before the original. */
    private boolean isReaddressed(ByteLine first, int floor) {
        int start = first.start(floor);
        return !textBegun
                && start > floor
                && !ByteLine.before(first.bytes(), floor, start).isBlank();
    }

    /** Whether the words before announce a quotation. */
    private static boolean isQuoted(ByteLine line, int floor) {
        ByteLine before = visibleBefore(line, floor);
        boolean ends = before.contains("UNQUOTE") || before.contains("UNQTE") || before.contains("END QUOTE");
        if (before.isBlank() || ends) {
            return false;
        }
        return before.contains("QUOTE")
                || before.contains("QTE")
                || before.contains("BEGIN TEXT")
                || before.contains("FOLLOWS")
                || before.upper(before.length() - 1) == ':';
    }
}
