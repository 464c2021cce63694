package org.cablekit.export.pdf.layout;

/**
 * A rule or an empty frame. A stroke without height is a horizontal rule, one without width a vertical one.
 *
 * @param x distance of its left edge from the left edge of the text area
 * @param y height of its lower edge above the base line
 * @param width width
 * @param height height
 * @param thickness thickness of the line
 */
public record Stroke(double x, double y, double width, double height, double thickness) {}
