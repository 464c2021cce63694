package org.cablekit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextTest {

    private static final Redaction NAME = new Redaction(List.of(new ExemptionCode("B6")), RedactionUnit.NAME);
    private static final PriorRedaction XS = new PriorRedaction(PriorRedaction.By.PUBLISHER, "XXXXXXXXXXXX", List.of());

    private static TextRun words(String words) {
        return new TextRun.Visible(words);
    }

    @Test
    void neighbouringVisibleRunsAreJoined() {
        Text text = Text.of(List.of(words("a"), words("b"), NAME, words("c"), words("d")));

        assertThat(text.runs()).containsExactly(words("ab"), NAME, words("cd"));
    }

    @Test
    void runsWithoutHoleAreTheSameTextAsTheWords() {
        Text text = Text.of(List.of(words("one "), words("two")));

        assertThat(text).isEqualTo(Text.of("one two")).hasSameHashCodeAs(Text.of("one two"));
        assertThat(text.runs()).containsExactly(words("one two"));
    }

    @Test
    void wordsThatLookLikeAMarkerAreNotAHole() {
        Text hole = Text.of(List.of(NAME));

        assertThat(hole).isNotEqualTo(Text.of(hole.toString()));
    }

    @Test
    void neighbouringHolesStayTwo() {
        assertThat(Text.of(List.of(NAME, NAME)).holes()).containsExactly(NAME, NAME);
    }

    @Test
    void plainWordsAreHadOnlyWithoutHoles() {
        assertThat(Text.of("words").plain()).contains("words");
        assertThat(Text.of(List.of(words("words "), NAME)).plain()).isEmpty();
    }

    @Test
    void renderAsksForEachHole() {
        Text text = Text.of(List.of(words("from "), NAME, words(" to "), XS));

        assertThat(text.render(hole -> hole == XS ? "<x>" : "<n>")).isEqualTo("from <n> to <x>");
        assertThat(text).hasToString("from [REDACTED - B6] to [REDACTED BY PUBLISHER]");
    }

    @Test
    void emptyMeansNeitherWordsNorHoles() {
        assertThat(Text.of("")).isSameAs(Text.EMPTY);
        assertThat(Text.of(List.of())).isEqualTo(Text.EMPTY);
        assertThat(Text.EMPTY.isEmpty()).isTrue();
        assertThat(Text.EMPTY.runs()).isEmpty();
        assertThat(Text.EMPTY.plain()).contains("");
        assertThat(Text.of(List.of(NAME)).isEmpty()).isFalse();
    }

    @Test
    void aVisibleRunHasAtLeastOneCharacter() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TextRun.Visible(""));
    }

    @Test
    void aMissingRunIsRefused() {
        assertThatNullPointerException().isThrownBy(() -> Text.of(Arrays.asList(words("a"), null)));
    }

    @Test
    void aRedactionNeedsACode() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Redaction(List.of(), RedactionUnit.NAME));
    }

    @Test
    void codesAreSortedAndDoublesGo() {
        List<ExemptionCode> given = List.of(
                new ExemptionCode("B6"),
                new ExemptionCode("1.4(D)"),
                new ExemptionCode("B1"),
                new ExemptionCode("B6"),
                new ExemptionCode("1.4(B)"));

        assertThat(new Redaction(given, RedactionUnit.PHRASE).codes())
                .extracting(ExemptionCode::normal)
                .containsExactly("B1", "1.4(B)", "1.4(D)", "B6");
        assertThat(new PriorRedaction(PriorRedaction.By.AGENCY, "[ ]", given).codes())
                .extracting(ExemptionCode::normal)
                .containsExactly("B1", "1.4(B)", "1.4(D)", "B6");
    }

    @Test
    void aMarkerDependsOnCodesAndStyleAlone() {
        List<ExemptionCode> codes = List.of(new ExemptionCode("1.4(D)"), new ExemptionCode("B1"));
        for (RedactionUnit unit : RedactionUnit.values()) {
            assertThat(HoleMarker.STATE.apply(new Redaction(codes, unit))).isEqualTo("[REDACTED - B1 1.4(D)]");
            assertThat(HoleMarker.STATUTE.apply(new Redaction(codes, unit))).isEqualTo("[REDACTED - (b)(1) 1.4(d)]");
        }
        assertThat(HoleMarker.STATE.apply(new PriorRedaction(PriorRedaction.By.AGENCY, "[ ]", codes)))
                .isEqualTo("[REDACTED BY AGENCY - B1 1.4(D)]");
    }
}
