package org.cablekit.export.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cablekit.model.ExemptionCode;
import org.cablekit.redact.ProposalReview;
import org.cablekit.redact.ReviewSheet;
import org.cablekit.redact.ReviewVerdict;
import org.cablekit.testing.SampleReviews;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A review comes back as it went out, with the reviewer's answers; damage is told with its place. */
final class RedactionReviewJsonTest {

    private static final List<ReviewSheet> SHEETS = SampleReviews.sheets();
    private static final String DOCUMENT = write(SHEETS);

    private static String write(List<ReviewSheet> sheets) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            RedactionReviewJson.write(sheets, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<ReviewSheet> read(String document) throws IOException {
        return RedactionReviewJson.read(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void sheetsComeBackAsTheyWent() throws IOException {
        assertThat(SHEETS).anySatisfy(sheet -> assertThat(sheet.proposals()).hasSizeGreaterThan(3));
        assertThat(SHEETS).anySatisfy(sheet -> assertThat(sheet.remarks()).isNotEmpty());
        assertThat(read(DOCUMENT)).isEqualTo(SHEETS);
        assertThat(write(read(DOCUMENT))).isEqualTo(DOCUMENT);
    }

    @Test
    void everyKindOfAnswerComesBack() throws IOException {
        Optional<LocalDate> day = Optional.of(LocalDate.of(2026, 11, 23));
        List<ExemptionCode> codes = List.of(new ExemptionCode("B5"), new ExemptionCode("1.4(D)"));
        ReviewSheet sheet = SHEETS.get(0)
                .answered(ProposalReview.of(1, ReviewVerdict.REJECT, "Ana \"Rill\""))
                .answered(new ProposalReview(
                        2, ReviewVerdict.WIDEN, Optional.of("wider\nwords \u00e9"), List.of(), "", day))
                .answered(new ProposalReview(3, ReviewVerdict.CHANGE_CODES, Optional.empty(), codes, "R", day));
        assertThat(read(write(List.of(sheet)))).containsExactly(sheet);
    }

    @Test
    void aReviewerMayWriteFreely() throws IOException {
        String edited = DOCUMENT.replaceFirst(
                "\"verdict\": \"UNDECIDED\",\\s+\"widerWords\": \"\",\\s+\"newCodes\": \\[\\]",
                "\"verdict\": \"change codes\", \"newCodes\": [\"(b) (6)\", \"1.4d\"]");
        ProposalReview answer = read(edited).get(0).answers().stream()
                .filter(a -> a.verdict() == ReviewVerdict.CHANGE_CODES)
                .findFirst()
                .orElseThrow();
        assertThat(answer.codes()).hasToString("[1.4(D), B6]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "verdict": "UNDECIDED" | "verdict": "acept"         | unknown value 'acept'; known are UNDECIDED, ACCEPT
        "verdict": "UNDECIDED" | "verdict": "WIDEN"         | WIDEN needs the wider words
        "verdict": "UNDECIDED" | "verdict": "CHANGE_CODES"  | CHANGE_CODES needs codes
        "verdict": "UNDECIDED" | "verdict": 7               | expected a string
        "verdict": "UNDECIDED" | "judgement": "ACCEPT"      | unknown field
        "newCodes": []         | "newCodes": ["B66"]        | not an exemption code: 'B66'
        "date": ""             | "date": "23/11/2026"       | not a date such as
        "number": 2            | "number": 1                | is there twice
        "start":               | "begin":                   | unknown field
        review-1.schema        | review-9.schema            | unknown value
        """)
    void mistakesAreToldWithTheirPlace(String right, String wrong, String reason) {
        String document = DOCUMENT.replaceFirst(java.util.regex.Pattern.quote(right), wrong);
        assertThat(document).isNotEqualTo(DOCUMENT);
        assertThatThrownBy(() -> read(document))
                .isInstanceOfSatisfying(JsonFormatException.class, e -> {
                    assertThat(e.line()).isPositive();
                    assertThat(e.field()).isNotEmpty();
                })
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "{}", "null", "{\"sheets\": []}", "{\"sheets\": 3}", "{\"a\":1,\"a\":2}", "PK\u0003"})
    void whatIsNoReviewIsRefused(String document) {
        assertThatThrownBy(() -> read(document)).isInstanceOf(JsonFormatException.class);
    }

    @Test
    void aCutDocumentIsRefusedWhereverItIsCut() {
        for (int end = 0; end < DOCUMENT.length() - 3; end += 997) {
            String cut = DOCUMENT.substring(0, end);
            assertThatThrownBy(() -> read(cut)).isInstanceOf(JsonFormatException.class);
        }
    }
}
