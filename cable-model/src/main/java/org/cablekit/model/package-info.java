/**
 * What a diplomatic telegram ("cable") is: {@link org.cablekit.model.Cable} and the values it is made of.
 *
 * <p>Everything here is immutable, complete at construction, compared by value and safe to share between
 * threads. Nothing is ever {@code null}: what may be absent is an {@link java.util.Optional} or an empty list.
 * Three ideas run through all types:
 *
 * <ul>
 *   <li><b>Spans.</b> What came from text knows where it stood: {@link org.cablekit.model.SourceSpan}. The
 *       {@link org.cablekit.model.SourceMap} assigns every character of the source to one element.
 *   <li><b>Raw and read.</b> A fact keeps its words beside their meaning: {@link
 *       org.cablekit.model.Reading}.
 *   <li><b>Holes.</b> Free text may have holes: {@link org.cablekit.model.Text}.
 * </ul>
 *
 * <p>Terms follow ACP 127 (format lines), the Department's handbooks 5 FAH-1, 5 FAH-2 and 5 FAH-3, and the
 * executive orders on classification.
 */
@NullMarked
package org.cablekit.model;

import org.jspecify.annotations.NullMarked;
