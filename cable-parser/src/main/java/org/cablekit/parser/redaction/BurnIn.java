package org.cablekit.parser.redaction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cablekit.model.Cable;
import org.cablekit.model.ExemptionCode;
import org.cablekit.model.Provenance;
import org.cablekit.model.Redaction;
import org.cablekit.model.RedactionUnit;
import org.cablekit.model.Source;
import org.cablekit.model.SourceSpan;
import org.cablekit.parser.release.BoxCodes;
import org.cablekit.redact.RedactionDecision;
import org.cablekit.redact.RedactionDecisions;
import org.cablekit.redact.RedactionException;
import org.cablekit.redact.RedactionFinding;
import org.cablekit.redact.RedactionPlanner;
import org.cablekit.redact.RedactionSearch;

/**
 * Replaces decided places by tokens, lays the rest out anew, and goes on until no rule finds anything in what is left.
 * One burn-in is for one telegram and one thread.
 */
public final class BurnIn {

    private static final int MOST_ROUNDS = 12;

    private final Function<Source, Cable> parser;
    private final Provenance provenance;
    private final Decisions decisions;
    private TracedText text;
    private Cable cable;
    private boolean laidOut;
    private boolean furnitureFound;

    private BurnIn(Function<Source, Cable> parser, Cable original, Decisions decisions) {
        this.parser = parser;
        this.provenance = original.source().provenance();
        this.decisions = decisions;
        this.text = TracedText.of(original.source());
        // Where it came from must not go out: what has a place is made anew though it is redacted already.
        this.laidOut = original.source().isRedacted() && provenance.location().isEmpty();
        boolean same = text.text().equals(original.source().text());
        this.cable = same ? original : parse();
    }

    /**
     * Burns in what a policy alone decides.
     *
     * @param planner the planner of the policy
     * @param parser makes cables of sources
     * @param original the telegram
     * @throws RedactionException if a rule asks for review, or the outcome cannot be trusted
     */
    public static Outcome run(RedactionPlanner planner, Function<Source, Cable> parser, Cable original) {
        return run(planner, parser, original, Decisions.ofPolicy(original.source()));
    }

    /**
     * Burns in what a reviewer decided.
     *
     * @param planner the planner of the policy
     * @param parser makes cables of sources
     * @param original the telegram
     * @param review the decisions
     * @throws RedactionException if the outcome cannot be trusted
     */
    public static Outcome run(
            RedactionPlanner planner, Function<Source, Cable> parser, Cable original, RedactionDecisions review) {
        BurnIn burnIn = new BurnIn(parser, original, Decisions.reviewed(original.source(), review));
        RedactionSearch search = planner.search(withoutSpans(planner, parser, original).cable);
        burnIn.replace(merged(burnIn.outsideFurniture(review.accepted())));
        return burnIn.finish(search, original);
    }

    /**
     * {@return all places of a telegram that a policy asks for, those that come up only when others are gone included}
     *
     * @param planner the planner of the policy
     * @param parser makes cables of sources
     * @param original the telegram
     * @throws RedactionException if a rule cannot be applied
     */
    public static List<RedactionFinding> findings(
            RedactionPlanner planner, Function<Source, Cable> parser, Cable original) {
        List<RedactionFinding> found = new ArrayList<>(planner.spans(original));
        BurnIn rest = withoutSpans(planner, parser, original);
        RedactionSearch search = planner.search(rest.cable);
        search.structure(rest.cable, rest.furniture()).forEach(f -> found.add(f.at(rest.text.origin(f.span()))));
        search.words(rest.cable).forEach(f -> found.add(f.at(rest.text.origin(f.span()))));
        Covered covered = new Covered();
        found.forEach(f -> covered.add(f.span()));
        Outcome all = run(planner, parser, original, Decisions.all(original.source()));
        for (RedactionDecision later : all.decisions()) {
            RedactionFinding finding = later.finding();
            if (!covered.contains(finding.span())) {
                found.add(finding);
                covered.add(finding.span());
            }
        }
        return found;
    }

    private static Outcome run(
            RedactionPlanner planner, Function<Source, Cable> parser, Cable original, Decisions decisions) {
        BurnIn burnIn = new BurnIn(parser, original, decisions);
        burnIn.burnSpans(planner.spans(original));
        return burnIn.finish(planner.search(burnIn.cable), original);
    }

    /** The telegram with nothing but its explicit spans removed. */
    private static BurnIn withoutSpans(RedactionPlanner planner, Function<Source, Cable> parser, Cable original) {
        BurnIn burnIn = new BurnIn(parser, original, Decisions.all(original.source()));
        burnIn.burnSpans(planner.spans(original));
        return burnIn;
    }

    private Outcome finish(RedactionSearch search, Cable original) {
        int rounds = 0;
        while (round(search)) {
            if (++rounds > MOST_ROUNDS) {
                throw new RedactionException("the rules find more in every outcome; nothing was put out");
            }
            layOut();
        }
        if (decisions.hasSpans()) {
            decisions.requireWhole(search.words(original));
        }
        return new Outcome(laidOut ? cable : parse(), decisions.taken(), search);
    }

    /** One search in all layers; whether the text must be laid out anew. */
    private boolean round(RedactionSearch search) {
        List<SourceSpan> furniture = furniture();
        boolean structure = burn(search.structure(cable, furniture), furniture);
        boolean words = burn(search.words(cable), structure ? furniture() : furniture);
        return structure || words || (!laidOut && (text.hasTokens() || furnitureFound));
    }

    private void burnSpans(List<RedactionFinding> spans) {
        replace(spans.stream()
                .filter(decisions::goes)
                .map(span -> new TracedText.Hole(span.span(), span.redaction()))
                .toList());
    }

    /** Tokens in page furniture would tell where pages end: it goes with the old layout. */
    private List<RedactionDecision> outsideFurniture(List<RedactionDecision> decisions) {
        List<SourceSpan> furniture = furniture();
        return decisions.stream()
                .filter(decision -> !goesWith(furniture, decision.finding()))
                .toList();
    }

    /** {@return whether a finding lies in furniture and goes with it; remembers that there was one} */
    private boolean goesWith(List<SourceSpan> furniture, RedactionFinding finding) {
        boolean inside = finding.span().isWithin(furniture);
        furnitureFound |= inside;
        return inside;
    }

    /** What a new layout drops or moves, in order; once it is made, what is there stays there. */
    private List<SourceSpan> furniture() {
        return laidOut ? List.of() : Normaliser.dropped(text, cable);
    }

    /** Replaces findings in the text as it stands, but those in page furniture, which goes anyway. */
    private boolean burn(List<RedactionFinding> findings, List<SourceSpan> furniture) {
        List<TracedText.Hole> holes = new ArrayList<>();
        for (RedactionFinding finding : findings) {
            if (!goesWith(furniture, finding) && decisions.goes(finding.at(text.origin(finding.span())))) {
                holes.add(new TracedText.Hole(finding.span(), finding.redaction()));
            }
        }
        replace(holes);
        return !holes.isEmpty();
    }

    private void replace(List<TracedText.Hole> holes) {
        if (!holes.isEmpty()) {
            text = text.with(holes);
            cable = parse();
        }
    }

    /** Decided places may overlap where a reviewer widened them: those become one. */
    private static List<TracedText.Hole> merged(List<RedactionDecision> decisions) {
        List<TracedText.Hole> sorted = new ArrayList<>();
        decisions.forEach(d ->
                sorted.add(new TracedText.Hole(d.finding().span(), d.finding().redaction())));
        sorted.sort(Comparator.comparing(TracedText.Hole::span));
        List<TracedText.Hole> apart = new ArrayList<>();
        for (TracedText.Hole hole : sorted) {
            int last = apart.size() - 1;
            if (last >= 0 && apart.get(last).span().overlaps(hole.span())) {
                TracedText.Hole before = apart.get(last);
                SourceSpan span = before.span().union(hole.span());
                apart.set(last, new TracedText.Hole(span, union(before.redaction(), hole.redaction())));
            } else {
                apart.add(hole);
            }
        }
        return apart;
    }

    /** The codes of both, the larger unit. */
    static Redaction union(Redaction one, Redaction other) {
        Stream<ExemptionCode> codes = Stream.concat(one.codes().stream(), other.codes().stream());
        RedactionUnit unit = one.unit().compareTo(other.unit()) >= 0 ? one.unit() : other.unit();
        return new Redaction(codes.toList(), unit);
    }

    private void layOut() {
        Cable before = cable;
        List<BoxCodes.Change> boxes = BoxCodes.of(text.source(provenance));
        if (!boxes.isEmpty()) {
            text = text.changed(boxes);
            cable = parse();
        }
        text = Normaliser.normalise(text, cable);
        cable = parse();
        Structure.requireSame(before, cable);
        laidOut = true;
    }

    private Cable parse() {
        return parser.apply(text.source(provenance));
    }
}
