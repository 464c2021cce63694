package org.cablekit.export.pdf.layout;

/**
 * Words at a place of a line.
 *
 * @param x distance of the first letter from the left edge of the text area
 * @param text the words
 * @param style style
 * @param node where they belong in the structure
 */
public record Piece(double x, String text, Style style, Node node) {}
