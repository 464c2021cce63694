package org.cablekit.redact;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;

/** The letters of one strand, made once for each folding. Not for several threads. */
final class LetterCache {

    private final Strand strand;
    private final IntPredicate token;
    private final Map<Folding, Letters> made = new HashMap<>();

    LetterCache(Strand strand, IntPredicate token) {
        this.strand = strand;
        this.token = token;
    }

    Letters of(Folding folding) {
        return made.computeIfAbsent(folding, f -> new Letters(strand, f, token));
    }
}
