package org.cablekit.parser.reference;

import org.cablekit.model.Post;

/**
 * A post found by a name.
 *
 * @param post the post
 * @param spelling how its name was written
 */
public record PostMatch(Post post, Spelling spelling) {}
