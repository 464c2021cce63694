package org.cablekit.examples.reprints;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cablekit.model.Cable;
import org.cablekit.model.ExemptionCode;
import org.cablekit.model.Provenance;
import org.cablekit.model.Redaction;
import org.cablekit.model.RedactionUnit;
import org.cablekit.model.Source;
import org.cablekit.model.SourceSpan;
import org.cablekit.parser.CableParser;
import org.cablekit.parser.Redactor;
import org.cablekit.redact.RedactionFinding;
import org.cablekit.redact.RedactionPolicy;
import org.cablekit.redact.RestrictedLog;
import org.cablekit.redact.RestrictedLogRow;
import org.cablekit.redact.RuleHead;
import org.cablekit.redact.SourceRange;
import org.cablekit.redact.SpanRule;

/**
 * A telegram that differs from another only in what was removed from that: every letter of it is a q. What its reprint
 * says cannot come from the removed words.
 */
final class Twin {

    private static final char LETTER = 'q';

    private Twin() {}

    /**
     * The twin with the same places removed, for the same reasons.
     *
     * @param cable the telegram
     * @param redactor what removed the places
     * @param removed the places
     */
    static Cable redacted(Cable cable, Redactor redactor, RestrictedLog removed) {
        List<RedactionFinding> findings = removed.rows().stream()
                .map(RestrictedLogRow::decision)
                .map(decision -> decision.finding())
                .toList();
        // The published facts may hold the removed words too, and a redacted telegram has none.
        Provenance origin = cable.source().provenance();
        Provenance nowhere = Provenance.of("");
        Source source = Source.of(
                filled(cable.source().text(), findings),
                new Provenance("", 0, 1, origin.container(), nowhere.charset(), nowhere.published()));
        Cable twin = CableParser.create().parse(source);
        boolean denied = findings.stream().anyMatch(f -> f.redaction().unit() == RedactionUnit.DOCUMENT);
        // A rule that looks for words does not find them in the twin, so the places are named; a denial has none.
        Redactor same = denied ? redactor : Redactor.of(places(findings));
        return same.redact(twin).redacted();
    }

    private static String filled(String text, List<RedactionFinding> findings) {
        StringBuilder filled = new StringBuilder(text);
        for (RedactionFinding finding : findings) {
            SourceSpan span = finding.span();
            for (int i = span.start(); i < span.end(); i++) {
                if (Character.isLetter(text.charAt(i))) {
                    filled.setCharAt(i, Character.isUpperCase(text.charAt(i)) ? Character.toUpperCase(LETTER) : LETTER);
                }
            }
        }
        return filled.toString();
    }

    private static RedactionPolicy places(List<RedactionFinding> findings) {
        Map<Redaction, List<SourceRange>> places = new LinkedHashMap<>();
        for (RedactionFinding finding : findings) {
            places.computeIfAbsent(finding.redaction(), r -> new ArrayList<>())
                    .add(new SourceRange.Offsets(
                            finding.span().start(), finding.span().end()));
        }
        RedactionPolicy.Builder policy = RedactionPolicy.builder("twin");
        places.forEach((redaction, ranges) -> {
            String[] codes =
                    redaction.codes().stream().map(ExemptionCode::normal).toArray(String[]::new);
            RuleHead head = RuleHead.of("places" + ranges.get(0), redaction.unit(), codes);
            policy.rule(new SpanRule(head, Optional.empty(), ranges));
        });
        return policy.build();
    }
}
