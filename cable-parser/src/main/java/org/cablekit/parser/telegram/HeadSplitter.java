package org.cablekit.parser.telegram;

/** Cuts flattened lines: a label in the middle of a line of the text heading, a paragraph in the middle of a long line. */
final class HeadSplitter {

    /** Behind one of these the number of a paragraph may stand inside a line. */
    static final String SENTENCE_ENDS = ".!?\"):-";

    private static final int HEAD_LINES = 60;
    private static final int LONG_LINE = 60;
    private static final int ORDER_DIGITS = 5;
    private static final String[] LABELS = {
        "TAGS", "SUBJECT", "SUBJ", "REF", "REFS", "REFERENCE", "REFTELS", "REFTEL", "CLASSIFIED BY"
    };

    private HeadSplitter() {}

    /** {@return the flow with a date line cut off the security warning it was glued to: {@code ZNR UUUUU ZZHP 211433Z}} */
    static LineFlow splitSecurity(LineFlow flow) {
        int limit = Math.min(flow.size(), HEAD_LINES);
        for (int i = 0; i < limit; i++) {
            boolean mayBe = flow.first(i) == 'Z' || flow.first(i) == 'z';
            int cut = mayBe && HeadingLine.of(flow, i) == HeadingLine.SECURITY ? gluedDate(flow, i) : -1;
            if (cut > 0) {
                LineFlow.Collector into = new LineFlow.Collector(flow.text(), flow.size() + 1);
                into.add(flow, 0, i);
                into.add(flow.start(i), cut, flow.line(i));
                into.add(cut, flow.end(i), flow.line(i));
                into.add(flow, i + 1, flow.size());
                return into.flow();
            }
        }
        return flow;
    }

    private static int gluedDate(LineFlow flow, int line) {
        int at = Cursor.find(flow.text(), "ZZH", flow.start(line), flow.end(line));
        int cut = at + "ZZH".length();
        if (at < 0 || cut >= flow.end(line)) {
            return -1;
        }
        LineFlow.Collector rest = new LineFlow.Collector(flow.text(), 1);
        rest.add(cut, flow.end(line), flow.line(line));
        return DateTimeLines.matches(rest.flow(), 0) ? cut : -1;
    }

    /** {@return the flow with labels in mid-line cut off, from {@code from} up to the first paragraph} */
    static LineFlow split(LineFlow flow, int from) {
        int limit = Math.min(flow.size(), from + HEAD_LINES);
        int stop = from;
        int first = flow.skipBlank(from);
        int tail = first < limit && flow.hasGaps(first) ? NumberLines.endOf(flow, first) : -1;
        boolean any = tail >= 0 && nextGap(flow, first, tail) > 0;
        while (stop < limit && !Labels.isNumberedParagraph(flow, stop)) {
            any |= nextLabel(flow, stop, flow.start(stop)) > 0;
            stop++;
        }
        if (!any) {
            return flow;
        }
        LineFlow.Collector into = new LineFlow.Collector(flow.text(), flow.size() + 8);
        into.add(flow, 0, from);
        for (int i = from; i < stop; i++) {
            int start = flow.start(i);
            int gaps = i == first && tail >= 0 ? tail : flow.end(i);
            int cut = nextCut(flow, i, start, gaps);
            while (cut > 0) {
                into.add(start, cut, flow.line(i));
                start = cut;
                cut = nextCut(flow, i, start, Math.max(start, gaps));
            }
            into.add(start, flow.end(i), flow.line(i));
        }
        into.add(flow, stop, flow.size());
        return into.flow();
    }

    private static int nextCut(LineFlow flow, int line, int start, int gaps) {
        int label = nextLabel(flow, line, start);
        int gap = nextGap(flow, line, gaps);
        return label < 0 || (gap > 0 && gap < label) ? gap : label;
    }

    /**
     * {@return the offset behind the next two blanks or more, or -1}
     *
     * <p>Behind the number of the telegram they are what is left of the ends of lines: {@code OSLO 000228  SIPDIS  STATE FOR
     * EUR}.
     */
    private static int nextGap(LineFlow flow, int line, int from) {
        String text = flow.text();
        for (int i = from; i + 2 < flow.end(line); i++) {
            if (text.charAt(i) == ' ' && text.charAt(i + 1) == ' ') {
                int at = i + 2;
                while (Cursor.isBlank(text.charAt(at))) {
                    at++;
                }
                return at;
            }
        }
        return -1;
    }

    /** {@return the offset of the next label behind {@code start} in a line, or -1} */
    private static int nextLabel(LineFlow flow, int line, int start) {
        String text = flow.text();
        for (int i = start + 4; i < flow.end(line) - 3; i++) {
            if (!mayBegin(Cursor.upper(text.charAt(i)), Cursor.upper(text.charAt(i + 1)))) {
                continue;
            }
            char before = text.charAt(i - 1);
            boolean wordStarts = !Cursor.isLetterOrDigit(before) && before != '(' && before != '"' && before != '-';
            if (wordStarts ? isLabel(flow, line, start, i) : isGluedReference(flow, line, i)) {
                return i;
            }
        }
        return -1;
    }

    /** {@return whether a label of {@link #isLabel} or {@link #isGluedReference} may begin with two letters} */
    private static boolean mayBegin(char first, char second) {
        return switch (first) {
            case 'T' -> second == 'A';
            case 'S' -> second == 'U';
            case 'R' -> second == 'E';
            case 'C' -> second == 'L';
            case 'A' -> second == 'G';
            case 'E' -> second == '.';
            default -> false;
        };
    }

    private static boolean isLabel(LineFlow flow, int line, int start, int at) {
        Cursor cursor = new Cursor(flow.text(), at, flow.end(line));
        if (cursor.accept("AGS:")) {
            return true;
        }
        if (cursor.accept("E.O.")) {
            return start == flow.start(line)
                    && isOutside(flow, line, at)
                    && cursor.skipBlanks().digits().length() == ORDER_DIGITS
                    && cursor.accept(':');
        }
        for (String label : LABELS) {
            cursor.moveTo(at);
            if (cursor.accept(label)) {
                boolean plural = cursor.accept("(S)");
                if (cursor.accept(':') || (plural && cursor.skipBlanks().accept(':'))) {
                    return true;
                }
                boolean tags = label.equals("TAGS") && Cursor.isBlank(cursor.peek()) && isCodeList(cursor);
                if (tags || (label.equals("CLASSIFIED BY") && isUpperOrTitle(flow, line, at))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** {@return whether an offset is behind the number of the telegram, or behind a gap in a line without a label} */
    private static boolean isOutside(LineFlow flow, int line, int at) {
        String text = flow.text();
        boolean gap = text.charAt(at - 1) == ' ' && text.charAt(at - 2) == ' ';
        return NumberLines.matches(flow, line) || (gap && Labels.at(flow, line) == null);
    }

    /** Without a colon the statement must open a sentence: {@code REF: A 12 Classified by DCM ...}. */
    private static boolean isUpperOrTitle(LineFlow flow, int line, int at) {
        return Cursor.isUpper(flow.text().charAt(at))
                && !flow.text().startsWith("CLASSIFIED BY SECTION", at)
                && flow.length(line) > 20
                && !lineIsClassifiedBy(flow, line, at);
    }

    private static boolean lineIsClassifiedBy(LineFlow flow, int line, int at) {
        return at - flow.start(line) < 24;
    }

    private static boolean isCodeList(Cursor cursor) {
        cursor.skipBlanks();
        String code = cursor.letters();
        return code.length() >= 2 && code.length() <= 5 && (cursor.peek() == ',' || Cursor.isBlank(cursor.peek()));
    }

    /** {@code ..PRIMEREF: A. ..}; one in brackets or quotation marks is part of the value. */
    private static boolean isGluedReference(LineFlow flow, int line, int at) {
        String text = flow.text();
        boolean reference = Cursor.isLetterOrDigit(text.charAt(at - 1))
                && text.startsWith("REF: ", at)
                && at + 8 < flow.end(line)
                && Cursor.isUpper(text.charAt(at + 5));
        return reference || text.startsWith("Classified By: ", at);
    }

    /** {@return the flow with numbered paragraphs in the middle of long lines cut off} */
    static LineFlow splitParagraphs(LineFlow flow) {
        LineFlow.Collector into = null;
        int done = 0;
        for (int i = 0; i < flow.size(); i++) {
            boolean mayHold = flow.mayHoldNumber(i) && flow.length(i) >= LONG_LINE;
            int cut = mayHold ? nextParagraph(flow, i, flow.start(i)) : -1;
            if (cut > 0) {
                into = into == null ? new LineFlow.Collector(flow.text(), flow.size() + 32) : into;
                into.add(flow, done, i);
                cutParagraphs(flow, i, cut, into);
                done = i + 1;
            }
        }
        if (into == null) {
            return flow;
        }
        into.add(flow, done, flow.size());
        return into.flow();
    }

    private static void cutParagraphs(LineFlow flow, int line, int first, LineFlow.Collector into) {
        int start = flow.start(line);
        int cut = first;
        while (cut > 0) {
            into.add(start, cut, flow.line(line));
            start = cut;
            cut = nextParagraph(flow, line, start);
        }
        into.add(start, flow.end(line), flow.line(line));
    }

    /** {@return the offset of {@code 3. (C) } behind the end of a sentence, or -1} */
    private static int nextParagraph(LineFlow flow, int line, int start) {
        String text = flow.text();
        int end = flow.end(line) - 6;
        for (int i = start + 3; i < end; i++) {
            char c = text.charAt(i);
            boolean pilcrow = c == '\u00B6' && Cursor.isDigit(text.charAt(i + 1));
            boolean digit = Cursor.isDigit(c) && Cursor.isBlank(text.charAt(i - 1));
            if (pilcrow || (digit && endsSentence(text, start, i))) {
                ParagraphLabel label = ParagraphLabel.at(new Cursor(text, i, flow.end(line)));
                boolean opens = label != null
                        && label.kind() == ParagraphLabel.Kind.NUMBER
                        && label.mark().isPresent();
                if (opens) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static boolean endsSentence(String text, int start, int at) {
        int i = at - 1;
        while (i > start && Cursor.isBlank(text.charAt(i))) {
            i--;
        }
        return SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0;
    }
}
