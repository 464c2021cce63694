package org.cablekit.parser.container;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The dialect of a dump, told by its first bytes.
 *
 * @param separator what stands between fields
 * @param backslash whether a backslash takes the meaning of the character behind it; else it is text and quotes are
 *     doubled
 * @param quoted whether every field is in quotes
 * @param numbered whether the first field is a quoted number, by which the beginning of a record can be told
 * @param headingRow whether the first record names the columns
 * @param columns which column holds what
 */
record DumpShape(
        char separator, boolean backslash, boolean quoted, boolean numbered, boolean headingRow, DumpColumns columns) {

    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final int LONGEST_FIRST_FIELD = 100;

    /** {@return the dialect, if the input is a dump} */
    static Optional<DumpShape> of(Head head) {
        for (char separator : SEPARATORS) {
            if (mayBe(head, separator)) {
                Optional<DumpShape> shape = of(head, separator);
                if (shape.isPresent()) {
                    return shape;
                }
            }
        }
        return Optional.empty();
    }

    /** A quick look that spares nearly all other files the rest. */
    private static boolean mayBe(Head head, char separator) {
        int start = head.firstVisible();
        int stop = Math.min(head.length(), start + LONGEST_FIRST_FIELD);
        for (int i = start; i < stop; i++) {
            int c = head.at(i);
            if (c == separator) {
                return true;
            }
            if (c == '\n' || c == '\r') {
                return false;
            }
        }
        return false;
    }

    private static Optional<DumpShape> of(Head head, char separator) {
        boolean backslash = hasBackslashes(head.text(), separator);
        DumpShape loose = new DumpShape(separator, backslash, false, false, false, DumpColumns.UNKNOWN);
        List<DumpRow> rows = firstRows(head, loose);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        DumpShape strict = new DumpShape(separator, backslash, true, true, false, DumpColumns.STANDARD);
        return strict.fits(head, rows) ? Optional.of(strict) : loose.readBy(rows);
    }

    /**
     * Whether the input is the dump itself. Its first record is read as one of the dump, so that a quote in it that was
     * not escaped does not hide its form; unless the first two records agree that there are more columns.
     */
    private boolean fits(Head head, List<DumpRow> loosely) {
        List<DumpRow> rows = firstRows(head, this);
        if (rows.isEmpty()
                || !rows.get(0).allQuoted()
                || !DumpColumns.isStandard(rows.get(0).texts())) {
            return false;
        }
        DumpRow first = rows.get(0);
        boolean wider = loosely.size() > 1
                && loosely.get(0).fields() > first.fields()
                && loosely.get(0).fields() == loosely.get(1).fields();
        return !wider && (first.fields() == columns.count() || first.isCut() || first.isBrokenOff());
    }

    private Optional<DumpShape> readBy(List<DumpRow> rows) {
        Optional<DumpColumns> named = DumpColumns.named(rows.get(0).texts());
        DumpRow first = rows.get(named.isPresent() && rows.size() > 1 ? 1 : 0);
        List<String> texts = first.texts();
        boolean inQuotes = first.allQuoted();
        boolean startsWithNumber = inQuotes && isNumber(texts.get(0));
        return named.or(() -> DumpColumns.of(texts))
                .map(found ->
                        new DumpShape(separator, backslash, inQuotes, startsWithNumber, named.isPresent(), found));
    }

    private static List<DumpRow> firstRows(Head head, DumpShape shape) {
        byte[] bytes = head.text().getBytes(StandardCharsets.ISO_8859_1);
        DumpScanner scanner = new DumpScanner(new ByteFeed(new ByteArrayInputStream(bytes)), shape, Head.SIZE);
        List<DumpRow> rows = new ArrayList<>();
        while (rows.size() < 2 && scanner.scan() == DumpScanner.Outcome.RECORD) {
            rows.add(scanner.row());
        }
        return rows;
    }

    private static boolean isNumber(String field) {
        return !field.isEmpty() && field.length() < 10 && field.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Whether quotes in fields are escaped by a backslash; so it is in the dump, and where neither sign occurs. */
    private static boolean hasBackslashes(String text, char separator) {
        if (text.contains("\\\"")) {
            return true;
        }
        for (int at = text.indexOf("\"\"", 1); at >= 0; at = text.indexOf("\"\"", at + 1)) {
            char before = text.charAt(at - 1);
            if (before != separator && before != '\n' && before != '\r') {
                return false;
            }
        }
        return true;
    }
}
