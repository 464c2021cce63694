package org.cablekit.parser.telegram;

import java.util.Locale;
import java.util.Set;

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
        int comma = commaBehindName(who);
        if (comma < 0) {
            return split(who, office, "");
        }
        String head = ClassifiedByStatement.strip(who.substring(0, comma));
        String tail = ClassifiedByStatement.strip(who.substring(comma + 1));
        return split(head, office, tail);
    }

    private static final Set<String> LINKS =
            Set.of("FOR", "FR", "F0R", "BASED", "ON", "0N", "UPON", "UNDER", "PER", "BY", "DUE", "TO", "THE", "IN");

    /** Takes the words off that led over to the reasons: {@code ... BASED UPON}. */
    private static String withoutLinks(String words) {
        String who = words;
        int last = who.lastIndexOf(' ');
        while (last > 0 && LINKS.contains(who.substring(last + 1).toUpperCase(Locale.ROOT))) {
            who = ClassifiedByStatement.strip(who.substring(0, last));
            last = who.lastIndexOf(' ');
        }
        return who;
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

    /** {@return the first comma that does not stand before JR or the like, or -1} */
    private static int commaBehindName(String who) {
        int comma = who.indexOf(',');
        while (comma >= 0) {
            String rest = who.substring(comma + 1).trim();
            int end = 0;
            while (end < rest.length() && " ,;".indexOf(rest.charAt(end)) < 0) {
                end++;
            }
            boolean apostrophe = comma + 1 < who.length()
                    && Cursor.isLetter(who.charAt(comma + 1))
                    && comma > 0
                    && Cursor.upper(who.charAt(comma - 1)) == 'D';
            if (!apostrophe && !SUFFIXES.contains(rest.substring(0, end).toUpperCase(Locale.ROOT))) {
                return comma;
            }
            comma = who.indexOf(',', comma + 1);
        }
        return comma;
    }

    /** Parts a title from the name that follows it, or takes the words behind the comma as title. */
    private static ClassifierName split(String head, String office, String tail) {
        int nameStart = TitleWords.end(head);
        String name = joined(head.substring(nameStart).trim());
        String title = ClassifiedByStatement.strip(head.substring(0, nameStart));
        if (hasNumber(name) || (!name.isEmpty() && !opensName(name.charAt(0)))) {
            return new ClassifierName(title, "", office);
        }
        if (name.isEmpty() && !tail.isEmpty()) {
            int second = commaBehindName(tail);
            String next = second < 0 ? tail : tail.substring(0, second).trim();
            String rest = second < 0 ? "" : ClassifiedByStatement.strip(tail.substring(second + 1));
            ClassifierName behind = split(next, office, rest);
            String joined =
                    title.isEmpty() ? behind.title : behind.title.isEmpty() ? title : title + ", " + behind.title;
            return new ClassifierName(joined, behind.name, office);
        }
        if (title.isEmpty()) {
            return new ClassifierName(tail, name, office);
        }
        return new ClassifierName(title, name, office.isEmpty() ? tail : office);
    }
}
