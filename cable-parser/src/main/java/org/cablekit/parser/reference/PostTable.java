package org.cablekit.parser.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cablekit.model.Post;
import org.cablekit.model.PostKind;
import org.jspecify.annotations.Nullable;

/** The tables of posts, of their other spellings and of their countries, read once. */
final class PostTable {

    static final PostTable INSTANCE = new PostTable();

    private static final String LAST_ARCHIVE_YEAR = "1979";

    private final Map<String, PostEntry> entries;
    private final NameIndex<List<DatedPost>> names;
    private final NameIndex<Optional<Post>> indicators;

    private PostTable() {
        this.entries = Collections.unmodifiableMap(readEntries());
        Map<String, Optional<Post>> byIndicator = new LinkedHashMap<>();
        for (PostEntry entry : entries.values()) {
            if (!entry.indicator().isEmpty()) {
                byIndicator.putIfAbsent(entry.indicator(), Optional.of(entry.post()));
            }
        }
        this.indicators = new NameIndex<>(Folding.EXACT, byIndicator);
        Map<String, List<DatedPost>> index = new LinkedHashMap<>();
        addNames(index);
        addVariants(index);
        addCuts(index);
        index.replaceAll((name, posts) -> List.copyOf(posts));
        this.names = new NameIndex<>(Folding.LETTERS, index);
    }

    private static Map<String, PostEntry> readEntries() {
        Map<String, List<List<String>>> countries = new LinkedHashMap<>();
        for (List<String> row : Table.read("post-countries.tsv", "post", "country", "from", "until")) {
            countries.computeIfAbsent(row.get(0), p -> new ArrayList<>()).add(row);
        }
        Map<String, PostEntry> entries = new LinkedHashMap<>();
        for (List<String> row :
                Table.read("posts.tsv", "key", "name", "display", "kind", "prefix", "country", "iso", "indicator")) {
            Post post = new Post(
                    row.get(0), row.get(2), PostKind.valueOf(row.get(3)), optional(row.get(5)), optional(row.get(6)));
            List<PostPeriod> periods = countries.getOrDefault(post.key(), List.of()).stream()
                    .map(c -> new PostPeriod(
                            DatedPost.first(c.get(2)), DatedPost.last(c.get(3)), inCountry(post, c.get(1))))
                    .toList();
            entries.put(
                    post.key(),
                    new PostEntry(
                            post,
                            row.get(1),
                            row.get(4),
                            row.get(7),
                            periods.isEmpty()
                                    ? List.of(new PostPeriod(DatedPost.FIRST_YEAR, DatedPost.LAST_YEAR, post))
                                    : periods));
        }
        return entries;
    }

    private static Post inCountry(Post post, String country) {
        return new Post(post.key(), post.display(), post.kind(), Optional.of(country), post.isoCountry());
    }

    private void addNames(Map<String, List<DatedPost>> index) {
        entries.forEach((key, entry) -> add(index, key, entry, Spelling.NAME, "", ""));
    }

    private void addVariants(Map<String, List<DatedPost>> index) {
        for (List<String> row : Table.read("post-variants.tsv", "variant", "post", "kind", "from", "until")) {
            PostEntry entry = entries.get(row.get(1));
            if (entry == null) {
                throw new IllegalStateException("post-variants.tsv: no post " + row.get(1));
            }
            add(index, row.get(0), entry, Spelling.valueOf(row.get(2)), row.get(3), row.get(4));
        }
    }

    /**
     * A cut name counts only where it is no name of its own and no other post has the same. The station codes of the
     * archives are read in the years of the archives alone: later telegrams have no such codes.
     */
    private void addCuts(Map<String, List<DatedPost>> index) {
        Map<String, Optional<PostEntry>> pages = new LinkedHashMap<>();
        Map<String, Optional<PostEntry>> codes = new LinkedHashMap<>();
        for (PostEntry entry : entries.values()) {
            pages.merge(entry.pageCode(), Optional.of(entry), PostTable::same);
            codes.merge(entry.archiveCode(), Optional.of(entry), PostTable::same);
        }
        pages.keySet().removeAll(index.keySet());
        pages.forEach((cut, one) -> one.ifPresent(entry -> add(index, cut, entry, Spelling.CUT, "", "")));
        codes.keySet().removeAll(index.keySet());
        codes.forEach(
                (cut, one) -> one.ifPresent(entry -> add(index, cut, entry, Spelling.CUT, "", LAST_ARCHIVE_YEAR)));
    }

    private static Optional<PostEntry> same(Optional<PostEntry> one, Optional<PostEntry> other) {
        return one.equals(other) ? one : Optional.empty();
    }

    /** Meanings good for some years come first: they beat the others in their years. */
    private static void add(
            Map<String, List<DatedPost>> index,
            String name,
            PostEntry entry,
            Spelling spelling,
            String from,
            String until) {
        List<DatedPost> posts = index.computeIfAbsent(name, n -> new ArrayList<>());
        for (PostPeriod period : entry.periods()) {
            DatedPost post = DatedPost.of(period, spelling, DatedPost.first(from), DatedPost.last(until));
            if (post.from() <= post.until()) {
                posts.add(post.renamed() ? 0 : posts.size(), post);
            }
        }
    }

    private static Optional<String> optional(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    /** {@return the posts by key, in order, unmodifiable} */
    Map<String, PostEntry> entries() {
        return entries;
    }

    @Nullable
    DatedPost find(String text, int start, int end, int year) {
        List<DatedPost> posts = names.get(text, start, end);
        if (posts == null) {
            return null;
        }
        for (int i = 0; i < posts.size(); i++) {
            DatedPost post = posts.get(i);
            if (post.covers(year)) {
                return post;
            }
        }
        return year == Posts.ANY_YEAR ? posts.get(posts.size() - 1) : null;
    }

    Optional<Post> byIndicator(String text, int start, int end) {
        Optional<Post> post = indicators.get(text, start, end);
        return post == null ? Optional.empty() : post;
    }
}
