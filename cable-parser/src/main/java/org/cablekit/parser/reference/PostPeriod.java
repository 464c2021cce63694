package org.cablekit.parser.reference;

import org.cablekit.model.Post;

/**
 * A post in years in which its country did not change.
 *
 * @param from first year
 * @param until last year
 * @param post the post with its country then
 */
record PostPeriod(int from, int until, Post post) {}
