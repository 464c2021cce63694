package org.cablekit.testing;

import java.util.ArrayList;
import java.util.List;
import org.cablekit.model.Cable;
import org.cablekit.model.RedactionUnit;
import org.cablekit.redact.ElementRule;
import org.cablekit.redact.PatternRule;
import org.cablekit.redact.RedactionFinding;
import org.cablekit.redact.RedactionPlan;
import org.cablekit.redact.RedactionPlanner;
import org.cablekit.redact.RedactionPolicy;
import org.cablekit.redact.RedactionSearch;
import org.cablekit.redact.ReviewSheet;
import org.cablekit.redact.RuleHead;
import org.cablekit.redact.TermRule;

/** Review sheets of the sample cables. */
public final class SampleReviews {

    private SampleReviews() {}

    /** {@return a policy that finds something in most sample cables; names wait for a reviewer} */
    public static RedactionPolicy policy() {
        return RedactionPolicy.builder("samples")
                .rule(TermRule.of(
                        RuleHead.of("names", RedactionUnit.NAME, "B6").forReview(), "the", "embassy", "=SUM(A1)"))
                .rule(ElementRule.of(RuleHead.of("subject", RedactionUnit.ELEMENT, "B1", "1.4(D)"), "subject"))
                .rule(PatternRule.of(RuleHead.of("numbers", RedactionUnit.NUMBER, "B6"), "telephone"))
                .build();
    }

    /**
     * {@return the plan of a cable}
     *
     * @param cable the cable
     */
    public static RedactionPlan plan(Cable cable) {
        RedactionSearch search = RedactionPlanner.of(policy()).search(cable);
        List<RedactionFinding> findings = new ArrayList<>(search.structure(cable));
        findings.addAll(search.words(cable));
        return RedactionPlan.of(cable, policy(), findings, search.warnings(cable, findings));
    }

    /** {@return the sheets of all sample cables that are not redacted already} */
    public static List<ReviewSheet> sheets() {
        return SampleCables.all().stream()
                .filter(cable -> !cable.source().isRedacted())
                .map(cable -> ReviewSheet.of(cable, plan(cable)))
                .toList();
    }
}
