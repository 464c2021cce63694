/**
 * {@code cables export}: what is read goes, redacted where a policy is given, into files that appear whole or not at
 * all. {@link org.cablekit.examples.cli.export.ExportCommand} drives; a {@code Sink} is where the cables end up.
 */
@NullMarked
package org.cablekit.examples.cli.export;

import org.jspecify.annotations.NullMarked;
