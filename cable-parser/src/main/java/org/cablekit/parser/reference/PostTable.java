package org.cablekit.parser.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cablekit.model.Post;
import org.cablekit.model.PostKind;
import org.jspecify.annotations.Nullable;

/** The tables of posts and of their other spellings, read once. */
final class PostTable {

    static final PostTable INSTANCE = new PostTable();

    private final Map<String, PostEntry> entries = new LinkedHashMap<>();
    private final NameIndex<List<DatedPost>> names;
    private final NameIndex<Optional<Post>> indicators;

    private PostTable() {
        Map<String, Optional<Post>> byIndicator = new LinkedHashMap<>();
        for (List<String> row :
                Table.read("posts.tsv", "key", "name", "display", "kind", "prefix", "country", "iso", "indicator")) {
            Post post = new Post(
                    row.get(0), row.get(2), PostKind.valueOf(row.get(3)), optional(row.get(5)), optional(row.get(6)));
            entries.put(post.key(), new PostEntry(post, row.get(1), row.get(4), row.get(7)));
            if (!row.get(7).isEmpty()) {
                byIndicator.putIfAbsent(row.get(7), Optional.of(post));
            }
        }
        this.names = new NameIndex<>(Folding.LETTERS, index());
        this.indicators = new NameIndex<>(Folding.EXACT, byIndicator);
    }

    private Map<String, List<DatedPost>> index() {
        Map<String, List<DatedPost>> index = new LinkedHashMap<>();
        for (PostEntry entry : entries.values()) {
            add(index, entry.post().key(), DatedPost.of(entry.post(), Spelling.NAME, "", ""));
        }
        for (List<String> row : Table.read("post-variants.tsv", "variant", "post", "kind", "from", "until")) {
            PostEntry entry = entries.get(row.get(1));
            if (entry == null) {
                throw new IllegalStateException("post-variants.tsv: no post " + row.get(1));
            }
            add(index, row.get(0), DatedPost.of(entry.post(), Spelling.valueOf(row.get(2)), row.get(3), row.get(4)));
        }
        addCuts(index);
        index.replaceAll((name, posts) -> List.copyOf(posts));
        return index;
    }

    /** A cut name counts only where it is no name of its own and no other post has the same. */
    private void addCuts(Map<String, List<DatedPost>> index) {
        Map<String, Optional<Post>> cuts = new LinkedHashMap<>();
        for (PostEntry entry : entries.values()) {
            cuts.merge(entry.archiveCode(), Optional.of(entry.post()), PostTable::same);
            cuts.merge(entry.pageCode(), Optional.of(entry.post()), PostTable::same);
        }
        cuts.forEach((cut, post) -> {
            if (!index.containsKey(cut)) {
                post.ifPresent(p -> add(index, cut, DatedPost.of(p, Spelling.CUT, "", "")));
            }
        });
    }

    private static Optional<Post> same(Optional<Post> one, Optional<Post> other) {
        return one.equals(other) ? one : Optional.empty();
    }

    /** Dated meanings come first: they beat the undated one in their years. */
    private static void add(Map<String, List<DatedPost>> index, String name, DatedPost post) {
        List<DatedPost> posts = index.computeIfAbsent(name, n -> new ArrayList<>());
        posts.add(post.undated() ? posts.size() : 0, post);
    }

    private static Optional<String> optional(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    Map<String, PostEntry> entries() {
        return entries;
    }

    @Nullable
    DatedPost find(CharSequence text, int start, int end, int year) {
        List<DatedPost> posts = names.get(text, start, end);
        if (posts == null) {
            return null;
        }
        for (int i = 0; i < posts.size(); i++) {
            DatedPost post = posts.get(i);
            if (year == Posts.ANY_YEAR ? post.undated() : post.covers(year)) {
                return post;
            }
        }
        return posts.get(0);
    }

    Optional<Post> byIndicator(CharSequence text, int start, int end) {
        Optional<Post> post = indicators.get(text, start, end);
        return post == null ? Optional.empty() : post;
    }
}
