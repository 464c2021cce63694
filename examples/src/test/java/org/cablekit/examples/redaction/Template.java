package org.cablekit.examples.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.cablekit.model.Cable;
import org.cablekit.model.Provenance;
import org.cablekit.model.Source;
import org.cablekit.model.SourceSpan;
import org.cablekit.parser.CableParser;

/** A telegram with holes to be filled, as typed by a communications centre or not. */
final class Template {

    private static final CableParser PARSER = CableParser.create();
    private static final int WIDTH = 69;
    private static final int PAGE = 24;

    private static final char HOLE = '\uF000';
    private static final char HOLE_END = '\uF001';
    private static final char FURNITURE = '\uF002';
    private static final char FURNITURE_END = '\uF003';

    static final String TELEGRAM = """
        O 141130Z APR 09
        FM AMEMBASSY REYKJAVIK
        TO SECSTATE WASHDC IMMEDIATE
        INFO AMEMBASSY OSLO PRIORITY

        C O N F I D E N T I A L {section}REYKJAVIK 000214

        SIPDIS

        E.O. 12958: DECL: 04/14/2019
        TAGS: EFIS, PREL, IC
        SUBJECT: {subject}

        REF: 08 OSLO 611

        Classified By: {authority} for reasons 1.4 (b) and (d).

        1. (C) The third round broke up without a figure, said {name} of the harbor office on Monday evening in the town hall. Nobody had asked {other} about it.

        2. (S//OC) {secret}

        3. (C) Comment: Write to {address} or ask {source} (strictly protect) in the capital. The case is {number} of the year.

        4. (U) The pilots meet again in June. The harbor office will send a paper about boats, berths and the long winter.

        RILL
        """;

    private Template() {}

    /**
     * A telegram with its holes filled.
     *
     * @param cable the telegram
     * @param holes what was filled in
     * @param furniture page lines typed between
     */
    record Filled(Cable cable, List<SourceSpan> holes, List<SourceSpan> furniture) {

        /** The characters outside these places, page lines and counters, blanks left out. */
        String outside(List<SourceSpan> places) {
            String text = cable.source().text();
            boolean[] gone = new boolean[text.length()];
            places.forEach(span -> java.util.Arrays.fill(gone, span.start(), span.end(), true));
            furniture.forEach(span -> java.util.Arrays.fill(gone, span.start(), span.end(), true));
            StringBuilder out = new StringBuilder();
            for (int i = 0; i < text.length(); i++) {
                if (!gone[i] && !Character.isWhitespace(text.charAt(i))) {
                    out.append(text.charAt(i));
                }
            }
            return out.toString();
        }
    }

    /** The telegram with its lines as they come. */
    static Filled raw(UnaryOperator<String> filling) {
        return parse(fill(filling).replace("{section}", ""));
    }

    /** The telegram wrapped at 69 columns, cut into pages with their lines, counters recomputed. */
    static Filled typed(UnaryOperator<String> filling) {
        List<String> lines = wrapped(fill(filling));
        int pages = (lines.size() + PAGE - 1) / PAGE;
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0 && i % PAGE == 0) {
                String counter = String.format(java.util.Locale.ROOT, "%03d OF %03d", i / PAGE + 1, pages);
                out.append(FURNITURE)
                        .append("\nREYKJAVIK 00000214  ")
                        .append(counter)
                        .append("\n\n");
                out.append(FURNITURE_END);
            }
            out.append(lines.get(i)).append('\n');
        }
        String section = pages < 2 ? "" : String.format(java.util.Locale.ROOT, "SECTION 01 OF %02d ", pages);
        return parse(out.toString().replace("{section}", FURNITURE + section + FURNITURE_END));
    }

    private static String fill(UnaryOperator<String> filling) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (int open = TELEGRAM.indexOf('{'); open >= 0; open = TELEGRAM.indexOf('{', at)) {
            int close = TELEGRAM.indexOf('}', open);
            String name = TELEGRAM.substring(open + 1, close);
            out.append(TELEGRAM, at, open);
            out.append(name.equals("section") ? "{section}" : HOLE + filling.apply(name) + HOLE_END);
            at = close + 1;
        }
        return out.append(TELEGRAM, at, TELEGRAM.length()).toString();
    }

    private static List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            StringBuilder out = new StringBuilder();
            int column = 0;
            for (String word : line.split(" ", -1)) {
                int length = (int)
                        word.chars().filter(c -> c < HOLE || c > FURNITURE_END).count();
                if (column > 0 && column + 1 + length > WIDTH) {
                    lines.add(out.toString());
                    out.setLength(0);
                    column = 0;
                } else if (column > 0) {
                    out.append(' ');
                    column++;
                }
                out.append(word);
                column += length;
            }
            lines.add(out.toString());
        }
        return lines;
    }

    private static Filled parse(String marked) {
        StringBuilder text = new StringBuilder();
        List<SourceSpan> holes = new ArrayList<>();
        List<SourceSpan> furniture = new ArrayList<>();
        int hole = 0;
        int page = 0;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            switch (c) {
                case HOLE -> hole = text.length();
                case HOLE_END -> holes.add(new SourceSpan(hole, text.length()));
                case FURNITURE -> page = text.length();
                case FURNITURE_END -> furniture.add(new SourceSpan(page, text.length()));
                default -> text.append(c);
            }
        }
        return new Filled(PARSER.parse(Source.of(text.toString(), Provenance.of("a.txt"))), holes, furniture);
    }
}
