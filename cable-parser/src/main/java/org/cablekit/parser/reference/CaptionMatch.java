package org.cablekit.parser.reference;

/**
 * A caption found in a line.
 *
 * @param caption the caption
 * @param spelling how it was written
 * @param start where it starts in the line
 * @param end where it ends, exclusive, with what belongs to it: the countries of {@code REL TO}, the number of {@code
 *     TOSEC}, the bracketed reason of {@code CORRECTED COPY}
 */
public record CaptionMatch(CaptionEntry caption, Spelling spelling, int start, int end) {}
