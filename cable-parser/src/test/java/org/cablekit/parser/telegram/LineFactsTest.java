package org.cablekit.parser.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineFactsTest {

    private static final String CHARACTERS = "ABCDEFGHIJKLMNOPRSTVYZabdefimnoprtvxyz0123 ..)(-/\t\u00A0:\u00B6*|";
    private static final String[] BEGINNINGS = {
        "",
        "VZCZC",
        "DE R",
        "FM AMEMBASSY SUVA",
        "FM",
        "Z",
        "ZZH",
        "O 2",
        "R ",
        "P 271255Z NOV 07",
        "UNCLAS SUVA 1612",
        "NCLAS SUVA 1612",
        "S E C R E T SUVA 00123"
    };
    private static final String[] FOLLOWING = {"FM X", "TO SECSTATE", "INFO X", "x"};

    /** Bodies pass over the rules that look at the beginnings of lines where a line is prose: no rule may take one. */
    @Test
    void noRuleTakesALineOfProse() {
        Random random = new Random(5);
        int prose = 0;
        for (int i = 0; i < 200_000; i++) {
            String line = line(random);
            LineFlow flow = LineFlow.of(line + "\n" + FOLLOWING[random.nextInt(FOLLOWING.length)] + "\n");
            if (flow.isProse(0)) {
                prose++;
                boolean taken = Rules.isRule(flow, 0)
                        || Quotations.begins(flow, 0)
                        || NumberLines.matches(flow, 0)
                        || ParagraphLabel.at(flow.cursor(0)) != null;
                assertThat(taken).as(line).isFalse();
            }
        }
        assertThat(prose).isGreaterThan(20_000);
    }

    private static String line(Random random) {
        StringBuilder line = new StringBuilder(BEGINNINGS[random.nextInt(BEGINNINGS.length)]);
        for (int more = random.nextInt(10); more > 0; more--) {
            line.append(any(random));
        }
        if (line.length() > 1 && random.nextInt(3) == 0) {
            line.setCharAt(random.nextInt(Math.min(6, line.length())), any(random));
        }
        if (random.nextInt(4) == 0) {
            line.insert(random.nextInt(Math.min(4, line.length() + 1)), ' ');
        }
        line.append(random.nextBoolean() ? " 271255Z NOV 07" : "");
        return random.nextInt(4) == 0 ? line.toString().toLowerCase(Locale.ROOT) : line.toString();
    }

    private static char any(Random random) {
        return CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The ferry runs.", "Minister Rill said", "a meeting", "IN THE HARBOR", "Direct talks"})
    void wordsAreProse(String line) {
        assertThat(LineFlow.of(line).isProse(0)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "'It ends. 3. (C) Next', true",
        "'It ends: 3. (C) Next', true",
        "'in 3. (C) Next', false",
        "'Words\u00B64. (C) Next', true"
    })
    void aNumberInsideALineStandsBehindTheEndOfASentence(String line, boolean may) {
        assertThat(LineFlow.of(line).mayHoldNumber(0)).isEqualTo(may);
    }

    @ParameterizedTest
    @CsvSource({
        "'SECRET  PAGE 02  LIMA', true",
        "'SECRET PAGE\t02', true",
        "'on page 2', false",
        "'PAGE LIMA 02', false"
    })
    void aStampHasANumberBehindItsWord(String line, boolean may) {
        assertThat(LineFlow.of(line).mayHoldStamp(0)).isEqualTo(may);
    }

    @ParameterizedTest
    @CsvSource({"'a b c', false, false", "'a  b', true, false", "'a   b   c', true, true", "'|a|b|c|', false, true"})
    void gapsAndColumnsShowAtBlanksAndBars(String line, boolean gaps, boolean columns) {
        LineFlow flow = LineFlow.of(line);
        assertThat(flow.hasGaps(0)).isEqualTo(gaps);
        assertThat(flow.hasColumns(0)).isEqualTo(columns);
    }

    /** Lines are looked at by eight characters at once, by their low bytes: what is odd shows wherever it stands. */
    @Test
    void whatIsOddInALineShowsWhereverItStands() {
        String[] odd = {
            "  ", " 7", ". 7", "PAGE 7", "\t", "\t7", "|", "\u00B6", "\u00A0", "\uFEFF", "\u2020", "\u0120 ", " \u0130",
            "\u2019", "\u007F", ".  7"
        };
        Random random = new Random(11);
        for (int i = 0; i < 100_000; i++) {
            StringBuilder words = new StringBuilder("a");
            for (int length = random.nextInt(40); length > 0; length--) {
                words.append(random.nextInt(6) == 0 && !words.toString().endsWith(" ") ? ' ' : 'a');
            }
            for (int signs = random.nextInt(3); signs > 0; signs--) {
                words.insert(1 + random.nextInt(words.length()), odd[random.nextInt(odd.length)]);
            }
            String line = words.append('a').toString();
            LineFlow flow = LineFlow.of(line);
            assertThat(flow.hasGaps(0)).as(line).isEqualTo(line.matches(".*(  |[\t\u00A0\uFEFF]).*"));
            assertThat(flow.mayHoldNumber(0))
                    .as(line)
                    .isEqualTo(line.matches(".*([.!?\"):-][ \t\u00A0\uFEFF]+[0-9]|\u00B6).*"));
            assertThat(flow.mayHoldStamp(0)).as(line).isEqualTo(line.matches(".*PAGE[ \t\u00A0\uFEFF]+[0-9].*"));
        }
    }
}
