package org.cablekit.parser.telegram;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cablekit.parser.reference.TypingErrors;

/**
 * Finds where a title ends and a name begins: {@code Acting Assistant Secretary for Diplomatic Security | Gregory B.
 * Starr}.
 *
 * <p>A word belongs to the title if it is one of the words that titles are made of (typing errors allowed in long
 * ones), an office symbol with a slash, or an abbreviation in capitals among mixed-case words. Behind {@code for} or
 * {@code of} the title goes on until a name remains.
 */
final class TitleWords {

    private static final Set<String> WORDS =
            Set.of(("AMBASSADOR AMB DCM ADCM CHARGE CDA AFFAIRES AFFAIRS AFFAIRE D'AFFAIRES"
                            + " D'AFFAIRS DAFFAIRES A.I AI A.I. (AI) A.Y D' COUNSELOR COUNSELLOR COUNSEL COUNS COUNCILOR COUNSELORS MINISTER"
                            + " MINCOUNS POLCOUNS POLMINCOUNS ECONMINCOUNS ECONCOUNS MCOUNSELOR POLOFF ECONOFF POL/ECONOFF CONOFF PAO RSO GSO"
                            + " IPO OFFICER OFF OFFICE CHIEF CHAIRMAN DIRECTOR DIR ACTING DEPUTY ASSISTANT ASST PRINCIPAL UNDER SECRETARY"
                            + " SECRETARIES CONSUL CONSULS GENERAL CG GENERALS POLITICAL POL ECONOMIC ECON ECONOMICAL ECOPOL COMMERCIAL"
                            + " LEGAL ADVISER ADVISOR ATTACHE ATTACH MILITARY MIL POL-MIL POLMIL POL/MIL DEFENSE DEFENCE SECTION UNIT"
                            + " HEAD TEAM LEADER MISSION REPRESENTATIVE PERMANENT PERM REP PERMREP SPECIAL ENVOY COORDINATOR"
                            + " CORDINATOR REGIONAL EXECUTIVE STAFF SENIOR BUREAU PUBLIC GLOBAL INSTITUTIONAL EXTERNAL"
                            + " INTERNAL LABOR SCIENCE ENVIRONMENT ENVIRONMENTAL HEALTH TECHNOLOGY M/C A/DCM A/POL A/S DAS PDAS A/DAS A/SECRETARY"
                            + " CONSULAR MANAGEMENT ADMINISTRATIVE INFORMATION AGRICULTURAL REFUGEE NARCOTICS TREASURY TRADE"
                            + " COMMISSIONER COMMANDER COLONEL COL LTC CAPTAIN DR MR MRS MS THE IN MANAGER SPECIALIST ANALYST"
                            + " USEU AIT USUN USNATO USINT DHS FBI DEA INL EST EST&H PRT RPO P/E E/P EMIN EMBASSY STATE DEPARTMENT VICE PRESIDENT"
                            + " CHARGE' POLOFFS POLCHIEF POLOFFICER ECONCHIEF MINISTER-COUNSELOR MINISTER-COUNSELLOR MINISTER/COUNSELOR"
                            + " IO AF NEA EUR EAP WHA SCA INR PM ISN VCI CHG CHRGE DCM/CHARGE CHARGE/DCM ECON/POL POL/ECON POLITICAL/ECONOMIC"
                            + " ECONOMIC/POLITICAL AFGHAN CLASSIFICATION GUIDE DOS BY CONGEN PO")
                    .split(" "));
    private static final int SHORTEST_MISSPELT = 6;

    /** By their first letters, which no typing error changes. */
    private static final Map<Character, List<String>> LONG_WORDS = WORDS.stream()
            .filter(word -> word.length() >= SHORTEST_MISSPELT)
            .collect(Collectors.groupingBy(word -> word.charAt(0)));

    private static final Set<String> LINKS = Set.of("FOR", "OF", "AND", "TO", "&", "DE", "D");

    /** The links that a name may begin with. */
    private static final Set<String> NAME_LINKS = Set.of("DE", "D");

    private static final Set<String> OPENING_LINKS = Set.of("FOR", "OF", "TO");

    /** Words of names in lower case. */
    private static final Set<String> PARTICLES = Set.of(
            "VAN", "VON", "DER", "DEN", "TER", "ZU", "DA", "DI", "DO", "DOS", "DAS", "DU", "DEL", "DELLA", "LA", "LE",
            "LAS", "LOS", "EL", "AL", "BIN");

    private static final int MOST_NAME_WORDS = 4;

    private TitleWords() {}

    /** {@return the offset at which the name begins} */
    static int end(String who) {
        int end = 0;
        int at = 0;
        boolean open = false;
        while (at < who.length()) {
            int start = skipBlanks(who, at);
            int stop = wordEnd(who, start);
            if (start >= stop) {
                break;
            }
            String word = bare(who.substring(start, stop));
            boolean link = LINKS.contains(word);
            int name = slashBeforeName(who, start, stop);
            if (name > 0) {
                return name;
            }
            if (isTitle(who, word, start, stop)) {
                end = stop;
                open = false;
            } else if (link && end > 0) {
                open |= OPENING_LINKS.contains(word);
            } else if (!open && start > end && wordsBetween(who, end, start) >= MOST_NAME_WORDS) {
                break;
            }
            at = stop;
        }
        int name = skipName(who, end);
        if (startsWithLink(who, name)) {
            // A place or an office stands behind the link: one word at least.
            int place = skipBlanks(who, wordEnd(who, name));
            return trailingName(who, skipBlanks(who, wordEnd(who, place)));
        }
        return wordsBetween(who, name, who.length()) > MOST_NAME_WORDS ? trailingName(who, name) : name;
    }

    private static int skipName(String who, int end) {
        int at = end;
        while (at < who.length() && " -/:,.".indexOf(who.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** {@return whether the title goes on at an offset, and no name begins there} */
    private static boolean startsWithLink(String who, int from) {
        String word = bare(who.substring(from, wordEnd(who, from)));
        return LINKS.contains(word) && !NAME_LINKS.contains(word);
    }

    /** The last two words, or three if the middle one is an initial; a suffix counts with the word before it. */
    private static int trailingName(String who, int from) {
        int at = previousWord(who, who.length(), from);
        if (isSuffix(bare(who.substring(at, wordEnd(who, at))))) {
            at = previousWord(who, at, from);
        }
        at = previousWord(who, at, from);
        String middle = bare(who.substring(at, wordEnd(who, at)));
        return middle.length() == 1 ? previousWord(who, at, from) : at;
    }

    private static boolean isSuffix(String word) {
        return word.equals("JR") || word.equals("SR") || word.equals("II") || word.equals("III") || word.equals("IV");
    }

    private static int previousWord(String who, int before, int from) {
        int end = before;
        while (end > from && who.charAt(end - 1) == ' ') {
            end--;
        }
        while (end > from && who.charAt(end - 1) != ' ') {
            end--;
        }
        return end;
    }

    private static int wordsBetween(String who, int from, int to) {
        int words = 0;
        int at = skipBlanks(who, from);
        while (at < to) {
            words++;
            at = skipBlanks(who, wordEnd(who, at));
        }
        return words;
    }

    private static int skipBlanks(String who, int from) {
        int at = from;
        while (at < who.length() && who.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private static int wordEnd(String who, int from) {
        int at = from;
        while (at < who.length() && who.charAt(at) != ' ') {
            at++;
        }
        return at;
    }

    /** The word in capitals without outer punctuation; a comma inside is an apostrophe, a zero an O. */
    private static String bare(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && "(\"'".indexOf(word.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && "),.;:\"".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(start, end)
                .toUpperCase(Locale.ROOT)
                .replace(',', '\'')
                .replace('0', 'O');
    }

    private static boolean isTitle(String who, String word, int start, int stop) {
        if (WORDS.contains(word)) {
            return true;
        }
        boolean lowerCase = stop > start && who.charAt(start) >= 'a' && who.charAt(start) <= 'z';
        if (lowerCase && !LINKS.contains(word) && word.length() > 1) {
            return !PARTICLES.contains(word);
        }
        int slash = word.indexOf('/');
        if (slash > 0) {
            return isOffice(word);
        }
        return word.length() >= SHORTEST_MISSPELT && isNearTitle(word);
    }

    private static boolean isNearTitle(String word) {
        for (String title : LONG_WORDS.getOrDefault(word.charAt(0), List.of())) {
            if (isNear(word, title)) {
                return true;
            }
        }
        return false;
    }

    /** {@code DCM/Ted}: a title and the first name of its holder. */
    private static int slashBeforeName(String who, int start, int stop) {
        int slash = start;
        while (slash < stop && who.charAt(slash) != '/') {
            slash++;
        }
        boolean inside = slash > start && slash + 2 < stop;
        boolean name = inside
                && Cursor.isUpper(who.charAt(slash + 1))
                && who.charAt(slash + 2) >= 'a'
                && who.charAt(slash + 2) <= 'z';
        boolean title = name && WORDS.contains(bare(who.substring(start, slash)));
        boolean both = title && WORDS.contains(bare(who.substring(slash + 1, stop)));
        return title && !both ? slash + 1 : -1;
    }

    private static boolean isOffice(String word) {
        int longest = 0;
        for (String part : word.split("/", -1)) {
            longest = Math.max(longest, WORDS.contains(part) ? 0 : part.length());
        }
        return longest <= 5;
    }

    /** {@return whether two words of six letters or more differ by two typing errors at most} */
    private static boolean isNear(String word, String title) {
        return TypingErrors.atMost(title.length() >= 9 ? 2 : 1, word, title);
    }
}
