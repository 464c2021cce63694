package org.cablekit.parser.telegram;

import java.util.Locale;
import java.util.Optional;
import org.cablekit.model.Post;
import org.cablekit.model.ReferenceKind;
import org.cablekit.parser.reference.PostMatch;
import org.cablekit.parser.reference.Posts;
import org.cablekit.parser.reference.Spelling;

/** The posts that an entry of the references names: of the tables, the telegram's own, or one its form shows. */
final class CitedPosts {

    /** The most words in the name of a post. */
    static final int MOST_WORDS = 4;

    private static final int SHORTEST_SERIAL = 3;

    private final Draft draft;
    private final ReferenceWords words;

    /** The post that no table lists, once the form of the entry has shown it. */
    private Optional<Post> shown = Optional.empty();

    CitedPosts(Draft draft, ReferenceWords words) {
        this.draft = draft;
        this.words = words;
    }

    /** Takes the post that no table lists, if the form of the entry shows one; {@return whether it does} */
    boolean takeShown() {
        shown = unlisted();
        return shown.isPresent();
    }

    /** {@return whether the post is in no table as it is written} */
    boolean isShown() {
        return shown.isPresent();
    }

    /** {@return the post of the tables whose name was put right} */
    Optional<Post> mended() {
        return shown.filter(post -> Posts.find(post.key()).isPresent());
    }

    /** {@return the post that a whole name means} */
    Optional<Post> called(String name) {
        return Posts.find(name, year());
    }

    /**
     * {@return the post in the words {@code from} to before {@code to}}
     *
     * <p>A number that looks like a year counts only behind the proper name of a post; none counts on a page line.
     */
    Optional<Post> before(int number, int from, int to) {
        boolean page =
                from > 1 && words.isNumber(from - 1) && words.text(from - 2).endsWith("PAGE");
        if (page) {
            return Optional.empty();
        }
        String name = withoutCables(words.name(from, to));
        return Posts.match(name, 0, name.length(), year())
                .filter(match -> match.spelling() == Spelling.NAME || !isLikeYear(words.text(number)))
                .map(PostMatch::post)
                .or(() -> UnlistedPost.own(draft, name))
                .or(() -> shown.filter(post -> UnlistedPost.named(name).equals(shown)));
    }

    private static String withoutCables(String name) {
        String cables = " CABLES";
        return name.toUpperCase(Locale.ROOT).endsWith(cables)
                ? name.substring(0, name.length() - cables.length())
                : name;
    }

    private boolean isLikeYear(String number) {
        Optional<Integer> year = ReferenceYear.of(number).filter(y -> number.length() == 4);
        return year.filter(y -> year() == Posts.ANY_YEAR || y <= year() + 1).isPresent();
    }

    private int year() {
        return draft.year().orElse(Posts.ANY_YEAR);
    }

    /**
     * {@code 08 NAME 2310}, {@code F. NAME 1556}, {@code D. NAME 15, 18 AND PREVIOUS}: nothing else in the entry, and a
     * year or a bullet before it.
     */
    private Optional<Post> unlisted() {
        int first = words.size() > 0 && words.isNumber(0) ? 1 : 0;
        int number = words.numberFrom(first);
        if (number == first || number - first > MOST_WORDS || number == words.size()) {
            return Optional.empty();
        }
        boolean opened = first == 1 ? words.yearBefore(first).isPresent() : isBulletedSerial(number);
        String entry = words.between(words.start(), words.end()).toUpperCase(Locale.ROOT);
        boolean cable = opened
                && words.isRestRemarks(number + 1, true)
                && !words.isReport()
                && ReferenceKinds.of(entry) == ReferenceKind.OTHER;
        return cable ? UnlistedPost.named(words.name(first, number)) : Optional.empty();
    }

    private boolean isBulletedSerial(int number) {
        String serial = words.text(number);
        boolean list = number + 1 < words.size() && words.isNumber(number + 1);
        boolean year = serial.length() == 4 && ReferenceYear.of(serial).isPresent();
        return words.bullet() != 0 && (serial.length() >= SHORTEST_SERIAL || list) && !year;
    }
}
