/** Telegrams of all eras as PDF reprints, plain and redacted: what the standards and a reader with bad intent find. */
@NullMarked
package org.cablekit.examples.reprints;

import org.jspecify.annotations.NullMarked;
