package org.cablekit.testing;

import static org.cablekit.model.ElementKind.*;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cablekit.model.*;

/** A redacted telegram: holes of Cablekit's and of the publisher in the heading, the text heading and the body. */
final class RedactedSample {

    private static final Classification SECRET = Classification.of(ClassificationLevel.SECRET);
    private static final String NAME = Draft.token(0);
    private static final String PHRASE = Draft.token(1);
    private static final String PARAGRAPH = Draft.token(2);
    private static final String ELEMENT = Draft.token(3);
    private static final String NUMBER = Draft.token(4);

    private final Draft draft = new Draft(
            redaction(RedactionUnit.NAME, "B6"),
            redaction(RedactionUnit.PHRASE, "B1", "1.4(D)"),
            redaction(RedactionUnit.PARAGRAPH, "B1", "1.4(B)", "1.4(D)"),
            redaction(RedactionUnit.ELEMENT, "B3"),
            redaction(RedactionUnit.NUMBER, "B7(C)", "25X1-HUM"),
            redaction(RedactionUnit.DOCUMENT, "(K)(2)"));

    private static Redaction redaction(RedactionUnit unit, String... codes) {
        return new Redaction(
                java.util.Arrays.stream(codes).map(ExemptionCode::new).toList(), unit);
    }

    Cable cable() {
        Heading heading = heading();
        TextHeading textHeading = textHeading();
        Body body = body();
        SourceSpan signature = draft.line(SIGNATURE, ELEMENT);
        SourceSpan end = draft.line(END_OF_MESSAGE, "NNNN");
        List<Diagnostic> diagnostics = List.of(Diagnostic.of(
                DiagnosticCode.REDACTED,
                "the publisher removed words",
                body.blocks().get(0).span()));
        return new Cable(
                TelegramFormat.TELEGRAM,
                textHeading.numberLine().map(line -> Reading.<MessageReference>unread(line.serial(), line.span())),
                heading,
                DepartmentLines.none(),
                textHeading,
                body,
                new Ending(
                        Optional.of(new Signature(draft.text(signature), true, signature)),
                        List.of(new Trailer(TrailerKind.END_OF_MESSAGE, draft.text(end), end))),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                draft.source(Provenance.of("")),
                draft.map(),
                diagnostics);
    }

    private Heading heading() {
        SourceSpan dateTime = draft.line(DATE_TIME_LINE, "P 030915Z FEB 09");
        SourceSpan originator = draft.line(ORIGINATOR, "FM AMEMBASSY LILONGWE");
        SourceSpan state = draft.line(ACTION_ADDRESSEE, "TO SECSTATE WASHDC 0000");
        SourceSpan hidden = draft.line(ACTION_ADDRESSEE, "AMCONSUL " + NAME);
        SourceSpan gone = draft.line(INFO_ADDRESSEE, "INFO " + ELEMENT);
        return new Heading(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new DateTimeLine(
                        Optional.of(Precedence.PRIORITY),
                        Optional.empty(),
                        draft.stated(draft.in(dateTime, "030915Z FEB 09"), Instant.parse("2009-02-03T09:15:00Z")),
                        List.of(),
                        dateTime)),
                Optional.of(new Originator(
                        Text.of("AMEMBASSY LILONGWE"),
                        PostKind.EMBASSY,
                        Optional.of(new Post(
                                "LILONGWE", "Lilongwe", PostKind.EMBASSY, Optional.of("MI"), Optional.of("MW"))),
                        originator)),
                List.of(
                        addressee("SECSTATE WASHDC", PostKind.DEPARTMENT, state),
                        addressee("AMCONSUL " + NAME, PostKind.CONSULATE, hidden)),
                List.of(addressee(ELEMENT, PostKind.OTHER, gone)),
                List.of(),
                List.of());
    }

    private Addressee addressee(String name, PostKind kind, SourceSpan span) {
        return new Addressee(
                Optional.empty(),
                draft.text(name),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                kind,
                Optional.empty(),
                span);
    }

    private TextHeading textHeading() {
        SourceSpan number = draft.line(NUMBER_LINE, "S E C R E T LILONGWE " + NUMBER);
        SourceSpan tagsLine = draft.line(TAGS, "TAGS: PREL, MI, " + NAME);
        SourceSpan subjectLine = draft.line(
                SUBJECT, "SUBJECT: (S) MINISTER " + NAME + " AND " + Draft.PUBLISHER_MARK + "DISCUSS " + PHRASE);
        SourceSpan referenceLine = draft.line(REFERENCE, "REF: LILONGWE " + NUMBER);
        SourceSpan authority =
                draft.line(CLASSIFIED_BY, "Classified By: " + NAME + ", DCM, for reasons 1.4 (b) and (d).");
        SourceSpan subject = new SourceSpan(draft.in(subjectLine, "MINISTER").start(), subjectLine.end());
        SourceSpan person = draft.in(tagsLine, NAME);
        SourceSpan cited = draft.in(referenceLine, "LILONGWE " + NUMBER);
        return new TextHeading(
                List.of(),
                Optional.of(new NumberLine(
                        draft.stated(draft.in(number, "S E C R E T"), SECRET),
                        Text.of("LILONGWE"),
                        Optional.empty(),
                        draft.text(NUMBER),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Text.EMPTY,
                        number)),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(
                        tag(tagsLine, "PREL", TagKind.SUBJECT),
                        tag(tagsLine, "MI", TagKind.GEOGRAPHIC),
                        new Tag(draft.text(person), Optional.empty(), TagKind.PERSON, Optional.empty(), person)),
                Optional.of(
                        new Subject(Optional.of(draft.mark(subjectLine, "(S)", SECRET)), draft.text(subject), subject)),
                List.of(new Reference(
                        Optional.empty(),
                        ReferenceKind.CABLE,
                        Optional.empty(),
                        Basis.STATED,
                        Optional.empty(),
                        List.of(),
                        draft.text(cited),
                        cited)),
                Optional.of(new ClassificationAuthority(
                        Optional.of(Text.of("DCM")),
                        Optional.of(draft.text(NAME)),
                        Optional.empty(),
                        List.of(
                                new ClassificationReason("1.4", "b", Optional.empty()),
                                new ClassificationReason("1.4", "d", Optional.empty())),
                        Optional.empty(),
                        Optional.empty(),
                        draft.text(draft.in(authority, NAME + ", DCM, for reasons 1.4 (b) and (d).")),
                        authority)),
                List.of());
    }

    private Tag tag(SourceSpan line, String code, TagKind kind) {
        SourceSpan span = draft.in(line, code);
        return new Tag(draft.text(span), Optional.of(code), kind, Optional.empty(), span);
    }

    private Body body() {
        Optional<Classification> s = Optional.of(SECRET);
        List<Block> blocks = new ArrayList<>();
        blocks.add(draft.paragraph(
                ParagraphKind.NUMBERED,
                "1",
                "1",
                0,
                "1.  ",
                "(S)",
                s,
                "SUMMARY: " + NAME + " told " + Draft.PUBLISHER_MARK + " that\n" + PHRASE + ". END SUMMARY."));
        blocks.add(draft.paragraph(ParagraphKind.NUMBERED, "2", "2", 0, "2.  ", PARAGRAPH));
        SourceSpan heading = draft.line(BODY_HEADING, "WHO IS " + NAME);
        blocks.add(new BodyHeading(BodyHeading.Style.PLAIN, Optional.empty(), draft.text(heading), heading));
        SourceSpan table = draft.line(PREFORMATTED, "NAME    PHONE\n" + NAME + "  " + NUMBER);
        blocks.add(
                new Preformatted(draft.written(table).lines().map(draft::text).toList(), table));
        Paragraph first = (Paragraph) blocks.get(0);
        SourceSpan summary = draft.in(first.textSpan(), "SUMMARY: ");
        Passage passage = new Passage(
                PassageKind.SUMMARY,
                draft.text(new SourceSpan(summary.end(), first.textSpan().end() - " END SUMMARY.".length())),
                0,
                0,
                first.textSpan());
        return new Body(blocks, List.of(passage));
    }
}
