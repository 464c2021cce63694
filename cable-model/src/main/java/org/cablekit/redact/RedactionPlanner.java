package org.cablekit.redact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.cablekit.model.Cable;
import org.cablekit.model.PageLine;
import org.cablekit.model.SourceSpan;

/**
 * Finds the places a policy asks for in one telegram.
 *
 * <p>A planner is made for a telegram: which rules apply to it and which names are protected in it is settled then. It
 * looks at that telegram and at what remains of it when places have been removed. Immutable, safe for several threads.
 */
public final class RedactionPlanner {

    private final RedactionPolicy policy;
    private final List<RedactionRule> rules;
    private final WordFinder words;

    private RedactionPlanner(RedactionPolicy policy, List<RedactionRule> rules, WordFinder words) {
        this.policy = policy;
        this.rules = rules;
        this.words = words;
    }

    /**
     * {@return a planner of a policy for a telegram}
     *
     * @param policy the policy
     * @param cable the telegram, with explicit spans removed if the policy has any
     */
    public static RedactionPlanner of(RedactionPolicy policy, Cable cable) {
        List<RedactionRule> rules = policy.rulesFor(cable);
        return new RedactionPlanner(policy, rules, WordFinder.of(policy, rules, cable));
    }

    /**
     * {@return the places that rules of a layer ask for, in order and apart from each other}
     *
     * <p>Places without a visible letter or digit are left out, explicit spans excepted.
     *
     * @param cable the telegram, or what remains of it
     * @param layer the layer
     * @throws RedactionException if a regular expression takes too long, or a span lies behind the end of the text
     */
    public List<RedactionFinding> find(Cable cable, RedactionLayer layer) {
        Findings findings = new Findings(layer, policy.reviewRequired());
        switch (layer) {
            case SPANS -> spans(cable, findings);
            case STRUCTURE -> structure(cable, findings);
            case WORDS -> words.find(cable).forEach(found -> findings.add(found.span(), found.head()));
        }
        IntPredicate token = token(cable);
        String text = cable.source().text();
        return findings.merged().stream()
                .filter(finding -> layer == RedactionLayer.SPANS || isVisible(text, finding.span(), token))
                .toList();
    }

    static IntPredicate token(Cable cable) {
        return c -> c <= Character.MAX_VALUE && cable.source().isToken((char) c);
    }

    private static boolean isVisible(String text, SourceSpan span, IntPredicate token) {
        return text.substring(span.start(), span.end())
                .codePoints()
                .anyMatch(c -> !token.test(c) && Character.isLetterOrDigit(c));
    }

    private void spans(Cable cable, Findings into) {
        if (cable.source().isRedacted()) {
            return;
        }
        for (RedactionRule rule : rules) {
            if (rule instanceof DenyDocumentRule) {
                into.add(new SourceSpan(0, cable.source().text().length()), rule.head());
            } else if (rule instanceof SpanRule span && applies(span, cable)) {
                Lines lines = new Lines(cable.source().text());
                span.ranges().forEach(range -> into.add(place(cable, lines, span.head(), range), span.head()));
            }
        }
    }

    private static boolean applies(SpanRule rule, Cable cable) {
        return rule.sourceHash()
                .map(hash -> hash.equals(SourceHash.of(cable.source())))
                .orElse(true);
    }

    private static SourceSpan place(Cable cable, Lines lines, RuleHead head, SourceRange range) {
        int length = cable.source().text().length();
        if (range instanceof SourceRange.Offsets offsets) {
            require(head, offsets.end() <= length, "offset " + offsets.end() + " lies behind the end of the source");
            return new SourceSpan(offsets.start(), offsets.end());
        }
        if (range instanceof SourceRange.Lines some) {
            require(head, some.last() <= lines.count(), "line " + some.last() + " lies behind the end of the source");
            return new SourceSpan(lines.start(some.first()), lines.start(some.last() + 1));
        }
        SourceRange.Pages pages = (SourceRange.Pages) range;
        int from = pages.first() == 1 ? 0 : pageStart(cable, head, pages.first());
        int to = nextPage(cable, pages.last()).orElse(length);
        return new SourceSpan(from, Math.max(from, to));
    }

    private static int pageStart(Cable cable, RuleHead head, int page) {
        Optional<Integer> start = nextPage(cable, page - 1);
        require(head, start.isPresent(), "page " + page + " is not in the source");
        return start.orElse(0);
    }

    private static Optional<Integer> nextPage(Cable cable, int after) {
        return cable.pages().stream()
                .filter(line -> line.page().map(number -> number == after + 1).orElse(false))
                .map(PageLine::span)
                .map(SourceSpan::start)
                .findFirst();
    }

    private static void require(RuleHead head, boolean condition, String otherwise) {
        if (!condition) {
            throw new RedactionException("rule " + head.id() + ": " + otherwise);
        }
    }

    private void structure(Cable cable, Findings into) {
        PortionFinder portions = new PortionFinder(cable);
        for (RedactionRule rule : rules) {
            List<SourceSpan> spans = rule instanceof ElementRule element
                    ? new ElementFinder(cable).find(element.elements())
                    : portions.find(rule);
            spans.forEach(span -> into.add(span, rule.head()));
        }
    }

    /**
     * {@return what a reviewer of these findings should look at}
     *
     * @param original the telegram the findings speak of
     * @param findings places in it
     */
    public List<RedactionWarning> warnings(Cable original, List<RedactionFinding> findings) {
        List<RedactionWarning> warnings = new ArrayList<>(words.warnings(original));
        warnings.addAll(new WarningFinder(original, findings).find(rules));
        return List.copyOf(warnings);
    }
}
