package org.cablekit.parser;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cablekit.model.Tag;
import org.cablekit.model.TagKind;
import org.cablekit.parser.reference.TagEntry;
import org.cablekit.parser.reference.TagTable;
import org.cablekit.parser.reference.TagWords;

/**
 * Puts TAGS entries in one normal form for counting and comparing. The cable itself keeps them as they were typed.
 */
public final class TagCodes {

    private TagCodes() {}

    /**
     * {@return the entries as standard codes, each once, in order of first occurrence}
     *
     * <p>Run-together codes are parted, known misspellings are mended, codes used in place of another are replaced by it,
     * names of persons get a comma behind the surname. Entries with a hole in them are left out.
     *
     * @param tags the entries of one telegram
     */
    public static List<String> canonical(List<Tag> tags) {
        Set<String> codes = new LinkedHashSet<>();
        for (Tag tag : tags) {
            tag.code().ifPresent(code -> add(tag, code, codes));
        }
        return List.copyOf(codes);
    }

    private static void add(Tag tag, String code, Set<String> into) {
        if (tag.kind() == TagKind.PERSON) {
            into.add(person(code));
            return;
        }
        String mended = TagWords.corrected(code).orElse(code).toUpperCase(Locale.ROOT);
        List<String> parts = TagWords.split(mended);
        if (parts.isEmpty()) {
            into.add(standard(mended));
        } else {
            parts.forEach(part -> into.add(standard(part)));
        }
    }

    private static String standard(String code) {
        Optional<String> standard = TagTable.find(code, TagTable.ANY_YEAR).flatMap(TagEntry::standard);
        return standard.orElse(code);
    }

    private static String person(String name) {
        int blank = name.indexOf(' ');
        return name.indexOf(',') >= 0 || blank < 0 ? name : name.substring(0, blank) + "," + name.substring(blank);
    }
}
