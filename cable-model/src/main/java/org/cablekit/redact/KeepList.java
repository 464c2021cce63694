package org.cablekit.redact;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Exceptions: words that stay although a rule for words finds them, such as place names.
 *
 * <p>A keep list beats {@link TermRule}, {@link RegexRule} and {@link PatternRule}. It never beats a rule for
 * paragraphs or elements, an explicit span, or a protected name. Each use is told to the reviewer. Words are compared
 * as {@link TermRule#of} does.
 *
 * @param id name of the list, unique in its policy
 * @param terms the words that stay, at least one
 * @param note words for the people who keep the policy, perhaps empty
 */
public record KeepList(String id, List<String> terms, String note) {

    /**
     * Copies the terms.
     *
     * @throws IllegalArgumentException if the id is blank, or there is no term, or one has neither letter nor digit
     */
    public KeepList {
        requireNonNull(note, "note");
        if (id.isBlank()) {
            throw new IllegalArgumentException("a keep list needs an id");
        }
        if (terms.isEmpty()) {
            throw new IllegalArgumentException("keep list " + id + ", terms: at least one term is needed");
        }
        for (int i = 0; i < terms.size(); i++) {
            if (terms.get(i).codePoints().noneMatch(Character::isLetterOrDigit)) {
                throw new IllegalArgumentException(
                        "keep list " + id + ", terms[" + i + "]: has neither letter nor digit");
            }
        }
        terms = terms.stream().map(String::strip).distinct().toList();
    }
}
