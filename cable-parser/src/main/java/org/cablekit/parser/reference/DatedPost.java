package org.cablekit.parser.reference;

import java.util.Optional;
import org.cablekit.model.Post;

/**
 * What a name means in a range of years.
 *
 * @param from first year
 * @param until last year
 * @param renamed whether the name means this post in these years alone, before any other meaning
 * @param post the post, with its country in these years
 * @param match the post with its spelling
 */
record DatedPost(int from, int until, boolean renamed, Optional<Post> post, Optional<PostMatch> match) {

    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2099;

    static int first(String cell) {
        return cell.isEmpty() ? FIRST_YEAR : Integer.parseInt(cell);
    }

    static int last(String cell) {
        return cell.isEmpty() ? LAST_YEAR : Integer.parseInt(cell);
    }

    /** {@return the meaning of a name that is good for these years, in the part of them that a period of the post has} */
    static DatedPost of(PostPeriod period, Spelling spelling, int from, int until) {
        return new DatedPost(
                Math.max(from, period.from()),
                Math.min(until, period.until()),
                from != FIRST_YEAR || until != LAST_YEAR,
                Optional.of(period.post()),
                Optional.of(new PostMatch(period.post(), spelling)));
    }

    boolean covers(int year) {
        return year == Posts.ANY_YEAR ? !renamed && until == LAST_YEAR : year >= from && year <= until;
    }
}
