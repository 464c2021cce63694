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

    private static final String ONLY = "ONLY";
    private static final String FOR = "FOR";
    private static final int LONGEST_ONLY_LINE = 69;
    private static final int SHORTEST_PAIR = 8;
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
    public static Optional<CaptionEntry> find(String words) {
        Known known = Names.INDEX.get(words, 0, words.length());
        return known == null ? Optional.empty() : Optional.of(known.caption());
    }

    /**
     * {@return the captions of a caption line in order, empty if the line is not made of captions alone}
     *
     * @param line the line
     */
    public static List<CaptionMatch> read(String line) {
        return read(line, 0, line.length());
    }

    /**
     * {@return the captions of a caption line in order, empty if the range is not made of captions alone}
     *
     * @param text a text
     * @param start start of the line
     * @param end end of the line, exclusive
     */
    public static List<CaptionMatch> read(String text, int start, int end) {
        List<CaptionMatch> found = new ArrayList<>();
        for (int at = skip(text, start, end); at < end; ) {
            CaptionMatch match = longest(text, at, end);
            if (match == null) {
                List<CaptionMatch> only = onlyLine(text, at, trimmed(text, at, end));
                found.addAll(only);
                return only.isEmpty() ? only : List.copyOf(found);
            }
            CaptionMatch whole = withArgument(text, match, end);
            found.add(whole);
            at = skip(text, whole.end(), end);
        }
        return List.copyOf(found);
    }

    /** The longest run of whole words that is a caption. */
    private static @Nullable CaptionMatch longest(String text, int start, int end) {
        if (!Names.INDEX.mayBegin(text, start, end)) {
            return null;
        }
        CaptionMatch best = null;
        int letters = 0;
        for (int i = start; i < end && letters < Names.INDEX.longest(); i++) {
            if (text.charAt(i) == ';' || text.charAt(i) == ',') {
                break;
            }
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
        return best == null ? glued(text, start, wordEnd(text, start, end)) : best;
    }

    /** The first of two captions written as one word: {@code STADISNODIS}. */
    private static @Nullable CaptionMatch glued(String text, int start, int end) {
        if (end - start < SHORTEST_PAIR || end - start > 2 * Names.INDEX.longest()) {
            return null;
        }
        for (int cut = end - 1; cut > start; cut--) {
            Known first = Names.INDEX.get(text, start, cut);
            if (first != null && Names.INDEX.get(text, cut, end) != null) {
                return new CaptionMatch(first.caption(), Spelling.MISSPELLING, start, cut);
            }
        }
        return null;
    }

    /** Words that end with ONLY name those for whom it is: {@code S/P ONLY}, {@code FOR THE AMBASSADOR ONLY}. */
    private static List<CaptionMatch> onlyLine(String text, int start, int end) {
        int word = end;
        while (word > start && Folding.LETTERS.fold(text.charAt(word - 1)) != Folding.SKIPPED) {
            word--;
        }
        Known known = Names.INDEX.get(text, word, end);
        if (known == null || !known.caption().name().equals(ONLY) || end - start > LONGEST_ONLY_LINE) {
            return List.of();
        }
        for (int i = start; i < end; i++) {
            if (text.charAt(i) >= 'a' && text.charAt(i) <= 'z') {
                return List.of();
            }
        }
        return List.of(new CaptionMatch(known.caption(), known.spelling(), start, end));
    }

    private static CaptionMatch withArgument(String text, CaptionMatch match, int end) {
        int argument = skipBlanks(text, match.end(), end);
        int after = match.end();
        switch (match.caption().name()) {
            case "REL TO" -> after = end;
            case "TOSEC", "SECTO" -> after = digits(text, argument, end);
            case "CORRECTED COPY" -> after = isCaptionNext(text, argument, end) ? after : end;
            case "EYES ONLY" -> after = startsWithFor(text, argument, end) ? end : after;
            default -> {}
        }
        return new CaptionMatch(
                match.caption(),
                match.spelling(),
                match.start(),
                Math.max(match.end(), trimmed(text, argument, after)));
    }

    private static boolean isCaptionNext(String text, int start, int end) {
        int word = skip(text, start, end);
        return word < end && text.charAt(start) != '(' && longest(text, word, end) != null;
    }

    private static boolean startsWithFor(String text, int start, int end) {
        int after = wordEnd(text, start, end);
        return after - start == FOR.length() && text.startsWith(FOR, start);
    }

    private static int trimmed(String text, int start, int end) {
        int at = end;
        while (at > start && isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static int wordEnd(String text, int start, int end) {
        int at = start;
        while (at < end && Folding.LETTERS.fold(text.charAt(at)) != Folding.SKIPPED) {
            at++;
        }
        return at;
    }

    private static int digits(String text, int start, int end) {
        int at = start;
        while (at < end && ReferenceNumbers.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int skip(String text, int start, int end) {
        int at = start;
        while (at < end && SEPARATORS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static int skipBlanks(String text, int start, int end) {
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
