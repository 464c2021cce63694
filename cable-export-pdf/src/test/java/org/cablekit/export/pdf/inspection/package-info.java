/** What tests find in a PDF file: the rules it breaks, all its objects and bytes, what is drawn, what is read out. */
@NullMarked
package org.cablekit.export.pdf.inspection;

import org.jspecify.annotations.NullMarked;
