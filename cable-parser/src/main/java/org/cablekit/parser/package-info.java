/**
 * The door to reading telegrams.
 *
 * <p>{@link org.cablekit.parser.CableReader} finds telegrams in files, folders, archives and streams; {@link
 * org.cablekit.parser.CableParser} turns the source text of one telegram into a {@link org.cablekit.model.Cable}. Both
 * are lenient: damage ends as diagnostics, and what cannot be read at all as a {@link org.cablekit.parser.ReadFailure}
 * that names file, place and reason. What lies behind the door is not exported: the grammar of the telegram, the
 * reference tables, the containers and the burn-in of redactions, one package each.
 */
@NullMarked
package org.cablekit.parser;

import org.jspecify.annotations.NullMarked;
