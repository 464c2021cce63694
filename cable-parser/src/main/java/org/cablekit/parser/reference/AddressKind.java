package org.cablekit.parser.reference;

import java.util.Optional;
import org.cablekit.model.Post;
import org.cablekit.model.PostKind;
import org.jspecify.annotations.Nullable;

/** Tells the kind of an addressee from its plain language address. */
final class AddressKind {

    private AddressKind() {}

    static PostKind of(CharSequence address) {
        int length = address.length();
        PostKind anywhere = anywhere(address, length);
        if (anywhere == PostKind.COLLECTIVE) {
            return anywhere;
        }
        AddressWords.Lead lead = lead(address, length);
        if (lead != null && (!lead.named() || lead.kind() != PostKind.CONSULATE)) {
            return lead.kind();
        }
        Optional<Post> post = Posts.find(address);
        if (post.isPresent()) {
            return lead == null || isConsulate(post.get().kind()) ? post.get().kind() : lead.kind();
        }
        if (lead != null) {
            return lead.kind();
        }
        PostKind beginning = AddressWords.INSTANCE.beginning(address, 0, wordEnd(address, 0, length));
        if (beginning != null) {
            return beginning;
        }
        return anywhere == null ? PostKind.OTHER : anywhere;
    }

    private static boolean isConsulate(PostKind kind) {
        return kind == PostKind.CONSULATE || kind == PostKind.CONSULATE_GENERAL;
    }

    /** The longest run of words at the start that the table knows. */
    private static AddressWords.@Nullable Lead lead(CharSequence address, int length) {
        AddressWords.Lead longest = null;
        int end = 0;
        while (end < length && end <= 2 * AddressWords.INSTANCE.longestLead()) {
            end = wordEnd(address, end, length);
            AddressWords.Lead lead = AddressWords.INSTANCE.lead(address, 0, end);
            longest = lead == null ? longest : lead;
            end++;
        }
        return longest;
    }

    private static @Nullable PostKind anywhere(CharSequence address, int length) {
        PostKind found = null;
        for (int start = 0; start < length; ) {
            int end = wordEnd(address, start, length);
            PostKind kind = end > start ? AddressWords.INSTANCE.word(address, start, end) : null;
            if (kind == PostKind.COLLECTIVE) {
                return kind;
            }
            found = kind == null ? found : kind;
            start = end + 1;
        }
        return found;
    }

    private static int wordEnd(CharSequence text, int start, int length) {
        int end = start;
        while (end < length && Folding.LETTERS.fold(text.charAt(end)) != Folding.SKIPPED) {
            end++;
        }
        return end;
    }
}
