package org.cablekit.parser.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cablekit.model.ContainerFormat;
import org.cablekit.model.Diagnostic;
import org.cablekit.model.DiagnosticCode;
import org.cablekit.model.ElementKind;
import org.cablekit.model.MessageReference;
import org.cablekit.model.Provenance;
import org.cablekit.model.PublishedFacts;
import org.cablekit.model.Source;
import org.cablekit.model.SourceSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Marks become a map without gaps and overlaps, findings stand in the order of their places. */
class DraftTest {

    private static final String TEXT = "abcdefghij";

    private static Draft draft(int maxDiagnostics) {
        return new Draft(Source.of(TEXT, Provenance.of("draft")), maxDiagnostics);
    }

    /** Marks are a paragraph, a stamp or a line of a page, and the letters they cover. */
    @ParameterizedTest
    @CsvSource({
        "PARAGRAPH a-d RELEASE_STAMP e-j, PARAGRAPH abcd RELEASE_STAMP efghij",
        "RELEASE_STAMP e-j PARAGRAPH a-d, PARAGRAPH abcd RELEASE_STAMP efghij",
        "PARAGRAPH a-c RELEASE_STAMP e-j, PARAGRAPH abc UNRECOGNISED d RELEASE_STAMP efghij",
        "PARAGRAPH a-j RELEASE_STAMP d-e, PARAGRAPH abc RELEASE_STAMP de PARAGRAPH fghij",
        "PARAGRAPH a-j RELEASE_STAMP a-b, RELEASE_STAMP ab PARAGRAPH cdefghij",
        "PARAGRAPH a-j RELEASE_STAMP i-j, PARAGRAPH abcdefgh RELEASE_STAMP ij",
        "PARAGRAPH a-j RELEASE_STAMP b-e PAGE_LINE c-d, PARAGRAPH a RELEASE_STAMP b PAGE_LINE cd RELEASE_STAMP e PARAGRAPH fghij",
        "PARAGRAPH a-j RELEASE_STAMP b-c PAGE_LINE f-g, PARAGRAPH a RELEASE_STAMP bc PARAGRAPH de PAGE_LINE fg PARAGRAPH hij",
        "PARAGRAPH a-j PARAGRAPH d-e, PARAGRAPH abcdefghij",
        "PARAGRAPH a-j RELEASE_STAMP a-j, PARAGRAPH abcdefghij",
        "PARAGRAPH a-e RELEASE_STAMP d-j, PARAGRAPH abcde RELEASE_STAMP fghij",
        "PARAGRAPH a-e PARAGRAPH d-j, PARAGRAPH abcde PARAGRAPH fghij",
        "PARAGRAPH a-e RELEASE_STAMP d-g PAGE_LINE f-j, PARAGRAPH abcde RELEASE_STAMP fg PAGE_LINE hij",
        "PARAGRAPH a-e RELEASE_STAMP b-c PAGE_LINE e-j, PARAGRAPH a RELEASE_STAMP bc PARAGRAPH de PAGE_LINE fghij"
    })
    void aMarkInsideAnotherCutsIt(String marks, String map) {
        Draft draft = draft(1);
        String[] words = marks.split(" ", -1);
        for (int i = 0; i < words.length; i += 2) {
            int start = TEXT.indexOf(words[i + 1].charAt(0));
            int end = TEXT.indexOf(words[i + 1].charAt(2)) + 1;
            draft.mark(ElementKind.valueOf(words[i]), start, end);
        }
        assertThat(draft.map().elements().stream()
                        .map(element -> element.kind() + " "
                                + draft.source().textOf(element.span()).toString())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(map);
    }

    @Test
    void marksOfNothingAreNone() {
        Draft draft = draft(1);
        draft.mark(ElementKind.RELEASE_STAMP, 3, 3);
        draft.mark(ElementKind.RELEASE_STAMP, new SourceSpan(4, 4));
        draft.mark(ElementKind.PARAGRAPH, new SourceSpan(0, 10));
        assertThat(draft.map().elements()).hasSize(1);
    }

    @Test
    void findingsBeyondTheLimitAreNotListed() {
        Draft draft = draft(2);
        draft.report(DiagnosticCode.POST_UNKNOWN, "One.", new SourceSpan(5, 6));
        draft.report(DiagnosticCode.POST_UNKNOWN, () -> "Two.", new SourceSpan(1, 2));
        for (int i = 0; i < 3; i++) {
            draft.report(
                    DiagnosticCode.POST_UNKNOWN,
                    () -> {
                        throw new IllegalStateException("the message is not made");
                    },
                    new SourceSpan(7, 8));
        }
        assertThat(draft.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("Two.", "One.", "More than 2 findings; the others are not listed.");
    }

    /** The year of the telegram, else that of its number in the container, else that of its making. */
    @Test
    void theYearIsThatOfTheDayOrOfTheContainer() {
        Optional<MessageReference> number = Optional.of(new MessageReference(2007, "SUVA", 12));
        Optional<Instant> made = Optional.of(Instant.parse("2006-12-31T23:59:00Z"));
        assertThat(published(Optional.empty(), Optional.empty()).year()).isEmpty();
        assertThat(published(Optional.empty(), made).year()).contains(2006);
        assertThat(published(number, made).year()).contains(2007);
        Draft dated = published(number, made);
        dated.sentOn(LocalDate.of(2009, 3, 14));
        assertThat(dated.year()).contains(2009);
    }

    private static Draft published(Optional<MessageReference> number, Optional<Instant> made) {
        PublishedFacts none = PublishedFacts.none();
        PublishedFacts facts = new PublishedFacts(
                none.id(),
                number,
                made,
                true,
                none.released(),
                none.classification(),
                none.origin(),
                none.subject(),
                List.of());
        Provenance provenance = new Provenance("draft", 0, 1, ContainerFormat.CSV_DUMP, "UTF-8", facts);
        return new Draft(Source.of(TEXT, provenance), 1);
    }
}
