/** Workbooks of whole collections, opened again by a reader of our own and compared with the model cell for cell. */
@NullMarked
package org.cablekit.examples.workbook;

import org.jspecify.annotations.NullMarked;
