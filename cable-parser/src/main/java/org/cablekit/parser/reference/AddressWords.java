package org.cablekit.parser.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cablekit.model.PostKind;
import org.jspecify.annotations.Nullable;

/** Words of plain language addresses that tell the kind of an addressee: {@code AMEMBASSY}, {@code CDR}, {@code POSTS}. */
final class AddressWords {

    static final AddressWords INSTANCE = new AddressWords();

    /** A word at the start of an address, with its kind and whether the name of a post follows it. */
    record Lead(PostKind kind, boolean named) {}

    private final NameIndex<Lead> first;
    private final NameIndex<PostKind> starts;
    private final NameIndex<PostKind> anywhere;

    private AddressWords() {
        Map<String, Lead> leads = new LinkedHashMap<>();
        Map<String, PostKind> beginnings = new LinkedHashMap<>();
        Map<String, PostKind> words = new LinkedHashMap<>();
        for (List<String> row : Table.read("address-words.tsv", "words", "place", "kind", "named")) {
            String key = Folding.LETTERS.key(row.get(0), 0, row.get(0).length());
            PostKind kind = PostKind.valueOf(row.get(2));
            switch (row.get(1)) {
                case "FIRST" -> leads.put(key, new Lead(kind, row.get(3).equals("yes")));
                case "START" -> beginnings.put(key, kind);
                case "ANY" -> words.put(key, kind);
                default -> throw new IllegalStateException("address-words.tsv: place " + row.get(1));
            }
        }
        this.first = new NameIndex<>(Folding.LETTERS, leads);
        this.starts = new NameIndex<>(Folding.LETTERS, beginnings);
        this.anywhere = new NameIndex<>(Folding.LETTERS, words);
    }

    /** {@return the lead that is exactly this range, or null} */
    @Nullable
    Lead lead(String text, int start, int end) {
        return first.get(text, start, end);
    }

    /** {@return the greatest number of letters a lead has} */
    int longestLead() {
        return first.longest();
    }

    /** {@return the kind told by a word standing anywhere, or null} */
    @Nullable
    PostKind word(String text, int start, int end) {
        return anywhere.get(text, start, end);
    }

    /** {@return the kind told by how the first word begins, or null} */
    @Nullable
    PostKind beginning(String text, int start, int end) {
        for (int cut = Math.min(end, start + starts.longest()); cut > start; cut--) {
            PostKind kind = starts.get(text, start, cut);
            if (kind != null) {
                return kind;
            }
        }
        return null;
    }
}
