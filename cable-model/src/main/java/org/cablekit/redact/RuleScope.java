package org.cablekit.redact;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cablekit.model.Cable;
import org.cablekit.model.MessageReference;
import org.cablekit.model.Post;

/**
 * The telegrams a rule speaks of. Every condition that is given must hold; a telegram without the fact asked for is
 * inside, so that a missing date never shows what the rule hides.
 *
 * <p>The scope is judged on the telegram before anything but explicit spans is removed: that a rule applied is a fact
 * the policy makes visible.
 *
 * @param tags TAGS codes, upper case; one of them must be on the telegram; empty for any
 * @param from first day, UTC
 * @param to last day, UTC
 * @param posts canonical post names as in message reference numbers, upper case; empty for any
 */
public record RuleScope(List<String> tags, Optional<LocalDate> from, Optional<LocalDate> to, List<String> posts) {

    /** Every telegram. */
    public static final RuleScope ANY = new RuleScope(List.of(), Optional.empty(), Optional.empty(), List.of());

    /**
     * Copies the lists in upper case.
     *
     * @throws IllegalArgumentException if the days are in the wrong order or a name is blank
     */
    public RuleScope {
        tags = upperCase(tags, "scope.tags");
        posts = upperCase(posts, "scope.posts");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new IllegalArgumentException("scope: " + to.get() + " is before " + from.get());
        }
    }

    private static List<String> upperCase(List<String> names, String place) {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).isBlank()) {
                throw new IllegalArgumentException(place + "[" + i + "] is blank");
            }
        }
        return names.stream().map(n -> n.strip().toUpperCase(Locale.ROOT)).toList();
    }

    /**
     * {@return a scope of telegrams from or by these posts}
     *
     * @param posts canonical post names, for example {@code REYKJAVIK}
     */
    public static RuleScope posts(String... posts) {
        return new RuleScope(List.of(), Optional.empty(), Optional.empty(), List.of(posts));
    }

    /**
     * {@return a scope of telegrams with one of these TAGS}
     *
     * @param tags codes, for example {@code PTER}
     */
    public static RuleScope tags(String... tags) {
        return new RuleScope(List.of(tags), Optional.empty(), Optional.empty(), List.of());
    }

    /**
     * {@return whether a telegram is inside}
     *
     * @param cable the telegram
     */
    public boolean includes(Cable cable) {
        return includesTags(cable) && includesDay(cable) && includesPost(cable);
    }

    private boolean includesTags(Cable cable) {
        if (tags.isEmpty() || cable.textHeading().tags().isEmpty()) {
            return true;
        }
        return cable.textHeading().tags().stream()
                .anyMatch(tag -> tag.code()
                        .map(code -> tags.contains(code.toUpperCase(Locale.ROOT)))
                        .orElse(true));
    }

    private boolean includesDay(Cable cable) {
        return cable.sentOn()
                .map(day -> from.map(first -> !day.isBefore(first)).orElse(true)
                        && to.map(last -> !day.isAfter(last)).orElse(true))
                .orElse(true);
    }

    private boolean includesPost(Cable cable) {
        if (posts.isEmpty()) {
            return true;
        }
        Optional<String> post = cable.messageReference()
                .map(MessageReference::post)
                .or(() -> cable.origin().map(Post::key));
        return post.map(posts::contains).orElse(true);
    }
}
