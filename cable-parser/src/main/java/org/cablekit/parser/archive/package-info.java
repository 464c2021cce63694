/**
 * Grammar of the National Archives' records of 1973 to 1979 ("Electronic Telegrams", Record Group 59): marking lines, the
 * telegram with its page lines, the Message Attributes.
 */
@NullMarked
package org.cablekit.parser.archive;

import org.jspecify.annotations.NullMarked;
