/**
 * The door to reading telegrams.
 *
 * <p>{@link org.cablekit.parser.CableParser} turns the source text of one telegram into a {@link
 * org.cablekit.model.Cable}. It is lenient: damage ends as diagnostics. What lies behind the door is not exported: the
 * grammar of the telegram, the reference tables, the containers and the burn-in of redactions, one package each.
 */
@NullMarked
package org.cablekit.parser;

import org.jspecify.annotations.NullMarked;
