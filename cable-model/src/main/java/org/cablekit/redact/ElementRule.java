package org.cablekit.redact;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/**
 * Rule kind "element": parts of the telegram such as drafter, signature or subject, with all their copies.
 *
 * @param head what every rule says
 * @param elements the parts, at least one
 */
public record ElementRule(RuleHead head, List<RedactableElement> elements) implements RedactionRule {

    /**
     * Copies the parts in their order.
     *
     * @throws IllegalArgumentException if there is none
     */
    public ElementRule {
        requireNonNull(head, "head");
        elements = elements.stream().distinct().sorted().toList();
        if (elements.isEmpty()) {
            throw head.bad("elements", "at least one element is needed");
        }
    }

    /**
     * {@return a rule for elements by their policy names}
     *
     * @param head what every rule says
     * @param names names such as {@code drafter} and {@code signature}
     * @throws IllegalArgumentException if there is none or one is not known
     */
    public static ElementRule of(RuleHead head, String... names) {
        List<RedactableElement> elements = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            String name = names[i];
            String place = "elements[" + i + "]";
            elements.add(RedactableElement.parse(name)
                    .orElseThrow(() ->
                            head.bad(place, "unknown element '" + name + "'; known are " + RedactableElement.names())));
        }
        return new ElementRule(head, elements);
    }

    @Override
    public String kind() {
        return "element";
    }

    @Override
    public RedactionLayer layer() {
        return RedactionLayer.STRUCTURE;
    }

    @Override
    public ElementRule withHead(RuleHead other) {
        return new ElementRule(other, elements);
    }
}
