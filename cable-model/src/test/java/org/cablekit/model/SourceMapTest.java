package org.cablekit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class SourceMapTest {

    private static SourceElement element(ElementKind kind, int start, int end) {
        return new SourceElement(kind, new SourceSpan(start, end));
    }

    @Test
    void gapsBecomeBlankOrUnrecognised() {
        SourceMap map = SourceMap.of(
                "BT \n odd\nNNNN",
                List.of(element(ElementKind.END_OF_MESSAGE, 9, 13), element(ElementKind.BREAK, 0, 2)));

        assertThat(map.elements())
                .containsExactly(
                        element(ElementKind.BREAK, 0, 2),
                        element(ElementKind.UNRECOGNISED, 2, 9),
                        element(ElementKind.END_OF_MESSAGE, 9, 13));
        assertThat(SourceMap.of(" \r\n\t\u00A0", List.of()).elements())
                .containsExactly(element(ElementKind.BLANK, 0, 5));
    }

    @Test
    void coverageCountsNonBlankCharactersOnly() {
        SourceMap map = SourceMap.of("ab   cd", List.of(element(ElementKind.PARAGRAPH, 0, 2)));

        assertThat(map.coverage()).isEqualTo(0.5);
        assertThat(SourceMap.of("ab", List.of()).coverage()).isZero();
        assertThat(SourceMap.of(" \n ", List.of()).coverage()).isEqualTo(1);
        assertThat(SourceMap.of("", List.of()).coverage()).isEqualTo(1);
    }

    @Test
    void anElementMarkedUnrecognisedIsNotCovered() {
        assertThat(SourceMap.of("ab", List.of(element(ElementKind.UNRECOGNISED, 0, 2)))
                        .coverage())
                .isZero();
    }

    @Test
    void emptyElementsAreLeftOut() {
        assertThat(SourceMap.of("ab", List.of(element(ElementKind.BREAK, 1, 1), element(ElementKind.TAGS, 0, 2)))
                        .elements())
                .containsExactly(element(ElementKind.TAGS, 0, 2));
    }

    @Test
    void overlapAndOverrunAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SourceMap.of(
                        "abcd", List.of(element(ElementKind.TAGS, 0, 3), element(ElementKind.SUBJECT, 2, 4))))
                .withMessageContaining("SUBJECT");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SourceMap.of("abcd", List.of(element(ElementKind.TAGS, 2, 5))));
    }

    @Test
    void aMapThatIsBuiltTakesElementsInOrder() {
        SourceMap.Builder builder = SourceMap.builder("ab cd")
                .add(ElementKind.TAGS, 0, 2)
                .add(ElementKind.BREAK, 1, 1)
                .add(ElementKind.SUBJECT, 3, 4);

        assertThatIllegalArgumentException().isThrownBy(() -> builder.add(ElementKind.TAGS, 2, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.add(ElementKind.TAGS, 5, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.add(ElementKind.TAGS, 4, 6));
        assertThat(builder.build())
                .isEqualTo(SourceMap.of(
                        "ab cd", List.of(element(ElementKind.SUBJECT, 3, 4), element(ElementKind.TAGS, 0, 2))));
    }

    @Test
    void theElementsOfOneKindComeInOrder() {
        SourceMap map = SourceMap.of(
                "a b c",
                List.of(
                        element(ElementKind.PARAGRAPH, 4, 5),
                        element(ElementKind.TAGS, 2, 3),
                        element(ElementKind.PARAGRAPH, 0, 1)));

        assertThat(map.of(ElementKind.PARAGRAPH))
                .containsExactly(element(ElementKind.PARAGRAPH, 0, 1), element(ElementKind.PARAGRAPH, 4, 5));
        assertThat(map.of(ElementKind.QUOTATION)).isEmpty();
    }

    @Test
    void aMapOfAllElementsOfAMapIsEqual() {
        SourceMap map = SourceMap.of("a  b c", List.of(element(ElementKind.TAGS, 0, 1)));

        assertThat(SourceMap.of("a  b c", map.elements())).isEqualTo(map).hasSameHashCodeAs(map);
    }

    @RepeatedTest(200)
    void anyMarksTileTheText(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < random.nextInt(60); i++) {
            text.append(" \nab\u00E9\u4E2D".charAt(random.nextInt(6)));
        }
        List<SourceElement> marks = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            int end = Math.min(text.length(), at + random.nextInt(9));
            if (random.nextBoolean()) {
                ElementKind[] kinds = ElementKind.values();
                marks.add(random.nextInt(marks.size() + 1), element(kinds[random.nextInt(kinds.length)], at, end));
            }
            at = end + 1;
        }

        SourceMap map = SourceMap.of(text.toString(), marks);

        StringBuilder again = new StringBuilder();
        for (SourceElement element : map.elements()) {
            assertThat(element.span().start()).isEqualTo(again.length());
            assertThat(element.span().length()).isPositive();
            again.append(text, element.span().start(), element.span().end());
        }
        assertThat(again).hasToString(text.toString());
        assertThat(map.coverage()).isBetween(0.0, 1.0);
    }
}
