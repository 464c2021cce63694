/**
 * What stands in the sheets: which facts of a telegram make a column, a row, a figure.
 *
 * <p>Start with {@link org.cablekit.export.xlsx.content.CableColumns}, the table that ties the header of each column to
 * its place in the model. Nothing here knows Apache POI.
 */
@NullMarked
package org.cablekit.export.xlsx.content;

import org.jspecify.annotations.NullMarked;
