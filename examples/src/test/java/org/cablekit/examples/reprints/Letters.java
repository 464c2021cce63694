package org.cablekit.examples.reprints;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cablekit.model.Cable;
import org.cablekit.model.Paragraph;

/** Texts without what a layout may change: case, blanks, signs, the form of accents. */
final class Letters {

    private Letters() {}

    /** The letters and digits of a text, folded, without anything between them. */
    static String squeezed(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** The words of a text: stretches of letters. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
            if (letter && from < 0) {
                from = i;
            } else if (!letter && from >= 0) {
                words.add(text.substring(from, i));
                from = -1;
            }
        }
        return words;
    }

    /** The paragraphs of a telegram. */
    static String bodyOf(Cable cable) {
        return cable.body().blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).text().toString())
                .collect(Collectors.joining("\n"));
    }
}
