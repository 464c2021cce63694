package org.cablekit.parser.reference;

import java.util.Optional;
import org.cablekit.model.Post;

/**
 * What a name means in a range of years.
 *
 * @param from first year
 * @param until last year
 * @param post the post
 * @param match the post with its spelling
 */
record DatedPost(int from, int until, Optional<Post> post, Optional<PostMatch> match) {

    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2099;

    static DatedPost of(Post post, Spelling spelling, String from, String until) {
        return new DatedPost(
                from.isEmpty() ? FIRST_YEAR : Integer.parseInt(from),
                until.isEmpty() ? LAST_YEAR : Integer.parseInt(until),
                Optional.of(post),
                Optional.of(new PostMatch(post, spelling)));
    }

    boolean undated() {
        return from == FIRST_YEAR && until == LAST_YEAR;
    }

    boolean covers(int year) {
        return year >= from && year <= until;
    }
}
