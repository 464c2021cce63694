package org.cablekit.redact;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/**
 * Rule kind "term": words and names wherever they stand.
 *
 * <p>Words are found across line ends, page lines and banners, hyphenated over a line end, with curly or straight
 * apostrophes or none; a following {@code 'S} goes with them. {@code RASHID} is found in {@code AL-RASHID}. Words of a
 * term that stand directly beside a place already removed go too: the other words may be what was removed there.
 *
 * @param head what every rule says
 * @param terms the terms, at least one; each has a letter or digit
 * @param boundary whether a term must begin and end with a word (Unicode letters and digits)
 * @param foldCase whether {@code Roe} finds {@code ROE}; no language's rules are used
 * @param foldMarks whether {@code Jose} finds {@code José}
 * @param variants whether spaced letters ({@code R O E}), hyphens and blanks inside words are seen through
 */
public record TermRule(
        RuleHead head, List<String> terms, boolean boundary, boolean foldCase, boolean foldMarks, boolean variants)
        implements RedactionRule {

    private static final int LONGEST = 500;

    /**
     * Copies the terms, stripped.
     *
     * @throws IllegalArgumentException if there is none, or one has neither letter nor digit or is longer than 500
     *     characters
     */
    public TermRule {
        requireNonNull(head, "head");
        if (terms.isEmpty()) {
            throw head.bad("terms", "at least one term is needed");
        }
        for (int i = 0; i < terms.size(); i++) {
            String term = terms.get(i);
            if (term.codePoints().noneMatch(Character::isLetterOrDigit)) {
                throw head.bad("terms[" + i + "]", "has neither letter nor digit");
            }
            if (term.length() > LONGEST) {
                throw head.bad("terms[" + i + "]", "is longer than " + LONGEST + " characters");
            }
        }
        terms = terms.stream().map(String::strip).distinct().toList();
    }

    /**
     * {@return a rule for whole words, folded, in all variants}
     *
     * @param head what every rule says
     * @param terms the terms
     */
    public static TermRule of(RuleHead head, String... terms) {
        return new TermRule(head, List.of(terms), true, true, true, true);
    }

    /**
     * {@return the terms of a list kept as text: one a line, blank lines and lines beginning with {@code #} left out}
     *
     * @param list the text
     */
    public static List<String> parseList(String list) {
        List<String> terms = new ArrayList<>();
        list.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(terms::add);
        return List.copyOf(terms);
    }

    @Override
    public String kind() {
        return "term";
    }

    @Override
    public RedactionLayer layer() {
        return RedactionLayer.WORDS;
    }

    @Override
    public TermRule withHead(RuleHead other) {
        return new TermRule(other, terms, boundary, foldCase, foldMarks, variants);
    }
}
