/**
 * The public door of the parser: message reference numbers are read and printed by {@link
 * org.cablekit.parser.MessageReferences}.
 */
@NullMarked
package org.cablekit.parser;

import org.jspecify.annotations.NullMarked;
