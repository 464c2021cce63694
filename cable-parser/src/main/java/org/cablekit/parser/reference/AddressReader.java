package org.cablekit.parser.reference;

import java.util.Optional;
import org.cablekit.model.Post;
import org.cablekit.model.PostKind;
import org.jspecify.annotations.Nullable;

/** Tells kind and post from a plain language address. */
final class AddressReader {

    private AddressReader() {}

    static AddressReading read(String text, int start, int end, int year) {
        Optional<Post> post = Posts.match(text, start, end, year).map(PostMatch::post);
        return read(text, start, end, year, post);
    }

    /** {@return the kind of an address whose post is looked up already} */
    static PostKind kind(String text, Optional<Post> post) {
        return read(text, 0, text.length(), Posts.ANY_YEAR, post).kind();
    }

    private static AddressReading read(String text, int start, int end, int year, Optional<Post> post) {
        AddressReading straight = readStraight(text, start, end, post);
        int comma = straight.kind() == PostKind.OTHER ? lastComma(text, start, end) : start;
        return comma == start ? straight : readTurned(text, start, comma, end, year);
    }

    /** Releases since 2010 put the city first: {@code ROME, AMEMBASSY}, {@code WASHDC, SECSTATE}. */
    private static AddressReading readTurned(String text, int start, int comma, int end, int year) {
        int tail = comma + 1;
        while (tail < end && text.charAt(tail) == ' ') {
            tail++;
        }
        Optional<Post> lastPost = Posts.match(text, tail, end, year).map(PostMatch::post);
        AddressReading last = readStraight(text, tail, end, lastPost);
        if (last.post().isPresent() || last.kind() == PostKind.OTHER) {
            return last;
        }
        Optional<Post> post = Posts.match(text, start, comma, year).map(PostMatch::post);
        return new AddressReading(kind(text, tail, end, post, null), post);
    }

    private static int lastComma(String text, int start, int end) {
        for (int at = end - 1; at > start; at--) {
            if (text.charAt(at) == ',') {
                return at;
            }
        }
        return start;
    }

    private static AddressReading readStraight(String text, int start, int end, Optional<Post> post) {
        PostKind anywhere = anywhere(text, start, end);
        if (anywhere == PostKind.COLLECTIVE) {
            return new AddressReading(anywhere, Optional.empty());
        }
        return new AddressReading(kind(text, start, end, post, anywhere), post);
    }

    private static PostKind kind(String text, int start, int end, Optional<Post> post, @Nullable PostKind anywhere) {
        AddressWords.Lead lead = lead(text, start, end);
        if (lead != null) {
            return lead.kind() == PostKind.CONSULATE
                    ? post.map(Post::kind).filter(AddressReader::isConsulate).orElse(lead.kind())
                    : lead.kind();
        }
        if (post.isPresent()) {
            return post.get().kind();
        }
        PostKind beginning = AddressWords.INSTANCE.beginning(text, start, wordEnd(text, start, end));
        if (beginning != null) {
            return beginning;
        }
        return anywhere == null ? PostKind.OTHER : anywhere;
    }

    private static boolean isConsulate(PostKind kind) {
        return kind == PostKind.CONSULATE || kind == PostKind.CONSULATE_GENERAL;
    }

    /** The longest run of words at the start that the table knows. */
    private static AddressWords.@Nullable Lead lead(String text, int start, int end) {
        AddressWords.Lead longest = null;
        int limit = Math.min(end, start + 2 * AddressWords.INSTANCE.longestLead());
        for (int at = start; at < limit; at++) {
            at = wordEnd(text, at, end);
            AddressWords.Lead lead = AddressWords.INSTANCE.lead(text, start, at);
            longest = lead == null ? longest : lead;
        }
        return longest;
    }

    private static @Nullable PostKind anywhere(String text, int start, int end) {
        PostKind found = null;
        for (int at = start; at < end; at++) {
            int word = at;
            at = wordEnd(text, at, end);
            PostKind kind = AddressWords.INSTANCE.word(text, word, at);
            if (kind == PostKind.COLLECTIVE) {
                return kind;
            }
            found = kind == null ? found : kind;
        }
        return found;
    }

    private static int wordEnd(String text, int start, int end) {
        int at = start;
        while (at < end && Folding.LETTERS.fold(text.charAt(at)) != Folding.SKIPPED) {
            at++;
        }
        return at;
    }
}
