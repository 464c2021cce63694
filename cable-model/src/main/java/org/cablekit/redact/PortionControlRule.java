package org.cablekit.redact;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Rule kind "portionControl": paragraphs with one of some dissemination controls, such as NOFORN or ORCON.
 *
 * <p>Inheritance and what goes with a paragraph are as in {@link ParagraphLevelRule}, but a paragraph of unknown
 * classification stays.
 *
 * @param head what every rule says
 * @param controls the controls, at least one, in standard names
 */
public record PortionControlRule(RuleHead head, List<String> controls) implements RedactionRule {

    /**
     * Copies the controls in their standard names.
     *
     * @throws IllegalArgumentException if there is none
     */
    public PortionControlRule {
        requireNonNull(head, "head");
        controls = Controls.standard(head, controls);
        if (controls.isEmpty()) {
            throw head.bad("controls", "at least one control is needed");
        }
    }

    @Override
    public String kind() {
        return "portionControl";
    }

    @Override
    public RedactionLayer layer() {
        return RedactionLayer.STRUCTURE;
    }

    @Override
    public PortionControlRule withHead(RuleHead other) {
        return new PortionControlRule(other, controls);
    }
}
