package org.cablekit.redact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cablekit.model.ExemptionCode;
import org.cablekit.model.Redaction;
import org.cablekit.model.RedactionUnit;
import org.cablekit.model.SourceSpan;

/** Gathers the places of one layer and makes one of those that overlap. Not for several threads. */
final class Findings {

    private final RedactionLayer layer;
    private final boolean review;
    private final List<Found> found = new ArrayList<>();

    Findings(RedactionLayer layer, boolean review) {
        this.layer = layer;
        this.review = review;
    }

    /** A place and the rule that asks for it. */
    record Found(SourceSpan span, RuleHead head) {}

    void add(SourceSpan span, RuleHead head) {
        found.add(new Found(span, head));
    }

    List<RedactionFinding> merged() {
        return merged(List.of());
    }

    /** What lies inside one of these places is merged on its own, and does not tell on what lies around the place. */
    List<RedactionFinding> merged(List<SourceSpan> apart) {
        Map<Boolean, List<Found>> parts = found.stream()
                .collect(Collectors.partitioningBy(one -> one.span().isWithin(apart)));
        List<RedactionFinding> all = new ArrayList<>();
        parts.values().forEach(part -> all.addAll(joined(part)));
        all.sort(Comparator.comparing(RedactionFinding::span));
        return all;
    }

    private List<RedactionFinding> joined(List<Found> some) {
        List<Found> sorted = new ArrayList<>(some);
        sorted.sort(
                Comparator.comparing(Found::span).thenComparing(f -> f.head().id()));
        List<RedactionFinding> merged = new ArrayList<>();
        int i = 0;
        while (i < sorted.size()) {
            SourceSpan span = sorted.get(i).span();
            int end = i + 1;
            while (end < sorted.size() && joins(span, sorted.get(end).span())) {
                span = span.union(sorted.get(end).span());
                end++;
            }
            merged.add(merge(span, sorted.subList(i, end)));
            i = end;
        }
        return merged;
    }

    private static boolean joins(SourceSpan span, SourceSpan next) {
        return span.overlaps(next) || span.contains(next);
    }

    private RedactionFinding merge(SourceSpan span, List<Found> parts) {
        Stream<ExemptionCode> codes = parts.stream().flatMap(part -> part.head().codes().stream());
        RedactionUnit unit = parts.stream()
                .map(Found::head)
                .max(Comparator.comparingInt(RuleHead::priority).thenComparing(RuleHead::unit))
                .map(RuleHead::unit)
                .orElse(RedactionUnit.PHRASE);
        boolean asksReview =
                review || parts.stream().anyMatch(part -> part.head().action() == RuleAction.REVIEW);
        return new RedactionFinding(
                layer,
                span,
                new Redaction(codes.toList(), unit),
                parts.stream().map(part -> part.head().id()).distinct().sorted().toList(),
                asksReview ? RuleAction.REVIEW : RuleAction.REDACT);
    }
}
