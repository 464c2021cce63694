package org.cablekit.model;

/**
 * A place in a source text for people.
 *
 * @param line line number, 1-based; LF, CR and CR LF end a line
 * @param column column number, 1-based, in UTF-16 code units
 */
public record SourcePosition(int line, int column) {}
