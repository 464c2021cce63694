/**
 * Where the command line writes: the terminal, and files that appear whole or not at all. Start with {@link
 * org.cablekit.examples.cli.output.Terminal}.
 */
@NullMarked
package org.cablekit.examples.cli.output;

import org.jspecify.annotations.NullMarked;
