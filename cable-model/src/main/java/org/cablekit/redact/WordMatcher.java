package org.cablekit.redact;

import java.util.List;

/** Finds the words of one rule in a strand. */
interface WordMatcher {

    /** The places, in any order; they may overlap. */
    List<WordMatch> find(Strand strand, LetterCache letters);
}
