/**
 * Redaction as data: what a policy removes, which places it found, what was decided.
 *
 * <p>Nothing here changes a cable. The parser module burns decisions in: it replaces the decided spans in the source
 * text and parses what remains.
 */
@NullMarked
package org.cablekit.redact;

import org.jspecify.annotations.NullMarked;
