package org.cablekit.parser.container;

/** What a line of a plain telegram is, as far as its beginning shows it. */
enum LineSign {
    /** Format line 1. */
    IDENTIFICATION,
    /** Format line 2. */
    ROUTING,
    /** Format line 3. */
    CALLING,
    /** Format line 4. */
    SECURITY,
    /** Format line 5. */
    DATE_TIME,
    /** Format line 6. */
    FROM,
    /** The sentence that stands instead of a header. */
    PARTIAL_NOTICE,
    /** Classification and number: the first line of the text. */
    NUMBER,
    /** A label of the text heading, or a paragraph with a portion mark. */
    LABEL,
    /** A line of the Department: distribution, drafter, relay counter. */
    DEPARTMENT,
    /** Anything else. */
    OTHER;

    private static final String MONTHS = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC ";
    private static final String[] LEVELS = {
        "UNCLAS", "CONFIDENTIAL", "SECRET", "TOPSECRET", "LIMITEDOFFICIALUSE", "SSECRET", "CCONFIDENTIAL"
    };
    private static final String[] LABELS = {
        "E.O.", "E. O.", "EO 1", "TAGS:", "TAGS ", "SUBJECT:", "SUBJ:", "REF:", "REFS:", "CLASSIFIED BY"
    };
    private static final String NOTICE = "THIS RECORD IS A PARTIAL EXTRACT";
    private static final int LONGEST_NUMBER_LINE = 120;

    static LineSign of(ByteLine line) {
        LineSign sign = switch (line.upper(0)) {
            case 'V' -> line.startsWith("VZCZC") ? IDENTIFICATION : OTHER;
            case 'D' -> ofD(line);
            case 'Z' -> isWarning(line) ? SECURITY : ofPrecedence(line);
            case 'F' -> line.startsWith("FM ") ? FROM : OTHER;
            case 'O', 'P', 'Y' -> ofPrecedence(line);
            case 'R' -> isIndicators(line) ? ROUTING : firstOf(ofPrecedence(line), line);
            case 'T' -> line.startsWith(NOTICE) ? PARTIAL_NOTICE : firstOf(ofLevel(line), line);
            case 'I', 'A' -> ofDistribution(line);
            case 'S' -> line.startsWith("SOURCE:") ? DEPARTMENT : firstOf(ofLevel(line), line);
            case 'C', 'U', 'L', 'E' -> firstOf(ofLevel(line), line);
            case '-' -> isDashLine(line) ? DEPARTMENT : OTHER;
            default -> isTotal(line) ? DEPARTMENT : isMarkedParagraph(line) ? LABEL : OTHER;
        };
        return sign == OTHER && isOfficeCopies(line, 0) ? DEPARTMENT : sign;
    }

    private static boolean isWarning(ByteLine line) {
        return line.startsWith("ZNY ")
                || line.startsWith("ZNR ")
                || line.startsWith("Z N Y ")
                || line.startsWith("Z N R ");
    }

    private static LineSign firstOf(LineSign sign, ByteLine line) {
        return sign == OTHER && isLabel(line) ? LABEL : sign;
    }

    private static LineSign ofDistribution(ByteLine line) {
        if (line.startsWith("APPROVED BY")) {
            return DEPARTMENT;
        }
        int at = line.startsWith("INFO ") ? 5 : line.startsWith("ACTION ") ? 7 : 0;
        while (at > 0 && line.upper(at) == ' ') {
            at++;
        }
        return at > 0 && isOfficeCopies(line, at) ? DEPARTMENT : OTHER;
    }

    /** {@code EUR-00}: letters, a hyphen, two digits. */
    private static boolean isOfficeCopies(ByteLine line, int from) {
        int at = from;
        while (line.isLetter(at) && at < from + 5) {
            at++;
        }
        return at > from && line.upper(at) == '-' && line.isDigit(at + 1) && line.isDigit(at + 2);
    }

    /** {@code /106 W}. */
    private static boolean isTotal(ByteLine line) {
        return line.upper(0) == '/' && line.isDigit(1) && line.isDigit(2) && line.isDigit(3);
    }

    /** A continued routing line: indicators and nothing else. A lone surname is none. */
    private static boolean isIndicators(ByteLine line) {
        int letters = 0;
        for (int i = 0; i < line.length(); i++) {
            boolean starts = letters == 0 && !(line.hasAt(i, "RU") || line.hasAt(i, "RH"));
            letters = line.upper(i) == ' ' ? 0 : letters + 1;
            if (letters > 0 && (starts || letters > 8 || !line.isLetter(i))) {
                return false;
            }
        }
        return line.contains(" ") || line.startsWith("RUEH") || line.startsWith("RUCN");
    }

    private static LineSign ofD(ByteLine line) {
        if (line.startsWith("DE R") && line.length() > 12 && line.contains("#")) {
            return CALLING;
        }
        boolean department = line.startsWith("DRAFTED BY") || line.startsWith("DISTRIBUTION:");
        return department ? DEPARTMENT : OTHER;
    }

    /** {@code OO RUEHPA ...} or {@code O R 271255Z NOV 07}. */
    private static LineSign ofPrecedence(ByteLine line) {
        int letter = line.upper(0);
        if ("OPRYZ".indexOf(letter) < 0) {
            return OTHER;
        }
        if (line.upper(1) == letter && line.upper(2) == ' ' && line.upper(3) == 'R' && line.isLetter(5)) {
            return ROUTING;
        }
        boolean two = line.upper(1) == ' ' && line.upper(3) == ' ';
        return isDateTimeGroup(line, two ? 4 : 2) && line.upper(1) == ' ' ? DATE_TIME : OTHER;
    }

    /** {@code 271255Z NOV}. */
    private static boolean isDateTimeGroup(ByteLine line, int at) {
        for (int i = 0; i < 6; i++) {
            if (!line.isDigit(at + i)) {
                return false;
            }
        }
        if (line.upper(at + 6) != 'Z' || line.length() < at + 11) {
            return false;
        }
        String month = "" + (char) line.upper(at + 8) + (char) line.upper(at + 9) + (char) line.upper(at + 10) + ' ';
        return line.upper(at + 7) == ' ' && MONTHS.contains(month);
    }

    /** A level, spaced or not, and a serial number at the end of the line. */
    private static LineSign ofLevel(ByteLine line) {
        if (line.length() > LONGEST_NUMBER_LINE || !line.isDigit(line.length() - 1)) {
            return OTHER;
        }
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < line.length() && letters.length() < 20; i++) {
            if (line.upper(i) > ' ') {
                letters.append((char) line.upper(i));
            }
        }
        for (String level : LEVELS) {
            if (letters.length() > level.length() && letters.indexOf(level) == 0) {
                return NUMBER;
            }
        }
        return OTHER;
    }

    private static boolean isLabel(ByteLine line) {
        for (String label : LABELS) {
            if (line.startsWith(label)) {
                return true;
            }
        }
        return false;
    }

    /** {@code 1. (C)}, with a pilcrow or its remains before it. */
    private static boolean isMarkedParagraph(ByteLine line) {
        int at = 0;
        while (line.upper(at) >= 0x80) {
            at++;
        }
        int digits = at;
        while (line.isDigit(at) && at < digits + 3) {
            at++;
        }
        if (at == digits || line.upper(at++) != '.') {
            return false;
        }
        while (line.upper(at) == ' ') {
            at++;
        }
        return line.upper(at) == '(' && "CSUTL".indexOf(line.upper(at + 1)) >= 0;
    }

    private static boolean isDashLine(ByteLine line) {
        return line.startsWith("----------") && line.isDigit(line.length() - 1);
    }
}
