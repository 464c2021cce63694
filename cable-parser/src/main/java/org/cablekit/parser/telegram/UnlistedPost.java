package org.cablekit.parser.telegram;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cablekit.model.MessageReference;
import org.cablekit.model.Post;
import org.cablekit.model.PostKind;
import org.cablekit.parser.reference.Posts;

/**
 * A post that no table lists: the one the telegram itself comes from, or the name that fills an entry of the references
 * together with a serial. It keeps the name as written, unless that is a post's name with one typing error.
 */
final class UnlistedPost {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 24;

    /** Words that stand before numbers without being posts. */
    private static final Set<String> NO_POSTS = Set.of(
            "PARA",
            "PARAS",
            "PARAGRAPH",
            "SECTION",
            "SECTIONS",
            "PAGE",
            "PAGES",
            "PART",
            "POINT",
            "POINTS",
            "ITEM",
            "NUMBER",
            "SERIAL",
            "CABLE",
            "CABLES",
            "TELEGRAM",
            "TELEGRAMS",
            "MESSAGE",
            "REFTEL",
            "SEPTEL",
            "NOTE",
            "ARTICLE",
            "CHAPTER",
            "ANNEX",
            "CASE",
            "DATED",
            "CIRCULAR",
            "RESOLUTION",
            "JANUARY",
            "FEBRUARY",
            "MARCH",
            "APRIL",
            "JUNE",
            "JULY",
            "AUGUST",
            "SEPTEMBER",
            "SEPT",
            "OCTOBER",
            "NOVEMBER",
            "DECEMBER");

    private UnlistedPost() {}

    /** {@return the post of the telegram's own reference, if a name is that post's} */
    static Optional<Post> own(Draft draft, String name) {
        return draft.own()
                .map(MessageReference::post)
                .filter(letters(name)::equals)
                .map(UnlistedPost::post);
    }

    /** {@return a post of this name, if it can be one: capitals, none of the words that stand before other numbers} */
    static Optional<Post> named(String name) {
        String key = letters(name);
        boolean capitals = name.equals(name.toUpperCase(Locale.ROOT));
        boolean none = key.length() < SHORTEST || key.length() > LONGEST || NO_POSTS.contains(key);
        return capitals && !none ? Posts.near(key, Posts.ANY_YEAR).or(() -> Optional.of(post(key))) : Optional.empty();
    }

    private static String letters(String name) {
        StringBuilder letters = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = Cursor.upper(name.charAt(i));
            if (c >= 'A' && c <= 'Z') {
                letters.append(c);
            }
        }
        return letters.toString();
    }

    private static Post post(String key) {
        return new Post(key, key, PostKind.OTHER, Optional.empty(), Optional.empty());
    }
}
