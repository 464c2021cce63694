package org.cablekit.redact;

/**
 * The order in which rules look at a telegram. Each layer sees it with the places of the layers before removed.
 */
public enum RedactionLayer {
    /** Places given by their position. */
    SPANS,
    /** Paragraphs and elements. */
    STRUCTURE,
    /** Words: terms, expressions, patterns, protected names. */
    WORDS
}
