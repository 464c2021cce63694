package org.cablekit.parser.telegram;

/** Tells by its first characters which line of the transmission heading a line is. */
public enum HeadingLine {
    IDENTIFICATION,
    ROUTING,
    CALLING,
    SECURITY,
    DATE_TIME,
    FROM,
    TO,
    INFO,
    EXEMPT,
    BREAK,
    GROUP_COUNT,
    PARTIAL_NOTICE,
    DISTRIBUTION,
    SOURCE,
    DRAFTED,
    APPROVED,
    DASH_LINE,
    NONE;

    private static final int SHORTEST_DASHES = 10;
    private static final String PARTIAL_BEGINS = "THIS RECORD IS A PARTIAL EXTRACT";

    public static HeadingLine of(LineFlow flow, int line) {
        if (flow.isBlank(line)) {
            return NONE;
        }
        return switch (Cursor.upper(flow.first(line))) {
            case 'V' -> is(flow, line, "VZCZC", IDENTIFICATION);
            case 'D' -> ofD(flow, line);
            case 'Z' -> ofZ(flow, line);
            case 'F' -> isWord(flow, line, "FM", FROM);
            case 'T' -> flow.cursor(line).accept(PARTIAL_BEGINS) ? PARTIAL_NOTICE : isWord(flow, line, "TO", TO);
            case 'G' -> isGroupCount(flow, line) ? GROUP_COUNT : NONE;
            case 'I' -> ofInfo(flow, line);
            case 'X' -> isExempt(flow, line) ? EXEMPT : NONE;
            case 'B' -> isWholeLine(flow, line, "BT") ? BREAK : NONE;
            case 'A' -> ofA(flow, line);
            case 'S' -> is(flow, line, "SOURCE:", SOURCE);
            case '-' -> isDashLine(flow, line) ? DASH_LINE : NONE;
            default -> ofPrecedence(flow, line);
        };
    }

    private static HeadingLine ofD(LineFlow flow, int line) {
        Cursor cursor = flow.cursor(line);
        if (cursor.accept("DE ") && RoutingLines.isIndicator(cursor.skipBlanks().letters())) {
            return CALLING;
        }
        return is(flow, line, "DRAFTED", DRAFTED);
    }

    private static HeadingLine ofZ(LineFlow flow, int line) {
        Cursor cursor = flow.cursor(line);
        if (cursor.acceptSpaced("ZNY") || cursor.acceptSpaced("ZNR")) {
            return SECURITY;
        }
        return ofPrecedence(flow, line);
    }

    private static HeadingLine ofA(LineFlow flow, int line) {
        Cursor cursor = flow.cursor(line);
        if (cursor.acceptWord("ACTION") && DistributionBlock.isOffice(cursor.skip(":"))) {
            return DISTRIBUTION;
        }
        return is(flow, line, "APPROVED", APPROVED);
    }

    private static HeadingLine ofInfo(LineFlow flow, int line) {
        Cursor cursor = flow.cursor(line);
        if (!cursor.acceptWord("INFO")) {
            return NONE;
        }
        return DistributionBlock.isOffice(cursor.skip(":")) ? DISTRIBUTION : INFO;
    }

    private static HeadingLine ofPrecedence(LineFlow flow, int line) {
        if (DateTimeLines.matches(flow, line)) {
            return DATE_TIME;
        }
        if (RoutingLines.matches(flow, line)) {
            return ROUTING;
        }
        if (Cursor.upper(flow.first(line)) != 'O') {
            return NONE;
        }
        Cursor cursor = flow.cursor(line);
        return cursor.acceptWord("ORIGIN") && DistributionBlock.isOffice(cursor.skip(":")) ? DISTRIBUTION : NONE;
    }

    private static boolean isExempt(LineFlow flow, int line) {
        Cursor cursor = flow.cursor(line);
        return cursor.accept("XMT") && (Cursor.isBlank(cursor.peek()) || cursor.peek() == '/' || cursor.peek() == ':');
    }

    /** {@code GR 245}, format line 10. */
    private static boolean isGroupCount(LineFlow flow, int line) {
        Cursor cursor = flow.cursor(line);
        return cursor.accept("GR") && !cursor.skipBlanks().digits().isEmpty() && cursor.atEnd();
    }

    private static boolean isDashLine(LineFlow flow, int line) {
        Cursor cursor = flow.cursor(line);
        int dashes = 0;
        while (cursor.accept('-')) {
            dashes++;
        }
        return dashes >= SHORTEST_DASHES
                && Cursor.isLetterOrDigit(cursor.skipBlanks().peek());
    }

    private static boolean isWholeLine(LineFlow flow, int line, String word) {
        return flow.length(line) == word.length() && flow.cursor(line).accept(word);
    }

    private static HeadingLine is(LineFlow flow, int line, String begins, HeadingLine kind) {
        return flow.cursor(line).accept(begins) ? kind : NONE;
    }

    private static HeadingLine isWord(LineFlow flow, int line, String word, HeadingLine kind) {
        Cursor cursor = flow.cursor(line);
        return cursor.accept(word) && Cursor.isBlank(cursor.peek()) && !cursor.atEnd() ? kind : NONE;
    }
}
