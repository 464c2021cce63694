/**
 * Setting text: from blocks of words and markers to lines, from lines to pages. Knows nothing of telegrams or of PDF.
 *
 * <p>Lengths are points (1/72 inch). Text is set flush left, without hyphenation, kerning or stretching, so that what
 * stands beside a marker depends on nothing but the words that are there.
 */
@NullMarked
package org.cablekit.export.pdf.layout;

import org.jspecify.annotations.NullMarked;
