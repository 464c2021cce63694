package org.cablekit.redact;

import org.cablekit.model.SourceSpan;

/**
 * Words that a rule found.
 *
 * @param span place in the source
 * @param from index of the first character in the strand
 * @param to index behind the last
 */
record WordMatch(SourceSpan span, int from, int to) {

    static WordMatch of(Strand strand, int from, int to) {
        return new WordMatch(strand.span(from, to), from, to);
    }
}
