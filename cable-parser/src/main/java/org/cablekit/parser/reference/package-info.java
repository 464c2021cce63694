/**
 * Reference data: posts, TAGS, captions, routing indicators, reasons for classification, and the identifiers built
 * from them.
 *
 * <p>Each table is a tab-separated resource beside these classes, with a header row and rows sorted by key, read once when
 * first asked for, and immutable from then on. Lookups say when they do not know: they never guess a near spelling that is
 * not in a table. Lookups take a range of a text, so that a scanner need not cut strings, and use no regular expressions.
 *
 * <p>Meanings change over time: {@link org.cablekit.parser.reference.TagTable} and {@link
 * org.cablekit.parser.reference.Posts} take the year of the telegram.
 *
 * <table>
 *   <caption>Tables</caption>
 *   <tr><th>file</th><th>columns</th></tr>
 *   <tr><td>{@code posts.tsv}</td><td>canonical name; name as telegrams write it, from which the codes of page lines (ten
 *       characters) and archive numbers (six) follow; name for people; kind at its last status; prefix in addresses; the
 *       Department's country code at the end of use; ISO 3166 code of the place today; routing indicator</td></tr>
 *   <tr><td>{@code post-variants.tsv}</td><td>other spelling (letters alone); post; {@link
 *       org.cablekit.parser.reference.Spelling}; first and last year, where it means the post only then</td></tr>
 *   <tr><td>{@code post-countries.tsv}</td><td>posts whose country, or its code, changed: country code, first and last
 *       year</td></tr>
 *   <tr><td>{@code address-words.tsv}</td><td>words of plain language addresses; whether they are the FIRST words, the
 *       START of the first word, or stand ANYwhere; kind they tell; whether a post's name follows them</td></tr>
 *   <tr><td>{@code tags.tsv}</td><td>code; kind; meaning; first and last year of that meaning, empty where the sources set no
 *       limit; code that ought to stand in its place; code beside which alone the row holds</td></tr>
 *   <tr><td>{@code tag-variants.tsv}, {@code tag-phrases.tsv}</td><td>misspelled codes; free words met in TAGS lines that
 *       belong together</td></tr>
 *   <tr><td>{@code captions.tsv}</td><td>words; caption meant; spelling; kind and meaning, in the caption's own row</td></tr>
 *   <tr><td>{@code routing-indicators.tsv}</td><td>indicator; station, list or addressee as headers name it</td></tr>
 *   <tr><td>{@code reasons.tsv}</td><td>executive order; section; letter or number; meaning</td></tr>
 * </table>
 *
 * <p>The facts come from the TAGS handbook of 1974 and 5 FAH-3, FIPS 10-4, ACP 117, 5 FAH-2 H-440, the executive orders,
 * the National Archives' notes on the files of 1973 to 1979, and telegrams themselves. Where they set no date for a change of
 * a code's meaning, the years in the table are approximate: {@code GE} is read as the Federal Republic of Germany from
 * 1980 on.
 */
@NullMarked
package org.cablekit.parser.reference;

import org.jspecify.annotations.NullMarked;
