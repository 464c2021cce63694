package org.cablekit.parser.reference;

import java.util.Optional;
import org.cablekit.model.TagKind;

/**
 * A TAGS code in a period.
 *
 * @param code the code as written, upper case
 * @param kind its kind
 * @param meaning its meaning in that period, if known
 * @param standard the code that ought to stand in its place, if it is one met in place of another
 */
public record TagEntry(String code, TagKind kind, Optional<String> meaning, Optional<String> standard) {}
