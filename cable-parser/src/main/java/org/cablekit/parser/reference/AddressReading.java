package org.cablekit.parser.reference;

import java.util.Optional;
import org.cablekit.model.Post;
import org.cablekit.model.PostKind;

/**
 * What a plain language address tells.
 *
 * @param kind kind of originator or addressee, {@link PostKind#OTHER} if nothing tells it
 * @param post the post, if the tables know it
 */
public record AddressReading(PostKind kind, Optional<Post> post) {}
