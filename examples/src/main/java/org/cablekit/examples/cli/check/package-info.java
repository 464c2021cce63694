/** {@code cables check}: findings about telegrams, for people and for programs. */
@NullMarked
package org.cablekit.examples.cli.check;

import org.jspecify.annotations.NullMarked;
