package org.cablekit.parser.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cablekit.model.TagKind;

/** Damaged and free words of TAGS lines: misspelled codes, codes run together, phrases of several words. */
public final class TagWords {

    private static final int LONGEST_GLUED = 40;

    private TagWords() {}

    private static final class Tables {
        static final NameIndex<String> VARIANTS = variants();

        /** By their first letter, the longest first. */
        static final Map<Character, List<String>> PHRASES = Table.read("tag-phrases.tsv", "phrase").stream()
                .map(row -> row.get(0))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(Collectors.groupingBy(phrase -> phrase.charAt(0)));

        private static NameIndex<String> variants() {
            Map<String, String> map = new LinkedHashMap<>();
            Table.read("tag-variants.tsv", "variant", "code").forEach(row -> map.put(row.get(0), row.get(1)));
            return new NameIndex<>(Folding.EXACT, map);
        }

        static List<String> phrases(char first) {
            return PHRASES.getOrDefault(Folding.EXACT.fold(first), List.of());
        }
    }

    /**
     * {@return the code meant by a misspelled one, if the table lists it}
     *
     * @param word the code as written
     */
    public static Optional<String> corrected(String word) {
        return Optional.ofNullable(Tables.VARIANTS.get(word, 0, word.length()));
    }

    /**
     * {@return the codes of a run-together word such as {@code ETRDEINVCS}, in order; empty if it is not made of known
     * subject, program and area codes alone, or is a code itself}
     *
     * @param word the word
     */
    public static List<String> split(String word) {
        int length = word.length();
        if (length < TagTable.SUBJECT_LENGTH + TagTable.AREA_LENGTH
                || length % 2 != 0
                || TagTable.listedKind(word, 0, length) != null) {
            return List.of();
        }
        int[] step = new int[length + 1];
        for (int at = length - TagTable.AREA_LENGTH; at >= 0; at -= TagTable.AREA_LENGTH) {
            step[at] = step(word, at, step);
        }
        List<String> codes = new ArrayList<>();
        boolean subject = false;
        for (int at = 0; at < length; at += step[at]) {
            if (step[at] == 0) {
                return List.of();
            }
            subject |= step[at] == TagTable.SUBJECT_LENGTH;
            codes.add(Folding.EXACT.key(word, at, at + step[at]));
        }
        return subject ? List.copyOf(codes) : List.of();
    }

    /** {@return the length of the code that begins here and from whose end the rest can be split, or 0} */
    private static int step(String word, int at, int[] step) {
        int length = word.length();
        int four = at + TagTable.SUBJECT_LENGTH;
        if (four <= length && (four == length || step[four] > 0) && isFour(word, at, four)) {
            return TagTable.SUBJECT_LENGTH;
        }
        int two = at + TagTable.AREA_LENGTH;
        return (two == length || step[two] > 0) && TagTable.listedKind(word, at, two) == TagKind.GEOGRAPHIC
                ? TagTable.AREA_LENGTH
                : 0;
    }

    private static boolean isFour(String word, int start, int end) {
        TagKind kind = TagTable.listedKind(word, start, end);
        return kind == TagKind.SUBJECT || kind == TagKind.PROGRAM;
    }

    /**
     * {@return the end of the longest known phrase of free words that begins here, such as {@code HUMAN RIGHTS}, or
     * {@code start} if there is none}
     *
     * <p>A phrase ends with a word, or inside one whose rest is made of phrases too: {@code HUMAN RIGHTSLABOR}.
     *
     * @param text the text
     * @param start start of a word or phrase
     * @param end end of the text to look at, exclusive
     */
    public static int phraseEnd(String text, int start, int end) {
        if (start < end) {
            for (String phrase : Tables.phrases(text.charAt(start))) {
                int cut = start + phrase.length();
                if (cut <= end && agrees(phrase, text, start, cut) && isPhrases(text, cut, end)) {
                    return cut;
                }
            }
        }
        return start;
    }

    /**
     * {@return whether a phrase of free words may begin with a word, alone or glued to more}
     *
     * @param word the word, not empty
     */
    public static boolean mayBeginPhrase(String word) {
        for (String phrase : Tables.phrases(word.charAt(0))) {
            boolean longer = phrase.length() > word.length();
            if (agrees(phrase, word, 0, Math.min(phrase.length(), word.length()))
                    && (!longer || phrase.charAt(word.length()) == ' ')) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether a range of a text reads as the beginning of a phrase} */
    private static boolean agrees(String phrase, String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Folding.EXACT.fold(text.charAt(i)) != phrase.charAt(i - start)) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether a word ends here or goes on with phrases to its end} */
    private static boolean isPhrases(String text, int start, int end) {
        int wordEnd = start;
        while (wordEnd < end && wordEnd - start <= LONGEST_GLUED && ReferenceNumbers.isLetter(text.charAt(wordEnd))) {
            wordEnd++;
        }
        if (wordEnd - start > LONGEST_GLUED) {
            return false;
        }
        boolean[] reached = new boolean[wordEnd - start + 1];
        reached[0] = true;
        for (int at = start; at < wordEnd; at++) {
            if (reached[at - start]) {
                for (String phrase : Tables.phrases(text.charAt(at))) {
                    int cut = at + phrase.length();
                    if (cut <= wordEnd && agrees(phrase, text, at, cut)) {
                        reached[cut - start] = true;
                    }
                }
            }
        }
        return reached[wordEnd - start];
    }
}
