package org.cablekit.redact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cablekit.model.Cable;
import org.cablekit.model.PageLine;
import org.cablekit.model.SourceSpan;

/**
 * A policy made ready to search telegrams. Immutable, for several threads; make one for each policy.
 *
 * <p>Explicit spans are found by {@link #spans(Cable)}; everything else by a {@link #search(Cable) search}, which belongs
 * to one telegram.
 */
public final class RedactionPlanner {

    private final RedactionPolicy policy;
    private final Map<String, WordRule> wordRules;
    private final List<WordFinder.Keep> keep;

    private RedactionPlanner(RedactionPolicy policy, Map<String, WordRule> wordRules, List<WordFinder.Keep> keep) {
        this.policy = policy;
        this.wordRules = wordRules;
        this.keep = keep;
    }

    /**
     * {@return a planner of a policy}
     *
     * @param policy the policy
     */
    public static RedactionPlanner of(RedactionPolicy policy) {
        Map<String, WordRule> wordRules = new HashMap<>();
        for (RedactionRule rule : policy.rules()) {
            if (rule instanceof TermRule terms) {
                wordRules.put(rule.head().id(), new WordRule(rule.head(), TermMatcher.of(terms), true));
            } else if (rule instanceof RegexRule regex) {
                wordRules.put(rule.head().id(), new WordRule(rule.head(), new RegexMatcher(regex), true));
            } else if (rule instanceof PatternRule pattern) {
                wordRules.put(rule.head().id(), new WordRule(rule.head(), new PatternMatcher(pattern), true));
            } else if (rule instanceof ProtectTagRule protect) {
                wordRules.put(rule.head().id(), new WordRule(rule.head(), new ProtectedNames(protect), false));
            }
        }
        List<WordFinder.Keep> keep = policy.keep().stream()
                .map(list -> new WordFinder.Keep(list, TermMatcher.of(list.terms())))
                .toList();
        return new RedactionPlanner(policy, wordRules, keep);
    }

    /** {@return the policy} */
    public RedactionPolicy policy() {
        return policy;
    }

    /**
     * {@return a search in a telegram: which rules apply to it and which names are protected in it is settled now}
     *
     * @param cable the telegram, with explicit spans removed if the policy has any
     */
    public RedactionSearch search(Cable cable) {
        List<RedactionRule> rules = policy.rulesFor(cable);
        List<WordRule> words = new ArrayList<>();
        for (RedactionRule rule : rules) {
            WordRule ready = wordRules.get(rule.head().id());
            if (ready != null) {
                words.add(ready);
                if (ready.matcher() instanceof ProtectedNames names) {
                    List<String> elsewhere = names.terms(cable);
                    if (!elsewhere.isEmpty()) {
                        words.add(new WordRule(ready.head(), TermMatcher.of(elsewhere), false));
                    }
                }
            }
        }
        return new RedactionSearch(policy, rules, new WordFinder(words, keep));
    }

    /**
     * {@return the explicit spans of a telegram, in order and apart from each other; none if it is redacted already}
     *
     * @param cable the telegram
     * @throws RedactionException if a span lies behind the end of the text
     */
    public List<RedactionFinding> spans(Cable cable) {
        Findings findings = new Findings(RedactionLayer.SPANS, policy.reviewRequired());
        if (!cable.source().isRedacted()) {
            for (RedactionRule rule : policy.rulesFor(cable)) {
                if (rule instanceof SpanRule span && applies(span, cable)) {
                    Lines lines = new Lines(cable.source().text());
                    span.ranges().forEach(range -> findings.add(place(cable, lines, span.head(), range), span.head()));
                }
            }
        }
        return findings.merged();
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
}
