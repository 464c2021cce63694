/**
 * {@code cables redact}: redaction in two steps with a person between them. {@link
 * org.cablekit.examples.cli.redact.ProposeCommand} writes what a policy would remove into a file for a reviewer; {@link
 * org.cablekit.examples.cli.redact.ApplyCommand} redacts as the reviewer decided, or not at all.
 */
@NullMarked
package org.cablekit.examples.cli.redact;

import org.jspecify.annotations.NullMarked;
