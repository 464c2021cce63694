/**
 * The {@code cables} command line. {@link org.cablekit.examples.cli.Cables} starts it; each command is a class of its
 * own.
 *
 * <p>What commands share lies in packages of its own: {@code input} (what is read), {@code output} (terminal, files that
 * appear whole or not at all, names), {@code view} (what a person sees of cables).
 */
@NullMarked
package org.cablekit.examples.cli;

import org.jspecify.annotations.NullMarked;
