package org.cablekit.parser.reference;

import java.util.Optional;
import org.cablekit.model.MessageReference;

/**
 * A record identifier as a publisher printed it, and what it means.
 *
 * @param reference the message reference number, empty if the identifier holds none
 * @param repaired whether the identifier was malformed and had to be put right
 * @param tail what stood behind the first number: {@code TOSEC140001}, {@code ZFR2585}
 */
public record PublishedId(Optional<MessageReference> reference, boolean repaired, Optional<String> tail) {}
