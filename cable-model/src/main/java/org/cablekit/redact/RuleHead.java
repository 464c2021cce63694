package org.cablekit.redact;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.cablekit.model.ExemptionCode;
import org.cablekit.model.Redaction;
import org.cablekit.model.RedactionUnit;

/**
 * What every rule says beside what it looks for.
 *
 * @param id name of the rule, unique in its policy; restricted, it may be telling
 * @param codes the legal reasons, at least one, in printing order
 * @param unit the coarse size printed for what is gone
 * @param action whether places are removed at once or wait for a reviewer
 * @param scope the telegrams it speaks of
 * @param enabled false switches the rule off
 * @param note words for the people who keep the policy, perhaps empty; restricted
 * @param priority where rules ask for overlapping places, the unit of the one with the highest number is printed, with
 *     equal numbers the largest unit; the codes of all are printed whatever it is
 */
public record RuleHead(
        String id,
        List<ExemptionCode> codes,
        RedactionUnit unit,
        RuleAction action,
        RuleScope scope,
        boolean enabled,
        String note,
        int priority) {

    /**
     * Copies the codes in printing order.
     *
     * @throws IllegalArgumentException if the id is blank or there is no code
     */
    public RuleHead {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a rule needs an id");
        }
        codes = codes.stream().distinct().sorted().toList();
        if (codes.isEmpty()) {
            throw new IllegalArgumentException("rule " + id + ", codes: at least one exemption code is needed");
        }
        requireNonNull(unit, "unit");
        requireNonNull(action, "action");
        requireNonNull(scope, "scope");
        requireNonNull(note, "note");
    }

    /**
     * {@return the head of a rule that redacts in every telegram}
     *
     * @param id name of the rule
     * @param unit unit printed
     * @param codes exemption codes in any usual spelling
     * @throws IllegalArgumentException if the id is blank, there is no code, or one cannot be read
     */
    public static RuleHead of(String id, RedactionUnit unit, String... codes) {
        List<ExemptionCode> parsed = new ArrayList<>();
        for (int i = 0; i < codes.length; i++) {
            String written = codes[i];
            String place = "rule " + id + ", codes[" + i + "]";
            parsed.add(ExemptionCode.parse(written)
                    .orElseThrow(() -> new IllegalArgumentException(place + ": not an exemption code: " + written)));
        }
        return new RuleHead(id, parsed, unit, RuleAction.REDACT, RuleScope.ANY, true, "", 0);
    }

    /** {@return the same head for a rule whose places a reviewer decides on} */
    public RuleHead forReview() {
        return new RuleHead(id, codes, unit, RuleAction.REVIEW, scope, enabled, note, priority);
    }

    /**
     * {@return the same head for some telegrams only}
     *
     * @param some the telegrams
     */
    public RuleHead within(RuleScope some) {
        return new RuleHead(id, codes, unit, action, some, enabled, note, priority);
    }

    /** {@return the same head, switched off} */
    public RuleHead disabled() {
        return new RuleHead(id, codes, unit, action, scope, false, note, priority);
    }

    /**
     * {@return the same head with a note}
     *
     * @param words the note
     */
    public RuleHead withNote(String words) {
        return new RuleHead(id, codes, unit, action, scope, enabled, words, priority);
    }

    /**
     * {@return the same head with a priority}
     *
     * @param number which unit is printed where rules overlap: that of the highest number
     */
    public RuleHead withPriority(int number) {
        return new RuleHead(id, codes, unit, action, scope, enabled, note, number);
    }

    /**
     * {@return the same head with other codes}
     *
     * @param others the codes, at least one
     */
    public RuleHead withCodes(List<ExemptionCode> others) {
        return new RuleHead(id, others, unit, action, scope, enabled, note, priority);
    }

    /** {@return what stands in the text where the rule removed something} */
    public Redaction redaction() {
        return new Redaction(codes, unit);
    }

    /** Complains about a part of the rule. */
    IllegalArgumentException bad(String part, String why) {
        return new IllegalArgumentException("rule " + id + ", " + part + ": " + why);
    }
}
