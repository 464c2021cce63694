/**
 * The grammar of the telegram: from the source text of one telegram to the cable.
 *
 * <p>The data's way: {@link org.cablekit.parser.telegram.LineFlow} cuts the text into lines once. {@link
 * org.cablekit.parser.telegram.PageLines} takes page furniture out of the flow. The heading, the text heading, the body
 * and the ending are then read from what remains, each by its own class and in this order; each consumes lines from
 * where the one before it stopped. What a rule reads it marks in the {@link org.cablekit.parser.telegram.Draft}, which
 * also collects diagnostics. {@link org.cablekit.parser.telegram.CrossChecks} runs last and only reports. A line is
 * classified by its first characters; nothing is searched twice.
 */
@NullMarked
package org.cablekit.parser.telegram;

import org.jspecify.annotations.NullMarked;
