/**
 * The invented archive records and releases against the JSON that they gave before.
 *
 * <p>A rule that changes shows what it changes: the sample, the field, and the variations of the formats that the sample
 * was invented for. {@code -Dcables.golden=write} takes over what is read now.
 */
@NullMarked
package org.cablekit.examples.golden;

import org.jspecify.annotations.NullMarked;
