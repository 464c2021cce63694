package org.cablekit.export.xlsx.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The sheets of a workbook, in their order. */
public enum SheetKind {
    /** Figures and charts of the collection. */
    OVERVIEW("Overview", "figures and charts of the collection"),
    /** One row a cable. */
    CABLES("Cables", "one row a cable"),
    /** One row an addressee. */
    ADDRESSEES("Addressees", "one row an addressee: action, information, exempted"),
    /** One row an entry of the TAGS line. */
    TAGS("TAGS", "one row an entry of the TAGS line, with its meaning"),
    /** One row a reference. */
    REFERENCES("References", "one row a reference, and whether what it cites is in this workbook"),
    /** One row a block of the text. */
    PARAGRAPHS("Paragraphs", "one row a paragraph, heading, table or quotation of the text"),
    /** One row a diagnostic. */
    DIAGNOSTICS("Diagnostics", "one row a finding: damage, contradictions, guesses");

    private final String title;
    private final String description;

    SheetKind(String title, String description) {
        this.title = title;
        this.description = description;
    }

    /** {@return the name of the sheet in the workbook} */
    public String title() {
        return title;
    }

    /** {@return what is in it, in a few words} */
    public String description() {
        return description;
    }

    /** {@return the name of the sheet as a value of the option {@code sheets}} */
    public String optionValue() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return the names of all sheets but the one written on request only, as a value of the option {@code sheets}} */
    public static String standard() {
        List<SheetKind> standard = new ArrayList<>(Arrays.asList(values()));
        standard.remove(PARAGRAPHS);
        return names(standard);
    }

    /**
     * {@return the sheets a person asks for}
     *
     * @param wanted names of sheets separated by commas, in any order
     * @throws IllegalArgumentException if a name is not that of a sheet; the message lists the names there are
     */
    public static Set<SheetKind> select(String wanted) {
        Set<SheetKind> selected = EnumSet.noneOf(SheetKind.class);
        for (String part : wanted.split(",", -1)) {
            selected.add(find(part.strip()));
        }
        return selected;
    }

    private static SheetKind find(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.optionValue().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no sheet '" + name + "'; known are " + names(Arrays.asList(values()))));
    }

    private static String names(List<SheetKind> kinds) {
        return kinds.stream().map(SheetKind::optionValue).collect(Collectors.joining(","));
    }
}
