/**
 * Reference data: posts, TAGS, captions, routing indicators, reasons for classification, and the identifiers built
 * from them.
 *
 * <p>Each table is a tab-separated resource beside these classes, with a header row, read once when first asked
 * for, and immutable from then on. Lookups say when they do not know: they never guess a near spelling that is not in
 * a table. Lookups take a range of a text, so that a scanner need not cut strings; they neither allocate nor use
 * regular expressions.
 *
 * <p>Meanings change over time: {@link org.cablekit.parser.reference.TagTable} and {@link
 * org.cablekit.parser.reference.Posts} take the year of the telegram.
 */
@NullMarked
package org.cablekit.parser.reference;

import org.jspecify.annotations.NullMarked;
