package org.cablekit.redact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.cablekit.model.Cable;
import org.cablekit.model.ExemptionCode;
import org.cablekit.model.Provenance;
import org.cablekit.model.Redaction;
import org.cablekit.model.RedactionUnit;
import org.cablekit.model.Source;
import org.cablekit.model.SourceSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What gives a hole away. */
class WarningsTest {

    private static List<RedactionWarning> around(String words, RedactionUnit unit) {
        Redaction hole = new Redaction(List.of(new ExemptionCode("B6")), unit);
        String text = words.replace('~', Source.FIRST_TOKEN).replace('|', '\n');
        return RedactionWarning.visibleIn(Telegrams.read(new Source(text, List.of(hole), Provenance.of(""))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1. he saw a ~ there; [ARTICLE_BEFORE]",
                "1. he saw AN|~ there; [ARTICLE_BEFORE]",
                "1. he said J ~ there; [LETTER_BESIDE]",
                "1. he said ~ 3 there; [LETTER_BESIDE]",
                "1. then I ~ there; []",
                "1. he met Jane ~ there; [NAME_BESIDE]",
                "1. he met Jane|~ there; [NAME_BESIDE]",
                "1. he met ~ Roe; [NAME_BESIDE]",
                "1. he left. Jane ~ there; []",
                "1. he left.|Jane ~ there; []",
                "1. he said \"Jane ~ there; []",
                "Jane ~ is there; []",
                "1. he said ~ The end; []",
                "1. he met ~ (Roe) there; []",
                "1. HE MET JANE ~ THERE; []",
                "1. he met the ~ there; []",
                "1. a ~ and a ~ b; '[ARTICLE_BEFORE, ARTICLE_BEFORE]'",
            })
    void theWordsBesideAHole(String words, String kinds) {
        assertThat(around(words, RedactionUnit.NAME))
                .extracting(RedactionWarning::kind)
                .hasToString(kinds);
    }

    @Test
    void aWarningQuotesTheWordAndTellsThePlace() {
        assertThat(around("1. he met Jane ~ there", RedactionUnit.NAME))
                .containsExactly(new RedactionWarning(
                        RedactionWarning.Kind.NAME_BESIDE,
                        "'Jane' stands beside a removed name and may belong to it",
                        Optional.of(new SourceSpan(15, 16))));
    }

    @Test
    void onlyBesideANameANameTells() {
        assertThat(around("1. he met Jane ~ there", RedactionUnit.PHRASE)).isEmpty();
        assertThat(around("1. he met a ~ there", RedactionUnit.PHRASE)).hasSize(1);
        assertThat(around("1. he met a ~ there", RedactionUnit.PARAGRAPH)).isEmpty();
    }

    /** Blanks do not count: 3 letters of 10, then 4. */
    @ParameterizedTest
    @CsvSource({"abc, false", "abcd, true"})
    void aRuleThatTakesMoreThanThreeTenths(String term, boolean much) {
        RedactionRule rule = TermRule.of(RuleHead.of("r", RedactionUnit.PHRASE, "B6"), term);
        RedactionRule other = RegexRule.of(RuleHead.of("s", RedactionUnit.PHRASE, "B6"), "nothing");
        RedactionSearch search = RedactionPlanner.of(
                        RedactionPolicy.builder("p").rule(rule).rule(other).build())
                .search(Telegrams.read("x"));
        Cable cable = Telegrams.read(term + "      " + "0123456789".substring(term.length()));

        assertThat(search.warnings(cable, search.words(cable)))
                .filteredOn(w -> w.kind() != RedactionWarning.Kind.TERM_WITHOUT_HIT)
                .extracting(RedactionWarning::message)
                .containsExactlyElementsOf(
                        much
                                ? List.of("rule r takes more than 30 per cent of the text", "rule s found nothing")
                                : List.of("rule s found nothing"));
    }

    @Test
    void shortAndPossessiveNamesElsewhere() {
        RedactionRule names = TermRule.of(RuleHead.of("r", RedactionUnit.NAME, "B6"), "Jane Rill", "Ann Roe");
        RedactionSearch search = RedactionPlanner.of(
                        RedactionPolicy.builder("p").rule(names).build())
                .search(Telegrams.read("x"));
        Cable cable = Telegrams.read("1. (C) Jane Rill's boat left. Then Rill left. So did Ann Roe; then Roe left.");

        assertThat(search.warnings(cable, search.words(cable)))
                .filteredOn(w -> w.kind() == RedactionWarning.Kind.SAME_NAME_ELSEWHERE)
                .extracting(w -> w.span().orElseThrow().start())
                .containsExactly(cable.source().text().indexOf("Rill left"));
    }

    @Test
    void termsAndTagsThatFindNothing() {
        RedactionRule names = TermRule.of(RuleHead.of("r", RedactionUnit.NAME, "B6"), "Jane Rill", "Ann Roe");
        RedactionRule tags = ProtectTagRule.of(RuleHead.of("s", RedactionUnit.NAME, "B6"));
        Cable cable = Telegrams.read("1. Then Ann Roe left. The man (protect) stayed with Bea Ox (protect).");
        RedactionSearch search = RedactionPlanner.of(
                        RedactionPolicy.builder("p").rule(names).rule(tags).build())
                .search(cable);
        int tag = cable.source().text().indexOf("(protect)");

        assertThat(search.warnings(cable, search.words(cable)))
                .filteredOn(w -> w.kind().name().contains("_WITHOUT_"))
                .containsExactlyInAnyOrder(
                        new RedactionWarning(
                                RedactionWarning.Kind.TERM_WITHOUT_HIT,
                                "rule r: the term 'Jane Rill' was not found",
                                Optional.empty()),
                        new RedactionWarning(
                                RedactionWarning.Kind.TAG_WITHOUT_NAME,
                                "rule s: no name can be told before a protect tag",
                                Optional.of(new SourceSpan(tag, tag + "(protect)".length()))));
    }
}
