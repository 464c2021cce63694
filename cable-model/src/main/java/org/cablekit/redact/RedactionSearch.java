package org.cablekit.redact;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.cablekit.model.Cable;
import org.cablekit.model.SourceSpan;

/**
 * A search for the places a policy asks for, in one telegram and in what remains of it when places have been removed.
 * Immutable, for several threads.
 */
public final class RedactionSearch {

    private final RedactionPolicy policy;
    private final List<RedactionRule> rules;
    private final WordFinder words;

    RedactionSearch(RedactionPolicy policy, List<RedactionRule> rules, WordFinder words) {
        this.policy = policy;
        this.rules = List.copyOf(rules);
        this.words = words;
    }

    /**
     * {@return the paragraphs and elements that rules ask for, in order and apart from each other}
     *
     * <p>Places in which nothing is visible are left out.
     *
     * @param cable the telegram, or what remains of it
     */
    public List<RedactionFinding> structure(Cable cable) {
        return structure(cable, List.of());
    }

    /**
     * {@return the paragraphs and elements that rules ask for, in order and apart from each other, except that what lies
     * inside page furniture is found on its own}
     *
     * <p>Furniture inside a paragraph that goes tells where a page ended, so the codes of the two are not put together.
     *
     * @param cable the telegram, or what remains of it
     * @param furniture places of page furniture, in order and apart from each other
     */
    public List<RedactionFinding> structure(Cable cable, List<SourceSpan> furniture) {
        Findings findings = new Findings(RedactionLayer.STRUCTURE, policy.reviewRequired());
        PortionFinder portions = new PortionFinder(cable);
        for (RedactionRule rule : rules) {
            List<SourceSpan> spans = rule instanceof ElementRule element
                    ? new ElementFinder(cable).find(element.elements())
                    : portions.find(rule);
            spans.forEach(span -> findings.add(span, rule.head()));
        }
        return visible(cable, findings.merged(furniture));
    }

    /**
     * {@return the words that rules ask for, in order and apart from each other}
     *
     * <p>Places in which nothing is visible are left out.
     *
     * @param cable the telegram, or what remains of it
     * @throws RedactionException if a regular expression takes too long or matches nothing at one place
     */
    public List<RedactionFinding> words(Cable cable) {
        Findings findings = new Findings(RedactionLayer.WORDS, policy.reviewRequired());
        words.find(cable).forEach(found -> findings.add(found.span(), found.head()));
        return visible(cable, findings.merged());
    }

    private static List<RedactionFinding> visible(Cable cable, List<RedactionFinding> findings) {
        IntPredicate token = token(cable);
        String text = cable.source().text();
        return findings.stream()
                .filter(finding -> isVisible(text, finding.span(), token))
                .toList();
    }

    static IntPredicate token(Cable cable) {
        return c -> c <= Character.MAX_VALUE && cable.source().isToken((char) c);
    }

    private static boolean isVisible(String text, SourceSpan span, IntPredicate token) {
        for (int i = span.start(); i < span.end(); i++) {
            char c = text.charAt(i);
            if (!token.test(c) && !Lines.isBlank(c)) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@return what a reviewer of these findings should look at; restricted}
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
