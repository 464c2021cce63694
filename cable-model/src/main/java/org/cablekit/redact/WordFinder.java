package org.cablekit.redact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.cablekit.model.Cable;

/** Finds the words that rules remove, and those a keep list lets stand. */
final class WordFinder {

    private final List<WordRule> rules;
    private final List<Keep> keep;

    WordFinder(List<WordRule> rules, List<Keep> keep) {
        this.rules = List.copyOf(rules);
        this.keep = List.copyOf(keep);
    }

    /** A keep list, ready to search. */
    record Keep(KeepList list, TermMatcher matcher) {}

    List<Findings.Found> find(Cable cable) {
        List<Findings.Found> found = new ArrayList<>();
        forEachMatch(cable, (rule, match, kept) -> {
            if (kept.isEmpty()) {
                found.add(new Findings.Found(match.span(), rule.head()));
            }
        });
        return found;
    }

    private interface Taker {
        void take(WordRule rule, WordMatch match, Optional<Keep> kept);
    }

    private void forEachMatch(Cable cable, Taker taker) {
        if (rules.isEmpty()) {
            return;
        }
        IntPredicate token = RedactionSearch.token(cable);
        for (Strand strand : Strands.of(cable)) {
            LetterCache letters = new LetterCache(strand, token);
            for (WordRule rule : rules) {
                for (WordMatch match : rule.matcher().find(strand, letters)) {
                    taker.take(rule, match, rule.yields() ? kept(strand, letters, match) : Optional.empty());
                }
            }
        }
    }

    private Optional<Keep> kept(Strand strand, LetterCache letters, WordMatch match) {
        return keep.stream()
                .filter(list -> list.matcher.hits(strand, letters).stream()
                        .anyMatch(hit -> hit.span().contains(match.span())))
                .findFirst();
    }

    /** Warnings about terms without a hit, words kept, and tags without a name. */
    List<RedactionWarning> warnings(Cable cable) {
        List<RedactionWarning> warnings = new ArrayList<>();
        forEachMatch(
                cable,
                (rule, match, kept) -> kept.ifPresent(list -> warnings.add(new RedactionWarning(
                        RedactionWarning.Kind.KEPT,
                        "keep list " + list.list.id() + " lets words stand that rule "
                                + rule.head().id() + " found",
                        Optional.of(match.span())))));
        List<Strand> strands = Strands.of(cable);
        IntPredicate token = RedactionSearch.token(cable);
        for (WordRule rule : rules) {
            if (rule.matcher() instanceof TermMatcher terms && rule.yields()) {
                termsWithoutHit(rule.head(), terms, strands, token, warnings);
            } else if (rule.matcher() instanceof ProtectedNames names) {
                tagsWithoutName(rule.head(), names, strands, token, warnings);
            }
        }
        return warnings.stream().distinct().toList();
    }

    private static void termsWithoutHit(
            RuleHead head, TermMatcher terms, List<Strand> strands, IntPredicate token, List<RedactionWarning> into) {
        Set<Integer> hit = new HashSet<>();
        for (Strand strand : strands) {
            terms.hits(strand, new LetterCache(strand, token)).forEach(found -> hit.add(found.term()));
        }
        for (int i = 0; i < terms.terms().size(); i++) {
            if (!hit.contains(i)) {
                into.add(new RedactionWarning(
                        RedactionWarning.Kind.TERM_WITHOUT_HIT,
                        "rule " + head.id() + ": the term '" + terms.terms().get(i) + "' was not found",
                        Optional.empty()));
            }
        }
    }

    private static void tagsWithoutName(
            RuleHead head,
            ProtectedNames names,
            List<Strand> strands,
            IntPredicate token,
            List<RedactionWarning> into) {
        for (Strand strand : strands) {
            for (ProtectedNames.Tagged tagged : names.tagged(strand, new LetterCache(strand, token))) {
                if (!tagged.hasName()) {
                    into.add(new RedactionWarning(
                            RedactionWarning.Kind.TAG_WITHOUT_NAME,
                            "rule " + head.id() + ": no name can be told before a protect tag",
                            Optional.of(strand.span(tagged.tagFrom(), tagged.tagTo()))));
                }
            }
        }
    }
}
