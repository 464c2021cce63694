package org.cablekit.parser.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cablekit.model.TagKind;
import org.jspecify.annotations.Nullable;

/**
 * TAGS codes (Traffic Analysis by Geography and Subject) and what they meant when.
 *
 * <p>Area codes are the Department's own, and some changed hands: {@code GE} was East Germany in the handbook of 1974
 * and the Federal Republic later, when {@code GC} stood for the East. Where two meanings overlap, a code that stands
 * beside it decides.
 */
public final class TagTable {

    /** Stands for a year that is not known. */
    public static final int ANY_YEAR = 0;

    private static final String FIELDS = "ABCELMOPST";
    static final int SUBJECT_LENGTH = 4;
    static final int AREA_LENGTH = 2;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;

    private TagTable() {}

    /** What a code means in a range of years, perhaps only beside another code. */
    private record Dated(int from, int until, String beside, Optional<TagEntry> entry) {
        int distance(int year) {
            return year < from ? from - year : Math.max(0, year - until);
        }
    }

    private static final class Tables {
        static final NameIndex<List<Dated>> CODES = codes();

        private static NameIndex<List<Dated>> codes() {
            Map<String, List<Dated>> codes = new LinkedHashMap<>();
            for (List<String> row :
                    Table.read("tags.tsv", "code", "kind", "meaning", "from", "until", "standard", "beside")) {
                TagEntry entry = new TagEntry(
                        row.get(0), TagKind.valueOf(row.get(1)), optional(row.get(2)), optional(row.get(5)));
                codes.computeIfAbsent(row.get(0), c -> new ArrayList<>())
                        .add(new Dated(
                                year(row.get(3), FIRST_YEAR),
                                year(row.get(4), LAST_YEAR),
                                row.get(6),
                                Optional.of(entry)));
            }
            codes.replaceAll((code, rows) -> List.copyOf(rows));
            return new NameIndex<>(Folding.EXACT, codes);
        }

        private static Optional<String> optional(String cell) {
            return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
        }

        private static int year(String cell, int otherwise) {
            return cell.isEmpty() ? otherwise : Integer.parseInt(cell);
        }
    }

    /**
     * {@return what a code means in a year}
     *
     * @param code the code, in any case
     * @param year year of the telegram, or {@link #ANY_YEAR} for the latest meaning
     */
    public static Optional<TagEntry> find(String code, int year) {
        return find(code, 0, code.length(), year, List.of());
    }

    /**
     * {@return what the code in a range of a text means in a year}
     *
     * <p>Outside the years in which a code is attested, the nearest meaning is taken.
     *
     * @param text the text
     * @param start start of the code
     * @param end end of the code, exclusive
     * @param year year of the telegram, or {@link #ANY_YEAR} for the latest meaning
     * @param beside the other codes of the TAGS line, upper case
     */
    public static Optional<TagEntry> find(String text, int start, int end, int year, Collection<String> beside) {
        List<Dated> rows = Tables.CODES.get(text, start, end);
        if (rows == null) {
            return Optional.empty();
        }
        Dated best = null;
        for (int i = 0; i < rows.size(); i++) {
            Dated row = rows.get(i);
            if (!row.beside().isEmpty()) {
                if (beside.contains(row.beside())) {
                    return row.entry();
                }
            } else if (best == null || nearer(row, best, year)) {
                best = row;
            }
        }
        return best == null ? Optional.empty() : best.entry();
    }

    private static boolean nearer(Dated row, Dated best, int year) {
        int asked = year == ANY_YEAR ? LAST_YEAR : year;
        return row.distance(asked) < best.distance(asked);
    }

    /**
     * {@return the kind of a TAGS entry: by the table, else by its shape}
     *
     * @param entry a code, a name with a comma or brackets, or free words
     */
    public static TagKind kindOf(String entry) {
        return find(entry, ANY_YEAR).map(TagEntry::kind).orElseGet(() -> kindByShape(entry));
    }

    private static TagKind kindByShape(String entry) {
        int letters = 0;
        for (int i = 0; i < entry.length(); i++) {
            char c = entry.charAt(i);
            if (c == ',' || c == '(' || c == ')') {
                return TagKind.PERSON;
            }
            letters += ReferenceNumbers.isLetter(c) ? 1 : 0;
        }
        if (letters != entry.length()) {
            return TagKind.UNKNOWN;
        }
        if (letters == AREA_LENGTH) {
            return TagKind.GEOGRAPHIC;
        }
        if (letters != SUBJECT_LENGTH) {
            return TagKind.UNKNOWN;
        }
        char first = Folding.EXACT.fold(entry.charAt(0));
        if (first == 'K') {
            return TagKind.PROGRAM;
        }
        return FIELDS.indexOf(first) >= 0 ? TagKind.SUBJECT : TagKind.UNKNOWN;
    }

    /** {@return the kind of the code in a range of a text by the table alone, or null} */
    static @Nullable TagKind listedKind(String text, int start, int end) {
        List<Dated> rows = Tables.CODES.get(text, start, end);
        return rows == null ? null : rows.get(0).entry().map(TagEntry::kind).orElse(null);
    }
}
