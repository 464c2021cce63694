package org.cablekit.parser.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cablekit.model.Post;

/** Routing indicators of ACP 117 and ACP 127: {@code RUEHOT} is the embassy in Ottawa. */
public final class RoutingIndicators {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 8;

    private RoutingIndicators() {}

    private static final class Names {
        static final NameIndex<Optional<String>> INDEX = load();

        private static NameIndex<Optional<String>> load() {
            Map<String, Optional<String>> names = new LinkedHashMap<>();
            for (List<String> row : Table.read("routing-indicators.tsv", "indicator", "name")) {
                names.put(row.get(0), row.get(1).isEmpty() ? Optional.empty() : Optional.of(row.get(1)));
            }
            return new NameIndex<>(Folding.EXACT, names);
        }
    }

    /**
     * {@return whether a range of a text has the form of a routing indicator: R and three to seven letters, upper case}
     *
     * @param text the text
     * @param start start of the word
     * @param end end of the word, exclusive
     */
    public static boolean isIndicator(String text, int start, int end) {
        int length = end - start;
        if (length < SHORTEST || length > LONGEST || text.charAt(start) != 'R') {
            return false;
        }
        for (int i = start + 1; i < end; i++) {
            char c = text.charAt(i);
            if (c < 'A' || c > 'Z') {
                return false;
            }
        }
        return true;
    }

    /**
     * {@return whether the table lists the indicator}
     *
     * @param indicator the indicator
     */
    public static boolean isKnown(String indicator) {
        return Names.INDEX.get(indicator, 0, indicator.length()) != null;
    }

    /**
     * {@return the name of the station or list behind an indicator, if known; an indicator may serve many addressees}
     *
     * @param indicator the indicator
     */
    public static Optional<String> name(String indicator) {
        Optional<String> name = Names.INDEX.get(indicator, 0, indicator.length());
        return name == null ? Optional.empty() : name;
    }

    /**
     * {@return the post that sends under an indicator; the first of the posts that share it}
     *
     * @param indicator the indicator
     */
    public static Optional<Post> post(String indicator) {
        Optional<Post> post = PostTable.INSTANCE.byIndicator(indicator, 0, indicator.length());
        return post.isPresent() ? post : name(indicator).flatMap(Posts::find);
    }
}
