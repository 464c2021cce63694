/**
 * Type faces: reading a TrueType file once, and cutting it down to the characters one document shows.
 *
 * <p>The faces are Source Sans 3 (regular, bold) and Source Code Pro, shipped unmodified under the SIL Open Font Licence
 * 1.1. The file format is that of the OpenType specification, ISO/IEC 14496-22.
 */
@NullMarked
package org.cablekit.export.pdf.font;

import org.jspecify.annotations.NullMarked;
