/**
 * From a telegram to the blocks of its reprint: what is printed, in which order and in which words. Knows the model and the
 * layout, nothing of PDF.
 */
@NullMarked
package org.cablekit.export.pdf.reprint;

import org.jspecify.annotations.NullMarked;
