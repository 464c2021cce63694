package org.cablekit.parser.telegram;

/**
 * Tells quoted telegrams in the body: a heading of format lines 1 to 8 in the midst of the text. They end at the closing
 * word, or where the numbering of the telegram goes on.
 */
final class Quotations {

    private Quotations() {}

    static boolean begins(LineFlow flow, int line) {
        return switch (HeadingLine.of(flow, line)) {
            case IDENTIFICATION, CALLING -> true;
            case DATE_TIME -> line + 1 < flow.size() && HeadingLine.of(flow, line + 1) == HeadingLine.FROM;
            case FROM ->
                line + 1 < flow.size() && AddressShape.matches(flow, line) && isAddress(HeadingLine.of(flow, line + 1));
            default -> NumberLines.matches(flow, line);
        };
    }

    private static boolean isAddress(HeadingLine kind) {
        return kind == HeadingLine.TO || kind == HeadingLine.INFO;
    }

    static int end(LineFlow flow, int line) {
        int end = line + 1;
        while (end < flow.size()) {
            if (closes(flow, end)) {
                return end + 1;
            }
            boolean next =
                    ParagraphLabel.numberAt(flow, end) > 1 && (flow.isBlank(end - 1) || !flow.joinsNext(end - 1));
            if (next) {
                return end;
            }
            end++;
        }
        return end;
    }

    private static boolean closes(LineFlow flow, int line) {
        return endsWith(flow, line, "UNQTE")
                || endsWith(flow, line, "UNQUOTE")
                || endsWith(flow, line, "END QUOTE")
                || endsWith(flow, line, "END TEXT");
    }

    private static boolean endsWith(LineFlow flow, int line, String word) {
        int end = flow.end(line);
        while (end > flow.start(line) && ".\" ".indexOf(flow.text().charAt(end - 1)) >= 0) {
            end--;
        }
        int start = end - word.length();
        return start >= flow.start(line) && new Cursor(flow.text(), start, end).accept(word);
    }
}
