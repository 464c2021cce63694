/**
 * Fuzz targets. In a normal build each is run over its seeds, the invented samples, and over what was found before: the
 * files in {@code src/test/resources/org/cablekit/examples/fuzz}. {@code ./mvnw -Pfuzz} searches for more.
 */
@NullMarked
package org.cablekit.examples.fuzz;

import org.jspecify.annotations.NullMarked;
