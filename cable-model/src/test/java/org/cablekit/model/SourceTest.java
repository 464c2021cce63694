package org.cablekit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceTest {

    private static final Redaction NAME = new Redaction(List.of(new ExemptionCode("B6")), RedactionUnit.NAME);
    private static final Redaction PHRASE = new Redaction(List.of(new ExemptionCode("B1")), RedactionUnit.PHRASE);

    private static Source source(String text, Redaction... redactions) {
        return new Source(text, List.of(redactions), Provenance.of(""));
    }

    @Test
    void tokensBecomeTheHolesTheyStandFor() {
        Source source = source("\uE001 met \uE000\uE000.", NAME, PHRASE);

        assertThat(source.textOf(new SourceSpan(0, source.text().length())).runs())
                .containsExactly(PHRASE, new TextRun.Visible(" met "), NAME, NAME, new TextRun.Visible("."));
        assertThat(source.isRedacted()).isTrue();
    }

    @Test
    void privateUseCharactersOfAnOriginalAreWords() {
        Source source = source("a \uE000 b");

        assertThat(source.isRedacted()).isFalse();
        assertThat(source.toText(source.text())).isEqualTo(Text.of("a \uE000 b"));
    }

    @Test
    void onlyAsManyTokensAsRedactionsAreTokens() {
        Source source = source("\uE000\uE001", NAME);

        assertThat(source.isToken('\uE000')).isTrue();
        assertThat(source.isToken('\uE001')).isFalse();
        assertThat(source.toText(source.text()).runs()).containsExactly(NAME, new TextRun.Visible("\uE001"));
    }

    @Test
    void moreRedactionsThanTokensAreRefused() {
        List<Redaction> most = Collections.nCopies(Source.MAX_REDACTIONS, NAME);
        Source source = new Source("", most, Provenance.of(""));
        assertThat(source.isToken((char) (Source.FIRST_TOKEN + Source.MAX_REDACTIONS - 1)))
                .isTrue();
        assertThat(source.isToken((char) 0xF900)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Source("", Collections.nCopies(Source.MAX_REDACTIONS + 1, NAME), Provenance.of("")));
    }

    @Test
    void positionsCountLinesOfAnyLineEnd() {
        Source source = source("a\nbc\r\nd\re");

        assertThat(source.position(0)).isEqualTo(new SourcePosition(1, 1));
        assertThat(source.position(1)).isEqualTo(new SourcePosition(1, 2));
        assertThat(source.position(3)).isEqualTo(new SourcePosition(2, 2));
        assertThat(source.position(6)).isEqualTo(new SourcePosition(3, 1));
        assertThat(source.position(8)).isEqualTo(new SourcePosition(4, 1));
        assertThat(source.position(9)).isEqualTo(new SourcePosition(4, 2));
    }

    @Test
    void spansCompareAndMeet() {
        SourceSpan span = new SourceSpan(2, 5);

        assertThat(span.length()).isEqualTo(3);
        assertThat(span.overlaps(new SourceSpan(4, 9))).isTrue();
        assertThat(span.overlaps(new SourceSpan(5, 9))).isFalse();
        assertThat(span.contains(new SourceSpan(2, 5))).isTrue();
        assertThat(span.contains(new SourceSpan(2, 6))).isFalse();
        assertThat(span.union(new SourceSpan(7, 8))).isEqualTo(new SourceSpan(2, 8));
        assertThat(span).isLessThan(new SourceSpan(2, 6)).isGreaterThan(new SourceSpan(1, 9));
        assertThatIllegalArgumentException().isThrownBy(() -> new SourceSpan(-1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new SourceSpan(2, 1));
    }
}
