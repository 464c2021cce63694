package org.cablekit.redact;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cablekit.model.Source;

/**
 * What was removed from one telegram, by which rules, on whose word. Restricted: it holds the words and must never
 * stand beside a release.
 *
 * @param sourceHash hash of the original source
 * @param policyId name of the policy
 * @param policyFingerprint fingerprint of the policy
 * @param rows one for each place, in order
 * @param warnings what a reviewer should look at
 */
public record RestrictedLog(
        String sourceHash,
        String policyId,
        String policyFingerprint,
        List<RestrictedLogRow> rows,
        List<RedactionWarning> warnings) {

    /** Copies the lists and checks that nothing is null. */
    public RestrictedLog {
        requireNonNull(sourceHash, "sourceHash");
        requireNonNull(policyId, "policyId");
        requireNonNull(policyFingerprint, "policyFingerprint");
        rows = List.copyOf(rows);
        warnings = List.copyOf(warnings);
    }

    /**
     * {@return the log of decisions on a source}
     *
     * @param original the original source
     * @param policy the policy
     * @param decisions the places removed, spans of the original source
     * @param warnings what a reviewer should look at
     */
    public static RestrictedLog of(
            Source original,
            RedactionPolicy policy,
            List<RedactionDecision> decisions,
            List<RedactionWarning> warnings) {
        Lines lines = new Lines(original.text());
        List<RestrictedLogRow> rows = new ArrayList<>();
        List<RedactionDecision> sorted = new ArrayList<>(decisions);
        sorted.sort(Comparator.comparing(d -> d.finding().span()));
        for (RedactionDecision decision : sorted) {
            rows.add(new RestrictedLogRow(
                    rows.size() + 1,
                    decision,
                    lines.position(decision.finding().span().start()),
                    Lines.joined(original.text(), decision.finding().span())));
        }
        return new RestrictedLog(SourceHash.of(original), policy.id(), policy.fingerprint(), rows, warnings);
    }
}
