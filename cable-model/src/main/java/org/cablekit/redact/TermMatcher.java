package org.cablekit.redact;

import java.util.List;

/** Finds terms. */
final class TermMatcher implements WordMatcher {

    static final Folding FULL = new Folding(true, true);

    private final TermIndex index;
    private final Folding folding;
    private final List<String> terms;

    private TermMatcher(List<String> terms, Folding folding, boolean boundary, boolean variants) {
        this.terms = terms;
        this.folding = folding;
        index = new TermIndex(boundary, variants);
        for (int i = 0; i < terms.size(); i++) {
            index.add(terms.get(i), i, folding);
        }
    }

    static TermMatcher of(TermRule rule) {
        Folding folding = new Folding(rule.foldCase(), rule.foldMarks());
        return new TermMatcher(rule.terms(), folding, rule.boundary(), rule.variants());
    }

    /** Whole words, folded, in all variants. */
    static TermMatcher of(List<String> terms) {
        return new TermMatcher(terms, FULL, true, true);
    }

    List<TermIndex.Hit> hits(Strand strand, LetterCache letters) {
        return index.find(strand, letters.of(folding));
    }

    List<String> terms() {
        return terms;
    }

    @Override
    public List<WordMatch> find(Strand strand, LetterCache letters) {
        return hits(strand, letters).stream()
                .map(hit -> new WordMatch(hit.span(), hit.from(), hit.to()))
                .toList();
    }
}
