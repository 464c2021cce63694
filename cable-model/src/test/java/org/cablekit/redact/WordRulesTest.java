package org.cablekit.redact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.cablekit.model.Cable;
import org.cablekit.model.ExemptionCode;
import org.cablekit.model.Provenance;
import org.cablekit.model.Redaction;
import org.cablekit.model.RedactionUnit;
import org.cablekit.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What rules for words find, written as the text with the finds in square brackets. */
class WordRulesTest {

    private static final RuleHead HEAD = RuleHead.of("r1", RedactionUnit.NAME, "B6");
    private static final String HOLE = "\uE000";

    /** The text with every find in double square brackets, holes shown as {@code ~}, line ends as {@code |}. */
    private static String found(RedactionPolicy policy, String text) {
        String raw = text.replace("|", "\n").replace("~", HOLE);
        Redaction hole = new Redaction(List.of(new ExemptionCode("B1")), RedactionUnit.PHRASE);
        Source source = raw.contains(HOLE)
                ? new Source(raw, List.of(hole), Provenance.of(""))
                : Source.of(raw, Provenance.of(""));
        Cable cable = Telegrams.read(source);
        StringBuilder out = new StringBuilder(raw);
        List<RedactionFinding> findings =
                RedactionPlanner.of(policy).search(cable).words(cable);
        for (int i = findings.size() - 1; i >= 0; i--) {
            out.insert(findings.get(i).span().end(), "]]");
            out.insert(findings.get(i).span().start(), "[[");
        }
        return out.toString().replace("\n", "|").replace(HOLE, "~");
    }

    private static String found(RedactionRule rule, String text) {
        return found(RedactionPolicy.builder("p").rule(rule).build(), text);
    }

    private static Redaction overlap(int firstPriority, int secondPriority) {
        RuleHead name = RuleHead.of("a", RedactionUnit.NAME, "B6").withPriority(firstPriority);
        RuleHead phrase = RuleHead.of("b", RedactionUnit.PHRASE, "B5").withPriority(secondPriority);
        RedactionPolicy policy = RedactionPolicy.builder("p")
                .rule(TermRule.of(name, "Jane Roe"))
                .rule(TermRule.of(phrase, "Roe the younger"))
                .build();
        Cable cable = Telegrams.read(Source.of("1. (C) Jane Roe the younger left.", Provenance.of("")));
        List<RedactionFinding> findings =
                RedactionPlanner.of(policy).search(cable).words(cable);
        assertThat(findings).hasSize(1);
        return findings.get(0).redaction();
    }

    @Test
    void whereRulesOverlapTheUnitOfTheHighestPriorityAndAllCodesArePrinted() {
        assertThat(overlap(0, 0).unit()).isEqualTo(RedactionUnit.PHRASE);
        assertThat(overlap(1, 0).unit()).isEqualTo(RedactionUnit.NAME);
        assertThat(overlap(1, 2).unit()).isEqualTo(RedactionUnit.PHRASE);
        assertThat(overlap(1, 0).codes()).containsExactly(new ExemptionCode("B5"), new ExemptionCode("B6"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. (C) [[Jane Roe]] said so.",
                "1. (C) [[JANE ROE]] AND [[jane|roe]].",
                "1. (C) Then [[Jane|PAGE 02        TESTPO 00001|Roe]] left.",
                "1. (C) Then [[Jane|C O N F I D E N T I A L|Roe]] left.",
                "1. (C) [[Jane Roe's]] car, [[Jane Roe\u2019s]] car, [[Jane Roe']] car",
                "1. (C) [[J A N E R O E]] and [[J.A.N.E. R.O.E]].",
                "1. (C) [[Jane-Roe]] [[Ja-|ne Roe]] [[Jane R\u00F6e]] [[J\u00E1ne Roe\u0301]]",
                "1. (C) [[\uFF2A\uFF41\uFF4E\uFF45 Roe]] [[Ja\u00ADne Roe]] [[JaneRoe]]",
                "1. (C) Janet Roe, Jane Roebuck, Marijane Roe, Jane. And Roes",
                "1. (C) xxxxxxxxxxxx[[Jane Roe]]",
                "1. (C) Jane, Roe; Jane (Roe)",
                "1. (C) met ~ [[Roe]], then ~, Roe",
                "1. (C) met [[Jane]] ~ again, Jane, ~",
                "SUBJECT: WHAT [[JANE ROE]] WANTS",
                "1. (C) Jane||2. (C) Roe",
                "1. (C) Then [[Jane|SECRET//NOFORN|Roe]] and [[Jane| PAGE 2|Roe]] and [[Jane|OTTAWA 2150  001 OF 002|Roe]].",
                "1. (C) Jane|SAW|Roe, Jane|secret|Roe, Jane| PAGER|Roe, Jane| PAGE|Roe",
                "1. (C) Jane|ONE OF THREE|Roe, Jane|4 OF 5|Roe, Jane|HULL 4 OF 5 SHIPS|Roe, Jane|Hull 4 OF 5|Roe, Jane|HULL 4 OF |Roe"
            })
    void termsAreFoundInEveryDisguise(String expected) {
        assertThat(found(
                        TermRule.of(HEAD, "Jane Roe"),
                        expected.replace("[[", "").replace("]]", "")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "RASHID; 1. [[AL-RASHID]]; false",
                "Al-Rashid; 1. [[AL RASHID]] [[al-rashid]] [[alrashid]]; true",
                "O'Brien; 1. [[OBrien]] [[O\u2019BRIEN]] [[O BRIEN]]; true",
                "Katelembwe; 1. was seen, as it has often been told by others, with Mr. [[Katelem bwe]] in town; true",
                "Katelembwe; 1. Mr. [[Katelem|bwe]] and Kate lembwe; true",
                "Tobe; 1. to be or to|be; true",
                "Roe; 1. R oe, h e [[r o e]] s, her oe, he [[roe]]; true",
                "\u738B\u5C0F\u660E; 1. \u6211\u89C1\u4E86[[\u738B\u5C0F\u660E]]\u5148\u751F; true",
                "\u0130smail; 1. [[ISMAIL]] [[ismail]] [[\u0131smail]]; true",
                "Stra\u00DFe; 1. [[STRASSE]] [[Stra\u00DFe]]; true",
                "\u039A\u03B1\u03BB\u03BB\u03B9\u03BC\u03AC\u03C1\u03BC\u03B1\u03C1\u03B7; 1. [[\u039A\u0391\u039B\u039B\u0399\u039C\u0391\u03A1\u039C\u0391\u03A1\u0397]]; true",
                "\u0141\u00F3d\u017A; 1. [[Lodz]] [[LODZ]]; true",
                "\u10E0\u10DD; 1. \u10D2\u10E0\u10DD\u10DB [[\u10E0\u10DD]]; true",
                "Roe; 1. \u738B[[Roe]]\u738B; true",
                "Roe; 1. [[Roe]]'x, [[Roe]]'son, [[Roe's]], [[Roe']]; true",
                "Jane Roe; 1. xxxxJane Roe, xxxxx[[Jane Roe]]; true",
                "Li; 1. L i and [[Li]]; true",
                "Toban; 1. [[To|ban]] and to ban; true",
                "Jane Rowe; 1. Jane Ro|we and [[Jane Rowe]]; true",
                "Ann Katelembwe Roe; 1. [[Ann Katelem|bwe Roe]], Ann Katelem bwe Roe; true",
                "Ana Bea Cea; 1. ~ [[Bea]] ~, ~ Bea and Bea ~, ~ [[Bea Cea]] ran, [[Ana Bea]] ~; true",
                "Ana Bea Cea Dea Eda Fea; 1. ~ [[Bea]] ~; true",
                "Ana Bea Cea Dea Eda Fea Gea; 1. ~ Bea ~, [[Ana]] ~, ~ [[Gea]]; true"
            })
    void termsMeetOtherSpellings(String term, String expected, boolean whole) {
        String text = expected.replace("[[", "").replace("]]", "");
        String shown = whole ? expected : expected.replace("[[AL-RASHID]]", "AL-[[RASHID]]");

        assertThat(found(TermRule.of(HEAD, term), text)).isEqualTo(shown.replace("he roe", "he [[roe]]"));
    }

    @Test
    void switchesNarrowATerm() {
        TermRule exact = new TermRule(HEAD, List.of("Roe"), true, false, false, false);
        TermRule inside = new TermRule(HEAD, List.of("Roe"), false, true, true, false);

        assertThat(found(exact, "1. Roe ROE R\u00F6e R o e")).isEqualTo("1. [[Roe]] ROE R\u00F6e R o e");
        assertThat(found(inside, "1. heroes")).isEqualTo("1. he[[roe]]s");

        TermRule words = new TermRule(HEAD, List.of("Jane Roe", "Al-Rashid"), true, false, false, false);
        String shown = "1. [[Jane Roe]] [[Jane|Roe]] Jane-Roe JaneRoe Ja-ne Roe J a n e R o e Jane (Roe)"
                + " [[Al-Rashid]] [[Al Rashid]] AlRashid Al'Rashid";
        assertThat(found(words, shown.replace("[[", "").replace("]]", ""))).isEqualTo(shown);
        assertThat(found(inside, "1. ~ ro ~ [[roe]]".replace("[[", "").replace("]]", "")))
                .isEqualTo("1. ~ ro ~ [[roe]]");
    }

    @Test
    void lettersWithoutMarksKeepTheirCase() {
        TermRule rule = new TermRule(
                HEAD,
                List.of(
                        "\u0141ub\u0142",
                        "\u00D8l\u00F8",
                        "\u0110a\u0111",
                        "\u00D0i\u00F0",
                        "\u0126a\u0127",
                        "\u00C6r\u00E6",
                        "\u0152u\u0153",
                        "\u00DEo\u00FE",
                        "\u1E9Ea\u00DF"),
                true,
                false,
                true,
                true);
        String shown = "1. [[Lubl]] [[Olo]] [[Dad]] [[Did]] [[Hah]] [[AErae]] [[OEuoe]] [[THoth]] [[SSass]]"
                + " LubL lubl OlO olo DaD dad DiD did HaH hah AErAE aerae OEuOE oeuoe THoTH thoth SSaSS ssass";

        assertThat(found(rule, shown.replace("[[", "").replace("]]", ""))).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"true, false, REVIEW", "false, true, REVIEW", "true, true, REVIEW", "false, false, REDACT"})
    void aPlaceWaitsForAReviewerIfOneOfItsRulesDoes(boolean first, boolean second, RuleAction action) {
        RuleHead name = RuleHead.of("r2", RedactionUnit.NAME, "B6");
        RedactionPolicy policy = RedactionPolicy.builder("p")
                .rule(TermRule.of(first ? HEAD.forReview() : HEAD, "Jane Roe"))
                .rule(TermRule.of(second ? name.forReview() : name, "Roe Smith"))
                .build();
        Cable cable = Telegrams.read("1. Jane Roe Smith came.");

        assertThat(RedactionPlanner.of(policy).search(cable).words(cable))
                .extracting(RedactionFinding::action)
                .containsExactly(action);
    }

    @Test
    void overlappingTermsAreOnePlaceWithTheCodesOfAll() {
        RedactionPolicy policy = RedactionPolicy.builder("p")
                .rule(TermRule.of(HEAD, "Jane Roe"))
                .rule(TermRule.of(RuleHead.of("r2", RedactionUnit.PHRASE, "B1", "1.4(D)"), "Roe Smith"))
                .build();
        Cable cable = Telegrams.read("1. Jane Roe Smith came.");

        List<RedactionFinding> findings =
                RedactionPlanner.of(policy).search(cable).words(cable);

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).rules()).containsExactly("r1", "r2");
        assertThat(findings.get(0).redaction().codes()).hasToString("[B1, 1.4(D), B6]");
        assertThat(findings.get(0).redaction().unit()).isEqualTo(RedactionUnit.PHRASE);
    }

    @Test
    void aKeepListBeatsTermsAndExpressionsButNoProtectedName() {
        RedactionPolicy policy = RedactionPolicy.builder("p")
                .rule(TermRule.of(HEAD, "Port"))
                .rule(RegexRule.of(RuleHead.of("r2", RedactionUnit.PHRASE, "B1"), "Louis"))
                .rule(ProtectTagRule.of(RuleHead.of("r3", RedactionUnit.NAME, "B6")))
                .keep(new KeepList("k", List.of("Port Louis", "Roe"), "a place"))
                .build();
        Cable cable = Telegrams.read("1. In Port Louis, the port of Louis, Roe (strictly protect) said.");

        assertThat(found(policy, cable.source().text()))
                .isEqualTo("1. In Port Louis, the [[port]] of [[Louis]], [[Roe (strictly protect)]] said.");
        assertThat(RedactionPlanner.of(policy).search(cable).warnings(cable, List.of()))
                .extracting(RedactionWarning::kind)
                .contains(RedactionWarning.Kind.KEPT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "telephone; call [[202-555-0100]] or [[(202) 555-0100]] or [[+44 20 7946 0000]].",
                "telephone; [[X12345]], EXT. [[1234]], tel: [[5550142]], phone no. [[354 555 0142]]",
                "telephone; [[555-0142]] but not 271255Z, 000214, 318,000, 2009-03-14, 07OTTAWA2150, 12345-678",
                "telephone; 141130Z MAR 09, 1187 002 OF 003, RUEHC 4031, paras 12-14",
                "email; to [[jane.roe@example.org]] now or [[a+b@mail.example.co.uk]].",
                "url; see [[http://example.org/x?y=1]]. and [[www.example.org]], ok",
                "passport; passport number [[AB1234567]], PPT NO. [[12345678]], passports of 2009",
                "birthDate; DOB: [[14 MAR 1961]], born [[March 14, 1961]], born in Oslo, DPOB [[14/03/61]], Oslo",
                "bankAccount; IBAN [[GB29 NWBK 6016 1331 9268 19]], account no. [[0012-345678]]",
                "visaCase; case [[ABC2009123456]] and [[A-123456789]], case 12",
                "socialSecurity; SSN [[123-45-6789]]",
                "coordinates; at [[64 08N 021 56W]], [[6408N 02156W]], [[64.1355, -21.8954]]"
            })
    void patternsFindIdentifiersByTheirForm(String pattern, String expected) {
        String text = "1. (C) " + expected;

        assertThat(found(PatternRule.of(HEAD, pattern), text.replace("[[", "").replace("]]", "")))
                .isEqualTo(text);
    }

    /** Long paragraphs are searched piece by piece. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 90, 119, 120, 121, 122, 240, 500})
    void identifiersAreFoundHoweverFarApart(int distance) {
        String between = " " + "of the harbor ".repeat(40).substring(0, distance) + " ";
        String text = String.join(
                between,
                "1. It said",
                "[[202-555-0100]]",
                "or [[www.example.org]]",
                "or [[jane.roe@example.org]]",
                "or [[WWW.EXAMPLE.ORG/BOATS]]",
                "or www. or w",
                "or [[http://example.org/x]]",
                "or (DOB: [[March 14, 1961]])",
                "it said");

        assertThat(found(
                        PatternRule.of(HEAD, "telephone", "email", "url", "birthDate"),
                        text.replace("[[", "").replace("]]", "")))
                .isEqualTo(text);
    }

    @Test
    void listedNamesAreFoundWhereNamesAreListed() {
        String text = "DRAFTED BY: EXAMPLE:[[Doe, Jane Q]]||1. In Oslo, Norway the Doe, Jane said";

        assertThat(found(
                        PatternRule.of(HEAD, "listedName"),
                        text.replace("[[", "").replace("]]", "")))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Then [[Jane Roe (strictly protect)]] said that [[Roe's]] son and [[Jane Roe]] left; Jane stayed.",
                "1. The [[Fisheries State Secretary Sigurlaug Steinvar (please protect)]] and [[Steinvar]] left.",
                "1. He told [[Sheikh Abu al-Hasan (protect)]], [[al-Hasan]].",
                "1. ACCORDING TO HARBOR MASTER, [[JANE ROE (PROTECT SOURCE)]], ALL IS WELL. [[ROE]] KNOWS.",
                "1. [[Dr. J. Roe, strictly protect]], said.",
                "1. [[Roe (a colonel - strictly protect)]] said. [[Roe]].",
                "1. We must protect civilians and strictly protect the harbor.",
                "1. The man[[ (strictly protect)]] said so.",
                "1. As ~ (protect) said",
                "1. Then [[Jane Roe -- strictly protect]], came.",
                "1. He met [[Jan van der Roe (protect)]].",
                "1. He left the van [[Roe (protect)]] drove.",
                "1. Oslo,[[Roe (protect)]], came.",
                "1. [[Jane Li (protect)]], [[Jane Li]] or Li.",
                "1. [[Dr. Ann Roe Jr. (protect)]], [[Ann Roe Jr]]., [[Ann Roe]], [[Roe]], Dr. Ann, Jr. and Dr. Ox.",
                "1. The so-called [[Roe (protect)]].",
                "Strictly protect the harbor.",
            })
    void protectTagsTakeTheNameBeforeThemAndItsOtherOccurrences(String expected) {
        String shown = expected.replace("man[[ (", "man [[(").replace("~ (protect)", "~ [[(protect)]]");

        assertThat(found(ProtectTagRule.of(HEAD), shown.replace("[[", "").replace("]]", "")))
                .isEqualTo(shown);
    }

    @Test
    void aNameHasAtMostSoManyWords() {
        ProtectTagRule two = new ProtectTagRule(HEAD, List.of("protect"), 2, false);
        ProtectTagRule keeps = new ProtectTagRule(HEAD, List.of("protect"), 2, true);

        assertThat(found(two, "1. Then Ann Bea Jane Roe (protect) came."))
                .isEqualTo("1. Then Ann Bea [[Jane Roe (protect)]] came.");
        assertThat(found(keeps, "1. Then Ann Bea Jane Roe (protect) came."))
                .isEqualTo("1. Then Ann Bea [[Jane Roe]] (protect) came.");
        assertThat(found(keeps, "1. The man (protect) came.")).isEqualTo("1. The man (protect) came.");
    }

    @Test
    void expressionsSeeJoinedLines() {
        RegexRule rule = RegexRule.of(HEAD, "Minister [A-Z]\\w+");
        RegexRule group = new RegexRule(HEAD, "minister (\\w+)", "i", 1);

        assertThat(found(rule, "1. The Minister|Roe of Trans-|port"))
                .isEqualTo("1. The [[Minister|Roe]] of Trans-|port");
        assertThat(found(group, "1. The Minister Roe")).isEqualTo("1. The Minister [[Roe]]");
        assertThat(found(RegexRule.of(HEAD, "Transport"), "1. Trans-|port")).isEqualTo("1. [[Trans-|port]]");
        RegexRule either = new RegexRule(HEAD, "minister (\\w+)|captain(\\d*)", "i", 1);
        assertThat(found(either, "1. The captain and Minister Roe")).isEqualTo("1. The captain and Minister [[Roe]]");
        assertThat(found(new RegexRule(HEAD, "captain(\\d*)", "i", 1), "1. The captain"))
                .isEqualTo("1. The captain");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a+)+$", "(x|a|aa)+y", "(a|a)+c"})
    @Timeout(20)
    void anExpressionThatTakesTooLongStopsWithItsRule(String pattern) {
        String text = "1. " + "a".repeat(5000) + "!b";

        assertThatThrownBy(() -> found(new RegexRule(HEAD, "z|" + pattern, "", 0), text))
                .isInstanceOf(RedactionException.class)
                .hasMessage("rule r1: the expression takes too long");
    }

    @Test
    void anEmptyMatchIsAnError() {
        assertThatThrownBy(() -> found(RegexRule.of(HEAD, "(?=Roe)"), "1. Roe"))
                .hasMessage("rule r1: the expression matches nothing at one place");
    }

    @Test
    void manyTermsInALongTextTakeLinearTime() {
        List<String> terms = new java.util.ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            terms.add("Name" + Integer.toString(i, 36) + " Surname" + i);
        }
        String text = "1. " + "The quick name of the harbor said nothing new. ".repeat(4000);
        long start = System.nanoTime();

        assertThat(found(new TermRule(HEAD, terms, true, true, true, true), text))
                .isEqualTo(text);
        assertThat((System.nanoTime() - start) / 1_000_000_000L).isLessThan(10);
    }
}
