package org.cablekit.redact;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * Rule kind "span": places of one original source, chosen by a person.
 *
 * <p>A rule with a hash speaks of that source alone and does nothing elsewhere. Spans speak of originals: they are
 * never applied to a source that is redacted already.
 *
 * @param head what every rule says
 * @param sourceHash hash of the source meant, as {@link SourceHash} makes it; empty for whatever source the policy
 *     is used on
 * @param ranges the places, at least one
 */
public record SpanRule(RuleHead head, Optional<String> sourceHash, List<SourceRange> ranges) implements RedactionRule {

    /**
     * Copies the ranges.
     *
     * @throws IllegalArgumentException if there is none
     */
    public SpanRule {
        requireNonNull(head, "head");
        requireNonNull(sourceHash, "sourceHash");
        ranges = List.copyOf(ranges);
        if (ranges.isEmpty()) {
            throw head.bad("ranges", "at least one range is needed");
        }
    }

    /**
     * {@return a rule for characters by their offset, in whatever source it is used on}
     *
     * @param head what every rule says
     * @param start first offset
     * @param end offset behind the last
     */
    public static SpanRule of(RuleHead head, int start, int end) {
        return new SpanRule(head, Optional.empty(), List.of(new SourceRange.Offsets(start, end)));
    }

    @Override
    public String kind() {
        return "span";
    }

    @Override
    public RedactionLayer layer() {
        return RedactionLayer.SPANS;
    }

    @Override
    public SpanRule withHead(RuleHead other) {
        return new SpanRule(other, sourceHash, ranges);
    }
}
