/**
 * The workbook in which a reviewer decides on proposed redactions, written and read with Apache POI.
 *
 * <p>{@link org.cablekit.export.xlsx.review.ProposalColumn} says what its columns are; {@link
 * org.cablekit.export.xlsx.review.ReviewBook} writes it, {@link org.cablekit.export.xlsx.review.ReviewBookReader} reads
 * what came back. Beside the room {@code book} this is the only one that names POI.
 */
@NullMarked
package org.cablekit.export.xlsx.review;

import org.jspecify.annotations.NullMarked;
