package org.cablekit.parser.telegram;

import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;

/**
 * Who classified, taken apart: {@code A/DCM Ana Rill}, {@code Ana Rill, Consul General, Lumero, State}, {@code INR/B:
 * ROE}.
 *
 * <p>A title stands before the name, or behind it after a comma. Empty strings for what is not there.
 *
 * @param title title or position
 * @param name the name
 * @param office office or agency
 */
record ClassifierName(String title, String name, String office) {

    private static final Set<String> SUFFIXES = Set.of("JR", "JR.", "SR", "SR.", "II", "III", "IV");

    static ClassifierName of(String statement) {
        String who = withoutLinks(ClassifiedByStatement.strip(statement));
        if (who.endsWith(".") && !endsWithInitialOrSuffix(who)) {
            who = ClassifiedByStatement.strip(who.substring(0, who.length() - 1));
        }
        String office = "";
        int colon = who.indexOf(':');
        if (colon > 0 && colon < 20 && isOffice(who.substring(0, colon))) {
            office = who.substring(0, colon);
            who = ClassifiedByStatement.strip(who.substring(colon + 1));
        }
        return split(who, office);
    }

    private static final Set<String> LINKS =
            Set.of("FOR", "FR", "F0R", "BASED", "ON", "0N", "UPON", "UNDER", "PER", "BY", "DUE", "TO", "THE", "IN");

    /** Takes the words off that led over to the reasons: {@code ... BASED UPON}. */
    private static String withoutLinks(String words) {
        int end = words.length();
        int last = words.lastIndexOf(' ');
        while (last > 0 && LINKS.contains(words.substring(last + 1, end).toUpperCase(Locale.ROOT))) {
            end = ClassifiedByStatement.stripEnd(words, last);
            last = words.lastIndexOf(' ', end - 1);
        }
        return words.substring(0, end);
    }

    /** {@return a name whose last letter was wrapped off, {@code Blah a}, put together; no name ends with a small letter} */
    private static String joined(String name) {
        int last = name.length() - 1;
        boolean cut = last > 2
                && isSmall(name.charAt(last))
                && name.charAt(last - 1) == ' '
                && isSmall(name.charAt(last - 2));
        return cut ? name.substring(0, last - 1) + name.charAt(last) : name;
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** {@return the words of a title, without the slash of {@code DCM/Ana Rill}} */
    private static String title(String words) {
        String title = ClassifiedByStatement.strip(words);
        return title.endsWith("/") ? title.substring(0, title.length() - 1) : title;
    }

    private static boolean hasNumber(String name) {
        for (int i = 0; i + 1 < name.length(); i++) {
            if (Cursor.isDigit(name.charAt(i)) && Cursor.isDigit(name.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** A letter, a hole, or a bracket or quote before one; what is left of a garbled line begins otherwise. */
    private static boolean opensName(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.PRIVATE_USE || "([\"'".indexOf(c) >= 0;
    }

    private static boolean isOffice(String words) {
        return words.indexOf(' ') < 0 && words.equals(words.toUpperCase(Locale.ROOT));
    }

    private static boolean endsWithInitialOrSuffix(String who) {
        int start = who.lastIndexOf(' ') + 1;
        String last = who.substring(start);
        return last.length() == 2 || SUFFIXES.contains(last.toUpperCase(Locale.ROOT));
    }

    /** {@return the first comma from an offset on that does not stand before JR or the like, or the end} */
    private static int commaBehindName(String who, int from) {
        int comma = who.indexOf(',', from);
        while (comma >= 0) {
            int start = comma + 1;
            while (start < who.length() && who.charAt(start) == ' ') {
                start++;
            }
            int end = start;
            while (end < who.length() && " ,;".indexOf(who.charAt(end)) < 0) {
                end++;
            }
            boolean apostrophe = comma + 1 < who.length()
                    && Cursor.isLetter(who.charAt(comma + 1))
                    && comma > 0
                    && Cursor.upper(who.charAt(comma - 1)) == 'D';
            if (!apostrophe && !SUFFIXES.contains(who.substring(start, end).toUpperCase(Locale.ROOT))) {
                return comma;
            }
            comma = who.indexOf(',', comma + 1);
        }
        return who.length();
    }

    /** Parts a title from the name that follows it, perhaps behind commas, or takes the words behind the name as title. */
    private static ClassifierName split(String who, String office) {
        StringJoiner titles = new StringJoiner(", ");
        int from = 0;
        while (true) {
            int comma = commaBehindName(who, from);
            String head = ClassifiedByStatement.strip(who.substring(from, comma));
            int nameStart = TitleWords.end(head);
            String name = joined(head.substring(nameStart).trim());
            String title = title(head.substring(0, nameStart));
            if (!title.isEmpty()) {
                titles.add(title);
            }
            boolean garbled = hasNumber(name) || (!name.isEmpty() && !opensName(name.charAt(0)));
            if (garbled || (name.isEmpty() && comma == who.length())) {
                return new ClassifierName(titles.toString(), "", office);
            }
            from = Math.min(who.length(), comma + 1);
            if (!name.isEmpty()) {
                String tail = ClassifiedByStatement.strip(who.substring(from));
                if (title.isEmpty() && !tail.isEmpty()) {
                    return new ClassifierName(titles.add(tail).toString(), name, office);
                }
                return new ClassifierName(titles.toString(), name, office.isEmpty() ? tail : office);
            }
        }
    }
}
