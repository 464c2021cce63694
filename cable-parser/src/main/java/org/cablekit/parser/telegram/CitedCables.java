package org.cablekit.parser.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cablekit.model.Post;
import org.jspecify.annotations.Nullable;

/**
 * Finds the telegrams that an entry of the references cites: {@code [year] post serial {"," serial}}.
 *
 * <p>A number counts as a serial only behind a known post, or behind another serial of the same entry; behind an unknown
 * one only where nothing else stands in the entry.
 */
final class CitedCables {

    private static final int LONGEST_SERIAL = 7;
    private static final int SHORTEST_FIRST = 3;
    private static final Set<String> PARTINGS = Set.of(",", "AND", ", AND", "and", "&", "/", ";");

    private final ReferenceWords words;
    private final CitedPosts posts;
    private final Memory memory;
    private final List<Hit> hits = new ArrayList<>();

    private CitedCables(ReferenceWords words, CitedPosts posts, Memory memory) {
        this.words = words;
        this.posts = posts;
        this.memory = memory;
    }

    /** The post of the last telegram cited, for entries that leave it out. */
    static final class Memory {
        private Optional<Post> post = Optional.empty();
    }

    /**
     * A telegram found in the entry.
     *
     * @param firstToken the token it begins with, the year or the post
     * @param lastToken the serial, or the post if that stands behind it
     * @param year the year before or in brackets
     * @param post its post
     * @param serial its serial
     * @param implied whether the post stands elsewhere than before the serial
     */
    record Hit(int firstToken, int lastToken, Optional<Integer> year, Post post, int serial, boolean implied) {}

    /** {@return the telegrams cited, in order} */
    static List<Hit> in(ReferenceWords words, CitedPosts posts, Memory memory) {
        CitedCables cited = new CitedCables(words, posts, memory);
        for (int i = 0; i < words.size(); i++) {
            if (words.isNumber(i) && words.text(i).length() <= LONGEST_SERIAL && !words.isDatePart(i)) {
                cited.take(i);
            }
        }
        return cited.hits;
    }

    private Hit last() {
        return hits.get(hits.size() - 1);
    }

    private void take(int number) {
        Hit hit = named(number);
        if (hit == null) {
            hit = hits.isEmpty() ? alone(number) : inList(number);
        }
        if (hit == null || isSecondNumber(hit)) {
            return;
        }
        boolean overlaps = !hits.isEmpty() && hit.firstToken <= last().lastToken;
        if (overlaps && isSerialAbove(hit)) {
            hit = new Hit(hit.firstToken + 1, hit.lastToken, Optional.empty(), hit.post, hit.serial, false);
        } else if (overlaps) {
            hits.remove(hits.size() - 1);
        }
        hits.add(hit);
        memory.post = Optional.of(hit.post);
    }

    /** {@return whether what looks like the year of a telegram is the serial of the one on the line above} */
    private boolean isSerialAbove(Hit hit) {
        Hit above = last();
        boolean broken = words.gap(above.lastToken, above.lastToken + 1).contains("\n");
        return broken && !above.implied && hit.firstToken == above.lastToken;
    }

    /** {@code STATE 149901 (TOSEC 060021)}: the number in brackets is the same telegram's. */
    private boolean isSecondNumber(Hit hit) {
        return !hits.isEmpty() && hit.post.key().equals("TOSEC") && words.charBefore(hit.firstToken) == '(';
    }

    private int serial(int number) {
        return Integer.parseInt(words.text(number));
    }

    /** A post in the words just before the number; between them a year or a portion mark may stand in brackets. */
    private @Nullable Hit named(int number) {
        Optional<Integer> between = number > 1 ? words.bracketedYear(number - 1) : Optional.empty();
        boolean bracket = between.isPresent() || (number > 1 && words.isMark(number - 1));
        int last = bracket ? number - 1 : number;
        for (int from = Math.max(0, last - CitedPosts.MOST_WORDS); from < last; from++) {
            Optional<Post> post =
                    words.isRunOfWords(from, last, bracket) ? posts.before(number, from, last) : Optional.empty();
            if (post.isPresent()) {
                Optional<Integer> before = between.isEmpty() && from > 0 ? words.yearBefore(from) : Optional.empty();
                int first = before.isPresent() ? from - 1 : from;
                return new Hit(first, number, between.or(() -> before), post.get(), serial(number), false);
            }
        }
        return null;
    }

    /** A serial behind another: {@code 12, 15 AND 18}. */
    private @Nullable Hit inList(int number) {
        Hit last = last();
        int before = number - 1;
        boolean and = before == last.lastToken + 1 && words.text(before).equals("AND");
        boolean follows = (before == last.lastToken || and)
                && PARTINGS.contains(words.gap(last.lastToken, number).trim());
        return follows ? new Hit(number, number, last.year, last.post, serial(number), true) : null;
    }

    /** The number that opens the entry, its post behind it or in the entry before. */
    private @Nullable Hit alone(int number) {
        if (number > 0) {
            return null;
        }
        Hit first = numberFirst();
        return first == null && memory.post.isPresent() && words.isRestRemarks(1, false)
                ? new Hit(0, 0, Optional.empty(), memory.post.get(), serial(0), true)
                : first;
    }

    /** {@code 377 KATHMANDU}: serial and post have changed places, and nothing else stands in the entry. */
    private @Nullable Hit numberFirst() {
        int last = words.size() - 1;
        if (last < 1 || words.text(0).length() < SHORTEST_FIRST || words.numberFrom(1) <= last) {
            return null;
        }
        String name = words.between(words.start(1), words.end(last)).replace('\n', ' ');
        return posts.called(name)
                .map(post -> new Hit(0, last, Optional.empty(), post, serial(0), true))
                .orElse(null);
    }
}
