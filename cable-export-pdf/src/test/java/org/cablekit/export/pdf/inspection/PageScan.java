package org.cablekit.export.pdf.inspection;

import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the content stream of a page as a viewer does: words with their font, place and mark, frames and rules. Written for
 * tests, from the standard alone.
 */
public final class PageScan {

    private static final Pattern UNICODE = Pattern.compile("<([0-9A-F]{4})><([0-9A-F]{4})>");

    private final byte[] content;
    private final Map<String, Map<Integer, Integer>> unicode = new HashMap<>();
    private final Map<String, SortedSet<Integer>> drawn = new HashMap<>();
    private final List<Show> shows = new ArrayList<>();
    private final List<Frame> frames = new ArrayList<>();
    private final List<String> operators = new ArrayList<>();
    private int at;

    /** Words that are drawn. */
    public record Show(String font, double size, double x, double y, String text, Mark mark) {}

    /** A mark around content: its tag, number (-1 if it has none) and replacement text (empty if it has none). */
    public record Mark(String tag, int number, String actualText) {}

    /** A stroked rectangle. */
    public record Frame(double x, double y, double width, double height) {}

    public PageScan(PdfReader reader, int page) {
        try {
            this.content = reader.getPageContent(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        PdfDictionary fonts = reader.getPageN(page).getAsDict(PdfName.RESOURCES).getAsDict(PdfName.FONT);
        for (PdfName name : fonts.getKeys()) {
            PRStream map = (PRStream) fonts.getAsDict(name).getDirectObject(PdfName.TOUNICODE);
            unicode.put(name.toString().substring(1), unicodeMap(map));
        }
        run();
    }

    static Map<Integer, Integer> unicodeMap(PRStream stream) {
        Map<Integer, Integer> map = new HashMap<>();
        Matcher pairs = UNICODE.matcher(new String(PdfObjects.content(stream), StandardCharsets.ISO_8859_1));
        while (pairs.find()) {
            int code = Integer.parseInt(pairs.group(1), 16);
            if (!(code == 0 && pairs.group(2).equals("FFFF"))) {
                map.put(code, Integer.parseInt(pairs.group(2), 16));
            }
        }
        return map;
    }

    private void run() {
        Deque<Mark> marks = new ArrayDeque<>();
        List<String> operands = new ArrayList<>();
        String font = "";
        double size = 0;
        double x = 0;
        double y = 0;
        for (Token token = next(); token.kind() != Kind.END; token = next()) {
            if (token.kind() == Kind.OPERAND) {
                operands.add(token.text());
                continue;
            }
            operators.add(token.text());
            switch (token.text()) {
                case "BDC" -> marks.push(mark(operands.get(0), operands.get(1)));
                case "EMC" -> marks.pop();
                case "BT" -> {
                    x = 0;
                    y = 0;
                }
                case "Tf" -> {
                    font = operands.get(0).substring(1);
                    size = Double.parseDouble(operands.get(1));
                }
                case "Td" -> {
                    x += Double.parseDouble(operands.get(0));
                    y += Double.parseDouble(operands.get(1));
                }
                case "Tj" -> {
                    Mark mark = marks.isEmpty() ? new Mark("", -1, "") : marks.peek();
                    shows.add(new Show(font, size, x, y, decode(font, operands.get(0)), mark));
                }
                case "re" ->
                    frames.add(new Frame(
                            Double.parseDouble(operands.get(0)),
                            Double.parseDouble(operands.get(1)),
                            Double.parseDouble(operands.get(2)),
                            Double.parseDouble(operands.get(3))));
                default -> {}
            }
            operands.clear();
        }
    }

    private static Mark mark(String tag, String properties) {
        Matcher number = Pattern.compile("/MCID (\\d+)").matcher(properties);
        Matcher text =
                Pattern.compile("/ActualText\\(((?:[^()\\\\]|\\\\.)*)\\)").matcher(properties);
        return new Mark(
                tag.substring(1),
                number.find() ? Integer.parseInt(number.group(1)) : -1,
                text.find() ? text.group(1).replace("\\", "") : "");
    }

    private String decode(String font, String string) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i + 1 < string.length(); i += 2) {
            int code = (string.charAt(i) << 8) | string.charAt(i + 1);
            drawn.computeIfAbsent(font, f -> new TreeSet<>()).add(code);
            Integer character = unicode.getOrDefault(font, Map.of()).get(code);
            text.append(character == null ? '\uFFFD' : (char) character.intValue());
        }
        return text.toString();
    }

    private enum Kind {
        OPERATOR,
        OPERAND,
        END
    }

    private record Token(Kind kind, String text) {}

    /** The next token; a string is given as its bytes, a dictionary or array as it stands. */
    private Token next() {
        while (at < content.length && content[at] <= ' ') {
            at++;
        }
        if (at >= content.length) {
            return new Token(Kind.END, "");
        }
        char c = (char) content[at];
        if (c == '(') {
            return new Token(Kind.OPERAND, string());
        }
        int from = at;
        if (c == '<' || c == '[') {
            skipNested();
        } else {
            at++;
            while (at < content.length && content[at] > ' ' && "/(<[".indexOf(content[at]) < 0) {
                at++;
            }
        }
        String text = new String(content, from, at - from, StandardCharsets.ISO_8859_1);
        return new Token(Character.isLetter(c) ? Kind.OPERATOR : Kind.OPERAND, text);
    }

    private void skipNested() {
        int depth = 0;
        do {
            char c = (char) content[at++];
            if (c == '(') {
                at--;
                string();
            } else if (c == '<' || c == '[') {
                depth++;
            } else if (c == '>' || c == ']') {
                depth--;
            }
        } while (depth > 0);
    }

    /** The bytes of a literal string. */
    private String string() {
        StringBuilder out = new StringBuilder();
        at++;
        while (content[at] != ')') {
            int b = content[at++] & 0xFF;
            if (b == '\\') {
                b = content[at++] & 0xFF;
                b = b == 'r' ? '\r' : b;
            }
            out.append((char) b);
        }
        at++;
        return out.toString();
    }

    public List<Show> shows() {
        return shows;
    }

    public List<Frame> frames() {
        return frames;
    }

    public List<String> operators() {
        return operators;
    }

    /** The codes drawn, by resource name of the font. */
    public Map<String, SortedSet<Integer>> drawn() {
        return drawn;
    }
}
