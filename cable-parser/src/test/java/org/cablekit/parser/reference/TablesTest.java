package org.cablekit.parser.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cablekit.model.CaptionKind;
import org.cablekit.model.PostKind;
import org.cablekit.model.TagKind;
import org.junit.jupiter.api.Test;

/** The tables agree with themselves and with each other. */
class TablesTest {

    private static final List<List<String>> POSTS =
            Table.read("posts.tsv", "key", "name", "display", "kind", "prefix", "country", "iso", "indicator");
    private static final List<List<String>> VARIANTS =
            Table.read("post-variants.tsv", "variant", "post", "kind", "from", "until");
    private static final List<List<String>> TAGS =
            Table.read("tags.tsv", "code", "kind", "meaning", "from", "until", "standard", "beside");
    private static final List<List<String>> CAPTIONS =
            Table.read("captions.tsv", "words", "caption", "spelling", "kind", "meaning");
    private static final List<List<String>> INDICATORS = Table.read("routing-indicators.tsv", "indicator", "name");
    private static final List<List<String>> ADDRESS_WORDS =
            Table.read("address-words.tsv", "words", "place", "kind", "named");

    private static Set<String> column(List<List<String>> rows, int column) {
        Set<String> values = new TreeSet<>();
        rows.forEach(row -> values.add(row.get(column)));
        return values;
    }

    private static List<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).toList();
    }

    private static String letters(String words) {
        return Folding.LETTERS.key(words, 0, words.length());
    }

    @Test
    void rowsAreSortedAndAsciiWithoutStrayBlanks() {
        for (List<List<String>> table : List.of(POSTS, VARIANTS, TAGS, CAPTIONS, INDICATORS, ADDRESS_WORDS)) {
            List<String> lines =
                    table.stream().map(row -> String.join("\t", row)).toList();
            assertThat(lines).doesNotHaveDuplicates();
            assertThat(table.stream().map(row -> row.get(0)).toList()).isSorted();
            assertThat(lines).allSatisfy(line -> assertThat(line).matches("[ -~\t]+"));
            assertThat(table).allSatisfy(row -> assertThat(row).allMatch(cell -> cell.equals(cell.strip())));
        }
    }

    @Test
    void postsHaveOneRowEachAndKnownKinds() {
        assertThat(column(POSTS, 0)).hasSameSizeAs(POSTS).allMatch(key -> key.matches("[A-Z]+"));
        assertThat(POSTS).allSatisfy(row -> {
            assertThat(letters(row.get(1))).isEqualTo(row.get(0));
            assertThat(row.get(2)).isNotBlank();
            assertThat(names(PostKind.values())).contains(row.get(3));
            assertThat(row.get(5)).matches("([A-Z]{2})?");
            assertThat(row.get(6)).matches("([A-Z]{2})?");
            assertThat(row.get(7)).matches("([A-Z]{3,8})?");
        });
    }

    @Test
    void countriesOfPostsAreAreaCodes() {
        Set<String> areas = new HashSet<>();
        TAGS.stream().filter(row -> row.get(1).equals("GEOGRAPHIC")).forEach(row -> areas.add(row.get(0)));
        Set<String> countries = column(POSTS, 5);
        countries.remove("");
        assertThat(areas).containsAll(countries);
    }

    @Test
    void everyVariantPointsToAPost() {
        assertThat(column(POSTS, 0)).containsAll(column(VARIANTS, 1));
        assertThat(VARIANTS).allSatisfy(row -> {
            assertThat(row.get(0)).isEqualTo(letters(row.get(0))).isNotEqualTo(row.get(1));
            assertThat(Spelling.valueOf(row.get(2))).isNotIn(Spelling.NAME, Spelling.CUT);
        });
    }

    @Test
    void aVariantIsUniqueInEachYear() {
        Map<String, boolean[]> years = new HashMap<>();
        assertThat(VARIANTS).allSatisfy(row -> {
            boolean[] taken = years.computeIfAbsent(row.get(0), v -> new boolean[2100]);
            for (int year = DatedPost.first(row.get(3)); year <= DatedPost.last(row.get(4)); year++) {
                assertThat(taken[year]).as("%s in %d", row.get(0), year).isFalse();
                taken[year] = true;
            }
        });
    }

    @Test
    void onlyRenamedPostsAreVariantsOfOthers() {
        Set<String> keys = column(POSTS, 0);
        assertThat(VARIANTS.stream().filter(row -> keys.contains(row.get(0))))
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.get(2)).isEqualTo("RENAMED");
                    assertThat(row.get(3) + row.get(4)).matches("\\d{4}");
                });
    }

    @Test
    void archiveCodesAreUniqueButForPorto() {
        Map<String, Set<String>> codes = new TreeMap<>();
        Posts.all()
                .forEach(post -> codes.computeIfAbsent(Posts.archiveCode(post.key()), c -> new TreeSet<>())
                        .add(post.key()));
        codes.values().removeIf(posts -> posts.size() == 1);
        assertThat(codes).containsExactly(Map.entry("PORTO", Set.of("PORTOALEGRE", "PORTOFSPAIN")));
    }

    @Test
    void indicatorsOfPostsAreListed() {
        Set<String> indicators = column(POSTS, 7);
        indicators.remove("");
        assertThat(column(INDICATORS, 0)).hasSameSizeAs(INDICATORS).containsAll(indicators);
        assertThat(INDICATORS)
                .allMatch(row ->
                        RoutingIndicators.isIndicator(row.get(0), 0, row.get(0).length()));
    }

    @Test
    void tagsHaveKnownKindsAndYears() {
        assertThat(TAGS).allSatisfy(row -> {
            assertThat(TagKind.valueOf(row.get(1))).isNotIn(TagKind.PERSON, TagKind.UNKNOWN);
            assertThat(row.get(3)).matches("(\\d{4})?");
            assertThat(row.get(4)).matches("(\\d{4})?");
        });
        Set<String> codes = column(TAGS, 0);
        Set<String> targets = column(TAGS, 5);
        targets.addAll(column(TAGS, 6));
        targets.remove("");
        assertThat(codes).containsAll(targets);
    }

    @Test
    void tagsOfOneCodeHaveOneKindAndNoTwoMeaningsInAYear() {
        Map<String, Set<String>> kinds = new TreeMap<>();
        Map<String, boolean[]> years = new HashMap<>();
        for (List<String> row : TAGS) {
            kinds.computeIfAbsent(row.get(0), c -> new TreeSet<>()).add(row.get(1));
            int from = row.get(3).isEmpty() ? 1900 : Integer.parseInt(row.get(3));
            int until = row.get(4).isEmpty() ? 2099 : Integer.parseInt(row.get(4));
            boolean[] taken = years.computeIfAbsent(row.get(0) + "/" + row.get(6), c -> new boolean[2100]);
            for (int year = from; year <= until; year++) {
                assertThat(taken[year]).as("%s in %d", row.get(0), year).isFalse();
                taken[year] = true;
            }
        }
        assertThat(kinds.values()).allMatch(k -> k.size() == 1);
    }

    @Test
    void subjectsBeginWithAFieldAndProgramsWithK() {
        assertThat(TAGS).allSatisfy(row -> {
            String shape = switch (TagKind.valueOf(row.get(1))) {
                case SUBJECT -> "[ABCELMOPST][A-Z]{3}";
                case PROGRAM -> "K[A-Z]{3}";
                case GEOGRAPHIC -> "[A-Z]{2}";
                default -> ".+";
            };
            assertThat(row.get(0)).matches(shape);
        });
    }

    @Test
    void misspeltTagsPointToCodes() {
        Set<String> targets = column(TAGS, 0);
        targets.addAll(column(Table.read("tag-phrases.tsv", "phrase"), 0));
        List<List<String>> variants = Table.read("tag-variants.tsv", "variant", "code");
        assertThat(targets).containsAll(column(variants, 1)).doesNotContainAnyElementsOf(column(variants, 0));
    }

    @Test
    void captionsPointToCaptions() {
        Set<String> names = new HashSet<>();
        CAPTIONS.stream().filter(row -> row.get(2).equals("NAME")).forEach(row -> names.add(row.get(0)));
        assertThat(names).containsAll(column(CAPTIONS, 1));
        assertThat(CAPTIONS).allSatisfy(row -> {
            boolean name = Spelling.valueOf(row.get(2)) == Spelling.NAME;
            assertThat(row.get(0).equals(row.get(1))).isEqualTo(name);
            assertThat(row.get(3).isEmpty()).isEqualTo(!name);
            assertThat(names(CaptionKind.values())).contains(name ? row.get(3) : "OTHER");
        });
        assertThat(CAPTIONS.stream().map(row -> letters(row.get(0)))).doesNotHaveDuplicates();
    }
}
