package org.cablekit.redact;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The forms of {@link TextPattern identifiers} as expressions. Each is bounded in length, so a search is linear in the
 * text; none begins behind a letter or digit. The last group of a match, if there is one, is what goes; else the whole match.
 */
final class PatternForms {

    private static final String END = "(?![\\p{L}\\p{N}])";
    private static final String NUMBER_WORD = "(?: (?:NUMBERS?|NO|NR|NBR|NUM)\\.?)?[ :#.]{0,3}";
    private static final String DEGREES = "\\d{1,3}[ \u00B0\u00BA-]{0,2}\\d{1,2}"
            + "(?:[ '\u2019\u2032.-]{1,2}\\d{1,2}(?:\\.\\d{1,4})?)?[ '\u2019\u2032\"\u2033-]{0,2}";

    private PatternForms() {}

    static List<PatternForm> of(TextPattern pattern) {
        return switch (pattern) {
            case TELEPHONE -> telephone();
            case EMAIL ->
                List.of(form(
                        "._%+-",
                        "[\\p{L}\\p{N}._%+-]{1,64}+ ?@ ?[\\p{L}\\p{N}-]{1,63}+"
                                + "(?:\\.[\\p{L}\\p{N}-]{1,63}+){1,8}"));
            case URL ->
                List.of(form("", "(?:https?|ftp)://[^\\s<>\"]{1,1000}+"), form("", "www\\.[^\\s<>\"]{1,1000}+"));
            case PASSPORT ->
                List.of(form("", "(?:PASSPORTS?|PPT)\\.?" + NUMBER_WORD + "([A-Z]{0,3}[ -]?\\d{5,9}[A-Z]?)" + END));
            case BIRTH_DATE ->
                List.of(form(
                        "",
                        "(?:D\\.?P?O\\.?B\\.?|DATE(?: AND PLACE)? OF BIRTH|BORN(?: ON)?)[ :]{0,3}(?:IS )?(" + date()
                                + ")" + END));
            case BANK_ACCOUNT -> bankAccount();
            case VISA_CASE -> visaCase();
            case SOCIAL_SECURITY -> List.of(form("-", "\\d{3}-\\d{2}-\\d{4}(?![\\p{L}\\p{N}-])"));
            case COORDINATES -> coordinates();
            case LISTED_NAME ->
                List.of(exact(
                        "",
                        "\\p{Lu}[\\p{L}'\u2019-]{1,30}, ?\\p{Lu}[\\p{L}'\u2019-]{0,20}" + "(?: \\p{Lu}(?:\\.|" + END
                                + "))?"));
        };
    }

    private static List<PatternForm> telephone() {
        return List.of(
                form("+", "\\+\\d{1,3}+(?:[ ./-]{0,2}\\(?\\d{1,5}+\\)?){2,7}"),
                form("-", "(?:1[ .-])?(?:\\(\\d{3}\\)[ -]?|\\d{3}[./-])\\d{3}[ .-]\\d{4}" + "(?![\\p{L}\\p{N}-])"),
                form("./-", "\\d{3}-\\d{4}(?![\\p{L}\\p{N}-])"),
                form(
                        "",
                        "(?:TELEPHONES?|TELS?|PHONES?|FAX|CELL|MOBILE|EXTENSION|EXT|DSN|IVG)\\.?" + NUMBER_WORD
                                + "([+(]?\\d[\\d ()./-]{1,22}\\d)" + END),
                form("", "X-?\\d{4,5}" + END));
    }

    private static String date() {
        return "\\d{1,4}[/. -](?:\\d{1,2}|[A-Z]{3,9})[/., -]{1,2}\\d{1,4}|\\d{1,2}[ -]?[A-Z]{3,9}[ -]?\\d{2,4}"
                + "|[A-Z]{3,9}\\.? \\d{1,2},? \\d{4}|(?:IN )?(?:18|19|20)\\d{2}";
    }

    private static List<PatternForm> bankAccount() {
        return List.of(
                exact("", "[A-Z]{2}\\d{2}(?: ?[A-Z]{4})?(?: ?\\d{4}){2,6}(?: ?\\d{1,3})?" + END),
                form("", "(?:ACCOUNT|ACCT|A/C)\\.?" + NUMBER_WORD + "([A-Z]{0,4}\\d[\\d -]{3,30}\\d)" + END));
    }

    private static List<PatternForm> visaCase() {
        return List.of(
                form("", "[A-Z]{3}(?:19|20)\\d{8,9}" + END),
                form("", "A-?\\d{8,9}" + END),
                form(
                        "",
                        "(?:VISA|CASE|PETITION|FOIL)(?: CASE)?" + NUMBER_WORD + "([A-Z]{0,4}-?\\d[\\d-]{4,20})" + END));
    }

    private static List<PatternForm> coordinates() {
        return List.of(
                form("", DEGREES + "[NS][ ,/-]{0,3}" + DEGREES + "[EW]" + END),
                form("", "\\d{4,6}[NS][ ,/-]{0,2}\\d{4,7}[EW]" + END),
                form(".", "-?\\d{1,2}\\.\\d{3,8}, ?-?\\d{1,3}\\.\\d{3,8}" + END),
                form("", "\\d{1,2}[C-HJ-NP-X] ?[A-HJ-NP-Z]{2} ?\\d{4,5} ?\\d{4,5}" + END));
    }

    private static PatternForm form(String notBehind, String expression) {
        return new PatternForm(notBehind, Pattern.compile(expression, CASE_INSENSITIVE));
    }

    private static PatternForm exact(String notBehind, String expression) {
        return new PatternForm(notBehind, Pattern.compile(expression));
    }
}
