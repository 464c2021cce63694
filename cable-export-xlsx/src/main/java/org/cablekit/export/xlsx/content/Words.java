package org.cablekit.export.xlsx.content;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.function.Function;
import org.cablekit.model.ContainerFormat;
import org.cablekit.model.Era;
import org.cablekit.model.MessageReference;
import org.cablekit.model.ParagraphKind;
import org.cablekit.model.Tag;
import org.cablekit.model.TagKind;

/** How facts read in a cell. */
final class Words {

    /** Between the entries of a list whose entries may have commas. */
    static final String SEMICOLON = "; ";

    private static final String COMMA = ", ";

    private Words() {}

    static String of(MessageReference reference) {
        return reference.canonical();
    }

    /** {@return a constant in lower case with its first letter capital: {@code Consulate general}} */
    static String of(Enum<?> constant) {
        String words = constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    static String of(ContainerFormat container) {
        return switch (container) {
            case PLAIN_TEXT -> "Plain text";
            case MARKDOWN_TEXT -> "Markdown text";
            case WEB_PAGE_2010 -> "Web page, 2010";
            case WEB_PAGE_2011 -> "Web page, 2011";
            case CSV_DUMP -> "CSV dump";
            case ARCHIVE_RECORD -> "Archive record";
            case RELEASE_TEXT -> "Release text";
        };
    }

    static String of(ParagraphKind kind) {
        return switch (kind) {
            case NUMBERED -> "Numbered";
            case SUB_PARAGRAPH -> "Sub-paragraph";
            case BULLET -> "Bullet";
            case UNNUMBERED -> "Unnumbered";
        };
    }

    /** {@return a constant in capitals, as terms of the service are written: {@code NIACT IMMEDIATE}} */
    static String capitals(Enum<?> constant) {
        return constant.name().replace('_', ' ');
    }

    static String of(Era era) {
        return switch (era) {
            case BEFORE_1973 -> "Before 1973";
            case CENTRAL_FILE -> "1973-1979 central file";
            case CABLE -> "1980-2009 cables";
            case SMART -> "2010 on";
        };
    }

    /**
     * {@return an entry of the TAGS line as the handbook writes it, persons in brackets}
     *
     * @param codes how codes are spelled where it was redacted
     */
    static String of(Tag tag, CodeSpelling codes) {
        String words = tag.code().orElseGet(() -> codes.of(tag.raw()));
        return tag.kind() == TagKind.PERSON ? "(" + words + ")" : words;
    }

    static String list(List<String> entries) {
        return String.join(COMMA, entries);
    }

    static <T> String list(Collection<T> entries, Function<? super T, String> words) {
        return joined(entries, COMMA, words);
    }

    static <T> String joined(Collection<T> entries, String separator, Function<? super T, String> words) {
        if (entries.isEmpty()) {
            return "";
        }
        StringJoiner joined = new StringJoiner(separator);
        for (T entry : entries) {
            joined.add(words.apply(entry));
        }
        return joined.toString();
    }
}
