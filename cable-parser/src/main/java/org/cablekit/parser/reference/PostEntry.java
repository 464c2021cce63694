package org.cablekit.parser.reference;

import java.util.List;
import org.cablekit.model.Post;

/**
 * A row of the table of posts.
 *
 * @param post the post, with its last country
 * @param name its name as telegrams write it, upper case with blanks: {@code BUENOS AIRES}
 * @param prefix what stands before the name in an address: {@code AMEMBASSY}, empty if nothing
 * @param indicator its routing indicator, empty if not known
 * @param periods the post in each period, one of them the last
 */
record PostEntry(Post post, String name, String prefix, String indicator, List<PostPeriod> periods) {

    /** Characters of a name in an archive document number. */
    static final int ARCHIVE_LENGTH = 6;

    /** Characters of a name in a page line. */
    static final int PAGE_LENGTH = 10;

    PostEntry {
        periods = List.copyOf(periods);
    }

    /** {@return the station code of archive document numbers: six characters of the name, blanks then left out} */
    String archiveCode() {
        return cut(ARCHIVE_LENGTH);
    }

    /** {@return the name as page lines cut it to ten characters, blanks then left out} */
    String pageCode() {
        return cut(PAGE_LENGTH);
    }

    private String cut(int length) {
        return Folding.LETTERS.key(name, 0, Math.min(length, name.length()));
    }
}
