package org.cablekit.parser.reference;

import java.util.List;
import java.util.Optional;
import org.cablekit.model.Post;
import org.cablekit.model.PostKind;
import org.jspecify.annotations.Nullable;

/**
 * Posts by any spelling of their names.
 *
 * <p>Names are compared by their letters alone, so {@code BUENOS AIRES}, {@code BUENOSAIRES} and {@code Buenos-Aires}
 * are one name. What may stand before a name ({@code AMEMBASSY}, {@code USMISSION}, {@code EFTO} ...) is skipped.
 * Also known: other names and abbreviations, names cut to ten characters in page lines and to six in archive numbers,
 * and the misspellings the table lists. A name that changed is read by the year.
 */
public final class Posts {

    /** Stands for a year that is not known. */
    public static final int ANY_YEAR = 0;

    private static final int ARCHIVE_YEAR = 1976;
    private static final int MOST_LEADS = 3;
    private static final int LONGEST_NAME = 60;

    /** In a shorter name one letter is too much of it. */
    private static final int SHORTEST_MISSPELT = 5;

    private static final String IN = " IN ";
    private static final List<String> CITIES = List.of("WASHDC", "WASHINGTON DC", "WASHINGTONDC");

    private Posts() {}

    /** {@return all posts, ordered by key} */
    public static List<Post> all() {
        return PostTable.INSTANCE.entries().values().stream()
                .map(PostEntry::post)
                .toList();
    }

    /**
     * {@return the post with this canonical name, with its last country}
     *
     * @param key canonical name, for example {@code BUENOSAIRES}
     */
    public static Optional<Post> byKey(String key) {
        PostEntry entry = PostTable.INSTANCE.entries().get(key);
        return entry == null ? Optional.empty() : Optional.of(entry.post());
    }

    /**
     * {@return the post of this name}
     *
     * @param name the name in any spelling, with or without a prefix
     */
    public static Optional<Post> find(String name) {
        return find(name, ANY_YEAR);
    }

    /**
     * {@return the post of this name}
     *
     * @param name the name in any spelling, with or without a prefix
     * @param year the year in which it was written, or {@link #ANY_YEAR}
     */
    public static Optional<Post> find(String name, int year) {
        DatedPost found = search(name, 0, name.length(), year);
        return found == null ? Optional.empty() : found.post();
    }

    /**
     * {@return the one post whose canonical name differs from a name by one letter: lost, added, wrong, or two swapped}
     *
     * <p>Empty where the name of the post is short, and where none or several are near. For identifiers and lone
     * references, in which nothing but a station can stand.
     *
     * @param name letters and digits in capitals
     * @param year the year in which it was written, or {@link #ANY_YEAR}
     */
    public static Optional<Post> near(String name, int year) {
        Optional<Post> near = Optional.empty();
        for (PostEntry entry : PostTable.INSTANCE.entries().values()) {
            String key = entry.post().key();
            if (key.length() >= SHORTEST_MISSPELT && TypingErrors.atMost(1, name, key)) {
                if (near.isPresent()) {
                    return Optional.empty();
                }
                near = Optional.of(entry.post());
            }
        }
        return near.flatMap(post -> find(post.key(), year));
    }

    /**
     * {@return the post named in a range of a text, and how it was spelled}
     *
     * @param text the text
     * @param start start of the name or its prefix
     * @param end end of the name, exclusive
     * @param year the year in which it was written, or {@link #ANY_YEAR}
     */
    public static Optional<PostMatch> match(String text, int start, int end, int year) {
        DatedPost found = search(text, start, end, year);
        return found == null ? Optional.empty() : found.match();
    }

    /**
     * {@return the post of a station code of the archives, whatever its year}
     *
     * @param text the text
     * @param start start of the code
     * @param end end of the code, exclusive
     */
    public static Optional<Post> byArchiveCode(String text, int start, int end) {
        DatedPost found = PostTable.INSTANCE.find(text, start, end, ARCHIVE_YEAR);
        return found == null ? Optional.empty() : found.post();
    }

    private static @Nullable DatedPost search(String text, int start, int end, int year) {
        DatedPost whole = withLeads(text, start, end, year);
        int cut = whole == null ? beforePlace(text, start, end) : end;
        return cut == end ? whole : withLeads(text, start, cut, year);
    }

    /** {@return the end without the place behind a name: {@code SECDEF WASHDC}, {@code USDEL SECRETARY IN LISBON}} */
    private static int beforePlace(String text, int start, int end) {
        for (String city : CITIES) {
            int cut = end - city.length();
            if (cut > start && isAt(text, cut, city)) {
                return cut;
            }
        }
        for (int at = start + 1; at + IN.length() < Math.min(end, start + LONGEST_NAME); at++) {
            if (isAt(text, at, IN)) {
                return at;
            }
        }
        return end;
    }

    private static boolean isAt(String text, int start, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (text.charAt(start + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable DatedPost withLeads(String text, int start, int end, int year) {
        int from = start;
        for (int leads = 0; leads <= MOST_LEADS; leads++) {
            DatedPost found = PostTable.INSTANCE.find(text, from, end, year);
            if (found != null) {
                return found;
            }
            from = afterLead(text, from, end);
            if (from < 0) {
                return null;
            }
        }
        return null;
    }

    /** {@return where the name begins behind the words that may stand before it, or -1} */
    private static int afterLead(String text, int start, int end) {
        int firstWord = -1;
        int after = -1;
        int limit = Math.min(end, start + 2 * AddressWords.INSTANCE.longestLead());
        for (int i = start; i < limit; i++) {
            boolean wordEnds = i + 1 < end && Folding.LETTERS.fold(text.charAt(i + 1)) == Folding.SKIPPED;
            if (wordEnds && isLead(text, start, i + 1)) {
                after = i + 1;
            }
            firstWord = wordEnds && firstWord < 0 ? i + 1 : firstWord;
        }
        return after >= 0 ? after : afterGluedLead(text, start, firstWord < 0 ? end : firstWord);
    }

    /** {@return where the name begins in a word such as {@code AMEMBASSYHANOI}, or -1} */
    private static int afterGluedLead(String text, int start, int end) {
        int limit = Math.min(end, start + AddressWords.INSTANCE.longestLead());
        for (int cut = limit - 1; cut > start + 1; cut--) {
            if (isLead(text, start, cut)) {
                return cut;
            }
        }
        return -1;
    }

    private static boolean isLead(String text, int start, int end) {
        AddressWords.Lead lead = AddressWords.INSTANCE.lead(text, start, end);
        return lead != null && lead.named();
    }

    /**
     * {@return the name of a post as telegrams write it, {@code BUENOS AIRES}; the key itself if the post is not known}
     *
     * @param key canonical name
     */
    public static String telegramName(String key) {
        PostEntry entry = PostTable.INSTANCE.entries().get(key);
        return entry == null ? key : entry.name();
    }

    /**
     * {@return the station code of the archives' document numbers: six characters of the name, blanks then left out}
     *
     * @param key canonical name
     */
    public static String archiveCode(String key) {
        PostEntry entry = PostTable.INSTANCE.entries().get(key);
        return entry == null ? key.substring(0, Math.min(PostEntry.ARCHIVE_LENGTH, key.length())) : entry.archiveCode();
    }

    /**
     * {@return the name as page lines cut it: ten characters of the name, without trailing blank}
     *
     * @param key canonical name
     */
    public static String pageName(String key) {
        String name = telegramName(key);
        return name.substring(0, Math.min(PostEntry.PAGE_LENGTH, name.length())).stripTrailing();
    }

    /**
     * {@return the routing indicator of a post, if known}
     *
     * @param key canonical name
     */
    public static Optional<String> routingIndicator(String key) {
        PostEntry entry = PostTable.INSTANCE.entries().get(key);
        return entry == null || entry.indicator().isEmpty() ? Optional.empty() : Optional.of(entry.indicator());
    }

    /**
     * {@return whether two posts send from one station, as an embassy and a mission in one city may: they are the same post or
     * share a routing indicator}
     *
     * @param one canonical name
     * @param other canonical name
     */
    public static boolean sameStation(String one, String other) {
        Optional<String> indicator = routingIndicator(one);
        return one.equals(other) || (indicator.isPresent() && indicator.equals(routingIndicator(other)));
    }

    /**
     * {@return the kind of an originator or addressee, {@link PostKind#OTHER} if nothing tells it}
     *
     * @param address plain language address, for example {@code AMEMBASSY OTTAWA} or {@code HQ USEUCOM}
     */
    public static PostKind kindOf(String address) {
        return AddressReader.read(address, 0, address.length(), ANY_YEAR).kind();
    }

    /**
     * {@return kind and post of an originator or addressee; the post also where a list of addressees is named by it}
     *
     * @param address plain language address
     */
    public static AddressReading named(String address) {
        DatedPost found = search(address, 0, address.length(), ANY_YEAR);
        Optional<Post> post = found == null ? Optional.empty() : found.post();
        return new AddressReading(AddressReader.kind(address, post), post);
    }

    /**
     * {@return kind and post of an originator or addressee}
     *
     * @param text the text
     * @param start start of the plain language address
     * @param end end of the address, exclusive
     * @param year the year in which it was written, or {@link #ANY_YEAR}
     */
    public static AddressReading address(String text, int start, int end, int year) {
        return AddressReader.read(text, start, end, year);
    }
}
