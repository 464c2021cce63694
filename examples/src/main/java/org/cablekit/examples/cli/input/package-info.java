/** What the command line reads: files, folders and standard input in the order given. */
@NullMarked
package org.cablekit.examples.cli.input;

import org.jspecify.annotations.NullMarked;
