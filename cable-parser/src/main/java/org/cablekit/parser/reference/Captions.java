package org.cablekit.parser.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cablekit.model.CaptionKind;
import org.jspecify.annotations.Nullable;

/**
 * Caption lines (5 FAH-2 H-440): {@code NODIS}, {@code EXDIS STADIS}, {@code STADIS////////}, {@code C O R R E C T E D
 * C O P Y (TEXT)}.
 *
 * <p>A caption line is a line made of captions, separators and decorations alone. Words are compared by their letters, so
 * spaced letters are read too. A misspelled caption is read if the table lists the spelling.
 */
public final class Captions {

    private static final String SEPARATORS = " \t,;/+-&.:*()";

    private Captions() {}

    private record Known(CaptionEntry caption, Spelling spelling) {}

    private static final class Names {
        static final NameIndex<Known> INDEX = load();

        private static NameIndex<Known> load() {
            Map<String, CaptionEntry> entries = new LinkedHashMap<>();
            List<List<String>> rows = Table.read("captions.tsv", "words", "caption", "spelling", "kind", "meaning");
            for (List<String> row : rows) {
                if (row.get(2).equals("NAME")) {
                    Optional<String> meaning = row.get(4).isEmpty() ? Optional.empty() : Optional.of(row.get(4));
                    entries.put(row.get(0), new CaptionEntry(row.get(0), CaptionKind.valueOf(row.get(3)), meaning));
                }
            }
            Map<String, Known> known = new LinkedHashMap<>();
            for (List<String> row : rows) {
                CaptionEntry caption = entries.get(row.get(1));
                if (caption == null) {
                    throw new IllegalStateException("captions.tsv: no caption " + row.get(1));
                }
                String words = row.get(0);
                known.put(
                        Folding.LETTERS.key(words, 0, words.length()),
                        new Known(caption, Spelling.valueOf(row.get(2))));
            }
            return new NameIndex<>(Folding.LETTERS, known);
        }
    }

    /**
     * {@return the caption of this name or spelling, if the table knows it}
     *
     * @param words the caption alone
     */
    public static Optional<CaptionEntry> find(CharSequence words) {
        Known known = Names.INDEX.get(words, 0, words.length());
        return known == null ? Optional.empty() : Optional.of(known.caption());
    }

    /**
     * {@return the captions of a caption line in order, empty if the line is not made of captions alone}
     *
     * @param line the line
     */
    public static List<CaptionMatch> read(CharSequence line) {
        return read(line, 0, line.length());
    }

    /**
     * {@return the captions of a caption line in order, empty if the range is not made of captions alone}
     *
     * @param text a text
     * @param start start of the line
     * @param end end of the line, exclusive
     */
    public static List<CaptionMatch> read(CharSequence text, int start, int end) {
        List<CaptionMatch> found = new ArrayList<>();
        for (int at = skip(text, start, end); at < end; ) {
            CaptionMatch match = longest(text, at, end);
            if (match == null) {
                return List.of();
            }
            CaptionMatch whole = withArgument(text, match, end);
            found.add(whole);
            at = skip(text, whole.end(), end);
        }
        return List.copyOf(found);
    }

    /** The longest run of whole words that is a caption. */
    private static @Nullable CaptionMatch longest(CharSequence text, int start, int end) {
        CaptionMatch best = null;
        int letters = 0;
        for (int i = start; i < end && letters < Names.INDEX.longest(); i++) {
            if (Folding.LETTERS.fold(text.charAt(i)) == Folding.SKIPPED) {
                continue;
            }
            letters++;
            if (i + 1 < end && Folding.LETTERS.fold(text.charAt(i + 1)) != Folding.SKIPPED) {
                continue;
            }
            Known known = Names.INDEX.get(text, start, i + 1);
            if (known != null) {
                best = new CaptionMatch(known.caption(), known.spelling(), start, i + 1);
            }
        }
        return best;
    }

    private static CaptionMatch withArgument(CharSequence text, CaptionMatch match, int end) {
        int argument = skipBlanks(text, match.end(), end);
        int after = match.end();
        switch (match.caption().name()) {
            case "REL TO" -> after = end;
            case "TOSEC", "SECTO" -> after = digits(text, argument, end);
            case "CORRECTED COPY" -> after = argument < end && text.charAt(argument) == '(' ? end : after;
            default -> {}
        }
        while (after > match.end() && isBlank(text.charAt(after - 1))) {
            after--;
        }
        return new CaptionMatch(match.caption(), match.spelling(), match.start(), after);
    }

    private static int digits(CharSequence text, int start, int end) {
        int at = start;
        while (at < end && ReferenceNumbers.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int skip(CharSequence text, int start, int end) {
        int at = start;
        while (at < end && SEPARATORS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static int skipBlanks(CharSequence text, int start, int end) {
        int at = start;
        while (at < end && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
