package org.cablekit.testing;

import static org.cablekit.model.ElementKind.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cablekit.model.*;

/** An archive record of 1974 with distribution table, drafting block, dash line and message attributes. */
final class ArchiveSample {

    private static final Classification LIMITED =
            new Classification(ClassificationLevel.LIMITED_OFFICIAL_USE, List.of(), List.of());

    private final Draft draft = new Draft();

    Cable cable() {
        SourceSpan marking = draft.line(RECORD_MARK, "Declassified/Released in part, records review 2005");
        draft.line(RECORD_MARK, "Message Text");
        draft.plain("\n");
        SourceSpan page = draft.line(PAGE_LINE, "PAGE 01        SUVA  00417  01 OF 01  141032Z");
        DepartmentLines department = department();
        Heading heading = heading();
        TextHeading textHeading = textHeading();
        SourceSpan odd = draft.line(UNRECOGNISED, "Q Q 4 4 E E E E E");
        Paragraph first = draft.paragraph(
                ParagraphKind.NUMBERED,
                "1",
                "1",
                0,
                "1. ",
                "MR. PELL OF THE HARBOUR BOARD CALLED ON JUNE 12. HE ASKED\nFOR FIFTY TONS OF CEMENT.");
        Paragraph second =
                draft.paragraph(ParagraphKind.NUMBERED, "3", "3", 0, "3. ", "EMBASSY RECOMMENDS THAT HE GET THIRTY.");
        SourceSpan signature = draft.line(SIGNATURE, "VARRO");
        SourceSpan trailer = draft.line(TRAILER, "LIMITED OFFICIAL USE");
        draft.plain("\n\n");
        ArchiveRecord record = record(draft.text(marking));
        MessageReference reference = new MessageReference(1974, "SUVA", 417);
        return new Cable(
                TelegramFormat.ARCHIVE_RECORD,
                Optional.of(draft.stated(textHeading.numberLine().orElseThrow().span(), reference)),
                heading,
                department,
                textHeading,
                new Body(List.of(first, second), List.of()),
                new Ending(
                        Optional.of(new Signature(draft.text(signature), false, signature)),
                        List.of(new Trailer(TrailerKind.CLASSIFICATION, draft.text(trailer), trailer))),
                List.of(new PageLine(
                        Optional.of("SUVA"),
                        Optional.of("00417"),
                        Optional.of(1),
                        Optional.empty(),
                        Optional.of(1),
                        Optional.of(1),
                        Optional.of("141032Z"),
                        page)),
                List.of(),
                Optional.of(record),
                Optional.empty(),
                draft.source(new Provenance(
                        "archive/1974/06.txt",
                        12,
                        1807,
                        ContainerFormat.ARCHIVE_RECORD,
                        "windows-1252",
                        PublishedFacts.none())),
                draft.map(),
                List.of(
                        Diagnostic.of(DiagnosticCode.UNRECOGNISED_TEXT, "no rule knows this line", odd),
                        Diagnostic.of(DiagnosticCode.PARAGRAPH_SEQUENCE, "paragraph 2 is missing", second.span())));
    }

    private DepartmentLines department() {
        SourceSpan action = draft.line(DISTRIBUTION, "ACTION EA-10\nINFO OCT-01 ISO-00 ORIGIN COME-00 AID-05 /016 W");
        SourceSpan source = draft.line(SOURCE_LINE, "SOURCE: ELECTRONIC");
        SourceSpan drafter = draft.line(DRAFTED_BY, "DRAFTED BY EA/ANP:ARILL:TOK 6/13/74 EXT 20941");
        SourceSpan approver = draft.line(APPROVED_BY, "APPROVED BY EA:LVARRO");
        SourceSpan clearance = draft.line(CLEARED_BY, "E/CBA:MOKONSKI (INFO)");
        SourceSpan releaser = draft.line(RELEASED_BY, "S/S-O:PELLJ");
        SourceSpan wish = draft.line(DEPARTMENT_REMARK, "DESIRED DISTRIBUTION EA ONLY");
        SourceSpan dash = draft.line(DASH_LINE, "--------------------- 042217 141040Z /12");
        return new DepartmentLines(
                Optional.of(new Distribution(
                        List.of(new OfficeCopies("EA", 10)),
                        List.of(new OfficeCopies("COME", 0)),
                        List.of(new OfficeCopies("OCT", 1), new OfficeCopies("ISO", 0), new OfficeCopies("AID", 5)),
                        Optional.of(16),
                        Optional.of("W"),
                        action)),
                Optional.of(Text.of(draft.written(source).substring("SOURCE: ".length()))),
                new Drafting(
                        List.of(new Officer(
                                Optional.of(Text.of("EA/ANP")),
                                Text.of("ARILL"),
                                Optional.of(Text.of("TOK")),
                                Optional.empty(),
                                drafter)),
                        Optional.of(Text.of("6/13/74")),
                        Optional.of(Text.of("EXT 20941")),
                        List.of(officer("EA", "LVARRO", Optional.empty(), approver)),
                        List.of(officer("E/CBA", "MOKONSKI", Optional.of(Text.of("INFO")), clearance)),
                        List.of(officer("S/S-O", "PELLJ", Optional.empty(), releaser)),
                        List.of(Text.of("EA ONLY"))),
                Optional.of(new DashLine(Optional.of("042217"), Optional.of("141040Z"), Optional.of(12), dash)),
                List.of(draft.text(wish)));
    }

    private static Officer officer(String office, String name, Optional<Text> note, SourceSpan span) {
        return new Officer(Optional.of(Text.of(office)), Text.of(name), Optional.empty(), note, span);
    }

    private Heading heading() {
        SourceSpan dateTime = draft.line(DATE_TIME_LINE, "P 140948Z JUN 74");
        SourceSpan originator = draft.line(ORIGINATOR, "FM AMEMBASSY SUVA");
        SourceSpan state = draft.line(ACTION_ADDRESSEE, "TO SECSTATE WASHDC PRIORITY 2204");
        return new Heading(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new DateTimeLine(
                        Optional.of(Precedence.PRIORITY),
                        Optional.empty(),
                        draft.stated(draft.in(dateTime, "140948Z JUN 74"), Instant.parse("1974-06-14T09:48:00Z")),
                        List.of(),
                        dateTime)),
                Optional.of(new Originator(
                        Text.of("AMEMBASSY SUVA"),
                        PostKind.EMBASSY,
                        Optional.of(new Post("SUVA", "Suva", PostKind.EMBASSY, Optional.of("FJ"), Optional.of("FJ"))),
                        originator)),
                List.of(new Addressee(
                        Optional.empty(),
                        Text.of("SECSTATE WASHDC"),
                        Optional.of(Precedence.PRIORITY),
                        Optional.of("2204"),
                        List.of(),
                        List.of(),
                        PostKind.DEPARTMENT,
                        Optional.empty(),
                        state)),
                List.of(),
                List.of(),
                List.of());
    }

    private TextHeading textHeading() {
        SourceSpan number = draft.line(NUMBER_LINE, "LIMITED OFFICIAL USE SUVA 0417");
        SourceSpan order = draft.line(EXECUTIVE_ORDER, "E.O. 11652: XGDS-1, GDS");
        SourceSpan tags = draft.line(TAGS, "TAGS: EAID, FJ");
        SourceSpan subjectLine = draft.line(SUBJECT, "SUBJECT: CEMENT FOR THE HARBOUR");
        SourceSpan reference = draft.line(REFERENCE, "REF: STATE 119024; A-077");
        SourceSpan subject = draft.in(subjectLine, "CEMENT FOR THE HARBOUR");
        return new TextHeading(
                List.of(),
                Optional.of(new NumberLine(
                        draft.stated(draft.in(number, "LIMITED OFFICIAL USE"), LIMITED),
                        Text.of("SUVA"),
                        Optional.empty(),
                        Text.of("0417"),
                        Optional.of(new MessageReference(1974, "SUVA", 417)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Text.EMPTY,
                        number)),
                List.of(),
                List.of(),
                Optional.of(executiveOrder(order)),
                List.of(
                        new Tag(
                                Text.of("EAID"),
                                Optional.of("EAID"),
                                TagKind.SUBJECT,
                                Optional.of("Foreign economic assistance"),
                                draft.in(tags, "EAID")),
                        new Tag(
                                Text.of("FJ"),
                                Optional.of("FJ"),
                                TagKind.GEOGRAPHIC,
                                Optional.of("Fiji"),
                                draft.in(tags, "FJ"))),
                Optional.of(new Subject(Optional.empty(), draft.text(subject), subject)),
                List.of(
                        cited(
                                ReferenceKind.CABLE,
                                Optional.of(new MessageReference(1974, "STATE", 119024)),
                                "STATE 119024",
                                reference),
                        cited(ReferenceKind.AIRGRAM, Optional.empty(), "A-077", reference)),
                Optional.empty(),
                List.of());
    }

    private ExecutiveOrder executiveOrder(SourceSpan line) {
        SourceSpan exempt = draft.in(line, "XGDS-1");
        SourceSpan schedule = draft.in(line, ", GDS");
        return new ExecutiveOrder(
                Optional.of(draft.stated(draft.in(line, "11652"), 11652)),
                List.of(
                        new DeclassificationInstruction(
                                DeclassificationKind.SCHEDULE,
                                Optional.empty(),
                                Basis.STATED,
                                List.of("XGDS-1"),
                                Optional.of(Text.of("END OF THE PROJECT")),
                                Optional.of(Text.of("VARRO, L.")),
                                draft.text(exempt),
                                exempt),
                        new DeclassificationInstruction(
                                DeclassificationKind.SCHEDULE,
                                Optional.of(LocalDate.of(1980, 12, 31)),
                                Basis.COMPUTED,
                                List.of("GDS"),
                                Optional.empty(),
                                Optional.empty(),
                                Text.of("GDS"),
                                schedule)),
                Text.of("XGDS-1, GDS"),
                line);
    }

    private Reference cited(ReferenceKind kind, Optional<MessageReference> target, String raw, SourceSpan line) {
        SourceSpan span = draft.in(line, raw);
        return new Reference(
                Optional.empty(),
                kind,
                target,
                target.isPresent() ? Basis.INFERRED : Basis.STATED,
                Optional.empty(),
                List.of(),
                draft.text(span),
                span);
    }

    private ArchiveRecord record(Text marking) {
        draft.line(RECORD_MARK, "Message Attributes");
        List<ArchiveAttribute> attributes = new ArrayList<>();
        attribute("Concepts", "CEMENT, HARBOUR CONSTRUCTION", true, attributes);
        attribute("Document Number", "1974SUVA00417", true, attributes);
        attribute("Draft Date", "14 JUN 1974", true, attributes);
        attribute("Film Number", "D740155-0331", true, attributes);
        attribute("Locator", "TEXT ON-LINE", true, attributes);
        attribute("Review Whim", "n/a", false, attributes);
        attribute("Status", "", true, attributes);
        return new ArchiveRecord(
                Optional.of("1974SUVA00417"),
                Optional.of(LocalDate.of(1974, 6, 14)),
                Optional.of(LIMITED),
                List.of("STADIS"),
                Optional.of("SUVA"),
                List.of("STATE"),
                Optional.of("ACTION EA"),
                Optional.of(Text.of("CEMENT FOR THE HARBOUR")),
                List.of("CEMENT", "HARBOUR CONSTRUCTION"),
                Optional.of("TEXT ON-LINE"),
                Optional.of("D740155-0331"),
                TextStatus.PRESENT,
                List.of(marking),
                attributes);
    }

    private void attribute(String key, String value, boolean known, List<ArchiveAttribute> into) {
        SourceSpan span = draft.line(ATTRIBUTE, key + ": " + value);
        into.add(new ArchiveAttribute(key, Text.of(value), known, span));
    }
}
