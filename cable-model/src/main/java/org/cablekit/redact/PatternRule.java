package org.cablekit.redact;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/**
 * Rule kind "pattern": identifiers by their form, such as telephone numbers.
 *
 * @param head what every rule says
 * @param patterns the forms, at least one
 */
public record PatternRule(RuleHead head, List<TextPattern> patterns) implements RedactionRule {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there is no pattern
     */
    public PatternRule {
        requireNonNull(head, "head");
        patterns = patterns.stream().distinct().sorted().toList();
        if (patterns.isEmpty()) {
            throw head.bad("patterns", "at least one pattern is needed");
        }
    }

    /**
     * {@return a rule for patterns by their policy names}
     *
     * @param head what every rule says
     * @param names names such as {@code telephone} and {@code email}
     * @throws IllegalArgumentException if there is none or one is not known
     */
    public static PatternRule of(RuleHead head, String... names) {
        List<TextPattern> patterns = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            String name = names[i];
            String place = "patterns[" + i + "]";
            patterns.add(TextPattern.parse(name).orElseThrow(() -> head.bad(place, "unknown pattern '" + name + "'")));
        }
        return new PatternRule(head, patterns);
    }

    @Override
    public String kind() {
        return "pattern";
    }

    @Override
    public RedactionLayer layer() {
        return RedactionLayer.WORDS;
    }

    @Override
    public PatternRule withHead(RuleHead other) {
        return new PatternRule(other, patterns);
    }
}
