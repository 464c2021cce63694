package org.cablekit.testing;

import static org.cablekit.model.ElementKind.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cablekit.model.*;

/** The smaller samples. */
final class OtherSamples {

    private static final int BEYOND_A_CELL = 40_000;

    private OtherSamples() {}

    static Cable release() {
        Draft draft = new Draft();
        SourceSpan stamp = draft.line(RELEASE_STAMP, "RELEASE IN PART\nB1,1.4(D),B6");
        SourceSpan from = draft.line(ORIGINATOR, "From: AMEMBASSY MONTEVIDEO");
        SourceSpan number = draft.line(NUMBER_LINE, "MRN: 14 MONTEVIDEO 377");
        SourceSpan dateTime = draft.line(DATE_TIME_LINE, "Date/DTG: May 21, 2014 / 211408Z MAY 14");
        SourceSpan caption = draft.line(CAPTION, "Captions: SENSITIVE");
        SourceSpan subjectLine = draft.line(SUBJECT, "Subject: Harbour Minister Weighs a New Tariff");
        SourceSpan span = draft.line(PARAGRAPH, "2. (SBU) The tariff, said [   ], would wait.");
        SourceSpan textSpan = draft.in(span, "The tariff, said [   ], would wait.");
        SourceSpan cleared = draft.line(CLEARED_BY, "Cleared By: ECON:Okonski, Mara");
        Text words = Text.of(List.of(
                new TextRun.Visible("The tariff, said "),
                new PriorRedaction(
                        PriorRedaction.By.AGENCY,
                        "[   ]",
                        List.of(new ExemptionCode("1.4(D)"), new ExemptionCode("B1"))),
                new TextRun.Visible(", would wait.")));
        Classification sensitive = Classification.of(ClassificationLevel.SENSITIVE_BUT_UNCLASSIFIED);
        Paragraph paragraph = new Paragraph(
                ParagraphKind.NUMBERED,
                "2",
                "2",
                0,
                Optional.of(draft.mark(span, "(SBU)", sensitive)),
                words,
                textSpan,
                span);
        MessageReference reference = new MessageReference(2014, "MONTEVIDEO", 377);
        Release release = new Release(
                Optional.of(ReleaseVerdict.IN_PART),
                List.of(new ExemptionCode("B1"), new ExemptionCode("1.4(D)"), new ExemptionCode("B6")),
                Optional.of("F-2014-05953"),
                Optional.of("C05909567"),
                Optional.of(LocalDate.of(2015, 12, 8)),
                Optional.of(ClassificationLevel.UNCLASSIFIED),
                List.of(draft.text(stamp), Text.of("REVIEW AUTHORITY: Lev Varro, Senior Reviewer")),
                Optional.of(2),
                Optional.of(LocalDate.of(2014, 5, 21)));
        Heading none = Heading.none();
        Heading heading = new Heading(
                none.preamble(),
                none.identification(),
                none.routing(),
                none.callingStation(),
                none.securityWarning(),
                Optional.of(new DateTimeLine(
                        Optional.empty(),
                        Optional.empty(),
                        draft.stated(draft.in(dateTime, "211408Z MAY 14"), Instant.parse("2014-05-21T14:08:00Z")),
                        List.of(),
                        dateTime)),
                Optional.of(new Originator(
                        Text.of("AMEMBASSY MONTEVIDEO"),
                        PostKind.EMBASSY,
                        Optional.of(new Post(
                                "MONTEVIDEO", "Montevideo", PostKind.EMBASSY, Optional.of("UY"), Optional.of("UY"))),
                        from)),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        SourceSpan subject = draft.in(subjectLine, "Harbour Minister Weighs a New Tariff");
        TextHeading textHeading = new TextHeading(
                List.of(),
                Optional.empty(),
                List.of(new Caption(
                        "SENSITIVE",
                        CaptionKind.DISSEMINATION_CONTROL,
                        Optional.of("limited dissemination"),
                        Text.of("SENSITIVE"),
                        1,
                        draft.in(caption, "SENSITIVE"))),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.of(new Subject(Optional.empty(), draft.text(subject), subject)),
                List.of(),
                Optional.empty(),
                List.of());
        Drafting drafting = new Drafting(
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(new Officer(
                        Optional.of(Text.of("ECON")),
                        Text.of("Okonski, Mara"),
                        Optional.empty(),
                        Optional.empty(),
                        cleared)),
                List.of(),
                List.of());
        return new Cable(
                TelegramFormat.RELEASE,
                Optional.of(draft.stated(draft.in(number, "14 MONTEVIDEO 377"), reference)),
                heading,
                new DepartmentLines(Optional.empty(), Optional.empty(), drafting, Optional.empty(), List.of()),
                textHeading,
                new Body(List.of(paragraph), List.of()),
                Ending.none(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.of(release),
                draft.source(new Provenance(
                        "releases/C05909567.txt", 0, 1, ContainerFormat.RELEASE_TEXT, "UTF-8", PublishedFacts.none())),
                draft.map(),
                List.of());
    }

    static Cable minimal() {
        Draft draft = new Draft();
        draft.words(UNRECOGNISED, "?");
        return plain(draft, TextHeading.none(), Body.none());
    }

    static Cable nonLatin() {
        Draft draft = new Draft();
        SourceSpan subjectLine =
                draft.line(SUBJECT, "SUBJECT: ŞİRİN ÇAĞLAYAN İLE GÖRÜŞME / ЕЛЕНА ЩУКИНА / ΕΛΕΝΗ ΨΑΛΤΟΥ");
        List<Block> blocks = new ArrayList<>();
        String[] words = {
            "Şirin Çağlayan, İzmir'den ılık bir gün.",
            "Елена Щукина живёт в Києві; її друг Ґабор.",
            "Η Ελένη Ψάλτου και ο Άγης Ξένος.",
            "Nguyễn Thị Ngọc Diệp và Trần Đức Lượng.",
            "قالت ليلى النجار، وقال 李文秀，and 𝒜 smiled. Café and Cafe\u0301."
        };
        for (int i = 0; i < words.length; i++) {
            String label = String.valueOf(i + 1);
            blocks.add(draft.paragraph(ParagraphKind.NUMBERED, label, label, 0, label + ". ", words[i]));
        }
        return plain(draft, subject(draft, subjectLine), new Body(blocks, List.of()));
    }

    static Cable awkward() {
        Draft draft = new Draft();
        SourceSpan subjectLine =
                draft.line(SUBJECT, "SUBJECT: =HYPERLINK(\"x\";\"y\") </script> & 'quotes' \\ back\u2028slash");
        List<Block> blocks = new ArrayList<>();
        blocks.add(draft.paragraph(ParagraphKind.UNNUMBERED, "", "", 0, "", "+1 plus, \u0000 null, \u0007 bell."));
        blocks.add(draft.paragraph(
                ParagraphKind.UNNUMBERED, "", "", 0, "", "@at, half a pair \uD83D here, \uFFFE there."));
        blocks.add(draft.paragraph(ParagraphKind.UNNUMBERED, "", "", 0, "", "-1 minus, a private \uE000 sign."));
        blocks.add(draft.paragraph(
                ParagraphKind.UNNUMBERED,
                "",
                "",
                0,
                "",
                "long ".repeat(BEYOND_A_CELL / 5).strip() + "."));
        SourceSpan empty = draft.line(PREFORMATTED, "\tone\t=2+3\n\n-4");
        blocks.add(new Preformatted(List.of(Text.of("\tone\t=2+3"), Text.EMPTY, Text.of("-4")), empty));
        return plain(draft, subject(draft, subjectLine), new Body(blocks, List.of()));
    }

    private static TextHeading subject(Draft draft, SourceSpan line) {
        SourceSpan span = new SourceSpan(line.start() + "SUBJECT: ".length(), line.end());
        TextHeading none = TextHeading.none();
        return new TextHeading(
                none.preText(),
                none.numberLine(),
                none.captions(),
                none.passing(),
                none.executiveOrder(),
                none.tags(),
                Optional.of(new Subject(Optional.empty(), draft.text(span), span)),
                none.references(),
                none.classifiedBy(),
                none.remarks());
    }

    private static Cable plain(Draft draft, TextHeading textHeading, Body body) {
        return new Cable(
                TelegramFormat.TELEGRAM,
                Optional.empty(),
                Heading.none(),
                DepartmentLines.none(),
                textHeading,
                body,
                Ending.none(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                draft.source(Provenance.of("")),
                draft.map(),
                List.of());
    }
}
