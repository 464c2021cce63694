/**
 * Short programs, one for each task. Each has a {@code main} and can be copied into a project of your own.
 */
@NullMarked
package org.cablekit.examples.samples;

import org.jspecify.annotations.NullMarked;
