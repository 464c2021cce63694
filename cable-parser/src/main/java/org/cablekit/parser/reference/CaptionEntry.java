package org.cablekit.parser.reference;

import java.util.Optional;
import org.cablekit.model.CaptionKind;

/**
 * A caption that the table knows.
 *
 * @param name standard name
 * @param kind what it governs
 * @param meaning its meaning in a few words, if known
 */
public record CaptionEntry(String name, CaptionKind kind, Optional<String> meaning) {}
