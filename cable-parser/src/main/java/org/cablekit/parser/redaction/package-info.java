/**
 * Burns redactions in: makes of a telegram and a policy the telegram that remains.
 *
 * <p>The data's way, all of it in source text:
 *
 * <ol>
 *   <li>{@link org.cablekit.parser.redaction.TracedText} is a source text in which every character knows the place of
 *       the original it comes from. Decided places become one token each; the rest of the original is never looked at
 *       again.
 *   <li>{@link org.cablekit.parser.redaction.BurnIn} works in the layers of {@code RedactionLayer}: explicit spans are
 *       replaced and the text is parsed; paragraphs and elements are decided on that parse and replaced; words are
 *       decided on what then remains.
 *   <li>{@link org.cablekit.parser.redaction.Normaliser} lays the text out anew without page lines, section cuts, line
 *       ends inside paragraphs and whatever else would tell how long a removed place was.
 *   <li>The outcome is parsed and searched again, until no rule finds anything. So redacting a redacted telegram
 *       changes nothing.
 * </ol>
 *
 * <p>From the first replacement on everything is computed from text that holds no secret. Where the new layout would be
 * read as another structure the redaction is refused.
 */
@NullMarked
package org.cablekit.parser.redaction;

import org.jspecify.annotations.NullMarked;
