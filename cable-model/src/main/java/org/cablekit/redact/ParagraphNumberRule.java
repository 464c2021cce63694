package org.cablekit.redact;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/**
 * Rule kind "paragraphNumber": paragraphs by their number, with what belongs to them.
 *
 * @param head what every rule says
 * @param paragraphs the paragraphs, at least one
 * @param keepNumber whether the number stays visible; the portion mark always goes
 */
public record ParagraphNumberRule(RuleHead head, List<ParagraphSelector> paragraphs, boolean keepNumber)
        implements RedactionRule {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there is no paragraph
     */
    public ParagraphNumberRule {
        requireNonNull(head, "head");
        paragraphs = List.copyOf(paragraphs);
        if (paragraphs.isEmpty()) {
            throw head.bad("paragraphs", "at least one paragraph is needed");
        }
    }

    /**
     * {@return a rule for these paragraphs; their numbers stay visible}
     *
     * @param head what every rule says
     * @param paragraphs {@code 3}, {@code 5-7}, {@code 4.b}
     * @throws IllegalArgumentException if there is none or one cannot be read
     */
    public static ParagraphNumberRule of(RuleHead head, String... paragraphs) {
        List<ParagraphSelector> selectors = new ArrayList<>();
        for (int i = 0; i < paragraphs.length; i++) {
            try {
                selectors.add(ParagraphSelector.parse(paragraphs[i]));
            } catch (IllegalArgumentException e) {
                throw head.bad("paragraphs[" + i + "]", String.valueOf(e.getMessage()));
            }
        }
        return new ParagraphNumberRule(head, selectors, true);
    }

    @Override
    public String kind() {
        return "paragraphNumber";
    }

    @Override
    public RedactionLayer layer() {
        return RedactionLayer.STRUCTURE;
    }

    @Override
    public ParagraphNumberRule withHead(RuleHead other) {
        return new ParagraphNumberRule(other, paragraphs, keepNumber);
    }
}
