package org.cablekit.testing;

import static org.cablekit.model.ElementKind.*;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cablekit.model.*;

/** A telegram of 2007 in which every part of the transmission heading, the text heading and the body is filled. */
final class CablegateSample {

    private static final Classification CONFIDENTIAL = Classification.of(ClassificationLevel.CONFIDENTIAL);
    private static final Classification NOFORN =
            new Classification(ClassificationLevel.CONFIDENTIAL, List.of("NOFORN"), List.of());
    private static final Classification RELEASABLE =
            new Classification(ClassificationLevel.CONFIDENTIAL, List.of(), List.of("USA", "GBR", "LSO"));
    private static final Classification UNCLASSIFIED = Classification.of(ClassificationLevel.UNCLASSIFIED);
    private static final Post MASERU =
            new Post("MASERU", "Maseru", PostKind.EMBASSY, Optional.of("LT"), Optional.of("LS"));
    private static final Post STATE =
            new Post("STATE", "Department of State", PostKind.DEPARTMENT, Optional.of("US"), Optional.of("US"));

    private final Draft draft = new Draft();
    private final List<PageLine> pages = new ArrayList<>();
    private int secondSection;

    Cable cable() {
        Heading heading = heading();
        TextHeading textHeading = textHeading();
        Body body = body();
        Ending ending = ending();
        int end = draft.length();
        List<Section> sections = List.of(
                new Section(1, Optional.of(2), new SourceSpan(0, secondSection)),
                new Section(2, Optional.of(2), new SourceSpan(secondSection, end)));
        SourceSpan numberLine = textHeading.numberLine().orElseThrow().span();
        SourceSpan dateTime = heading.dateTime().orElseThrow().span();
        List<Diagnostic> diagnostics = List.of(
                Diagnostic.of(
                        DiagnosticCode.FILING_TIME_MISMATCH,
                        "the filing time 1256 is not that of the date-time group",
                        heading.callingStation().orElseThrow().span(),
                        dateTime),
                Diagnostic.of(
                        DiagnosticCode.REF_YEAR_INFERRED, "the year 2007 was taken for PRETORIA 4012", numberLine));
        MessageReference reference = new MessageReference(2007, "MASERU", 318);
        return new Cable(
                TelegramFormat.TELEGRAM,
                Optional.of(
                        new Reading<>(Text.of("MASERU 000318"), Optional.of(reference), Basis.INFERRED, numberLine)),
                heading,
                DepartmentLines.none(),
                textHeading,
                body,
                ending,
                pages,
                sections,
                Optional.empty(),
                Optional.empty(),
                draft.source(provenance(reference)),
                draft.map(),
                diagnostics);
    }

    private static Provenance provenance(MessageReference reference) {
        PublishedFacts facts = new PublishedFacts(
                Optional.of("07MASERU318"),
                Optional.of(reference),
                Optional.of(Instant.parse("2007-11-27T12:55:00Z")),
                true,
                Optional.of(Instant.parse("2011-08-30T01:44:00Z")),
                Optional.of(CONFIDENTIAL),
                Optional.of(Text.of("Embassy Maseru")),
                Optional.of(Text.of("HIGHLAND WATER TALKS: THE \"SECOND RESERVOIR\" & ITS PRICE")),
                List.of("07MASERU301", "07PRETORIA4012"));
        return new Provenance("pages.zip!07MASERU318.html", 3, 41, ContainerFormat.WEB_PAGE_2011, "UTF-8", facts);
    }

    private Heading heading() {
        SourceSpan preamble = draft.line(PREAMBLE, "From: relay desk");
        SourceSpan first = draft.line(TRANSMISSION_IDENTIFICATION, "VZCZCXRO4471");
        SourceSpan routing = draft.line(ROUTING_LINE, "OO RUEHBZ RUEHDU");
        SourceSpan calling = draft.line(CALLING_STATION, "DE RUEHMR #0318/01 3311256");
        SourceSpan warning = draft.line(SECURITY_WARNING, "ZNY CCCCC ZZH");
        SourceSpan dateTime = draft.line(DATE_TIME_LINE, "O R 271255Z NOV 07 ZDK");
        SourceSpan originator = draft.line(ORIGINATOR, "FM AMEMBASSY MASERU");
        List<Addressee> action = actionAddressees();
        List<Addressee> info = infoAddressees();
        SourceSpan exempt = draft.line(EXEMPT_ADDRESSEE, "XMT AMEMBASSY LUANDA");
        SourceSpan remark = draft.line(HEADING_REMARK, "ZFH2 REFILE");
        draft.line(BREAK, "BT");
        return new Heading(
                Optional.of(draft.text(preamble)),
                Optional.of(new TransmissionIdentification("XRO", "4471", first)),
                Optional.of(new RoutingLine(Optional.of(Precedence.IMMEDIATE), List.of("RUEHBZ", "RUEHDU"), routing)),
                Optional.of(new CallingStation(
                        "RUEHMR",
                        "0318",
                        Optional.of(1),
                        Optional.of(331),
                        Optional.of(LocalTime.of(12, 56)),
                        draft.text(calling),
                        calling)),
                Optional.of(new SecurityWarning(
                        "ZNY", Optional.of(ClassificationLevel.CONFIDENTIAL), Text.of("ZZH"), warning)),
                Optional.of(new DateTimeLine(
                        Optional.of(Precedence.IMMEDIATE),
                        Optional.of(Precedence.ROUTINE),
                        draft.stated(draft.in(dateTime, "271255Z NOV 07"), Instant.parse("2007-11-27T12:55:00Z")),
                        List.of("ZDK"),
                        dateTime)),
                Optional.of(
                        new Originator(Text.of("AMEMBASSY MASERU"), PostKind.EMBASSY, Optional.of(MASERU), originator)),
                action,
                info,
                List.of(new ExemptAddressee(
                        Text.of("AMEMBASSY LUANDA"),
                        Optional.of("SOUTHERN AF DEVELOPMENT COMMUNITY COLLECTIVE"),
                        exempt)),
                List.of(draft.text(remark)));
    }

    private List<Addressee> actionAddressees() {
        SourceSpan state = draft.line(ACTION_ADDRESSEE, "TO RUEHC/SECSTATE WASHDC IMMEDIATE 4417");
        SourceSpan pretoria =
                draft.line(ACTION_ADDRESSEE, "RUEHSA/AMEMBASSY PRETORIA NIACT IMMEDIATE 0291 //POL/ECON//");
        return List.of(
                new Addressee(
                        Optional.of("RUEHC"),
                        Text.of("SECSTATE WASHDC"),
                        Optional.of(Precedence.IMMEDIATE),
                        Optional.of("4417"),
                        List.of(),
                        List.of(),
                        PostKind.DEPARTMENT,
                        Optional.of(STATE),
                        state),
                new Addressee(
                        Optional.of("RUEHSA"),
                        Text.of("AMEMBASSY PRETORIA"),
                        Optional.of(Precedence.NIACT_IMMEDIATE),
                        Optional.of("0291"),
                        List.of("POL", "ECON"),
                        List.of(),
                        PostKind.EMBASSY,
                        Optional.of(new Post(
                                "PRETORIA", "Pretoria", PostKind.EMBASSY, Optional.of("SF"), Optional.of("ZA"))),
                        pretoria));
    }

    private List<Addressee> infoAddressees() {
        SourceSpan collective =
                draft.line(INFO_ADDRESSEE, "INFO RUCNSAD/SOUTHERN AF DEVELOPMENT COMMUNITY COLLECTIVE 0012-0013 POUCH");
        SourceSpan council = draft.line(INFO_ADDRESSEE, "NSC WASHDC");
        return List.of(
                new Addressee(
                        Optional.of("RUCNSAD"),
                        Text.of("SOUTHERN AF DEVELOPMENT COMMUNITY COLLECTIVE"),
                        Optional.empty(),
                        Optional.of("0012-0013"),
                        List.of(),
                        List.of("POUCH"),
                        PostKind.COLLECTIVE,
                        Optional.empty(),
                        collective),
                new Addressee(
                        Optional.empty(),
                        Text.of("NSC WASHDC"),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        PostKind.AGENCY,
                        Optional.empty(),
                        council));
    }

    private TextHeading textHeading() {
        SourceSpan pre = draft.line(PRE_TEXT, "2007-11-27");
        NumberLine numberLine = numberLine();
        draft.plain("\n");
        List<Caption> captions = captions();
        draft.plain("\n");
        PassingInstruction passing = passing();
        draft.plain("\n");
        ExecutiveOrder order = executiveOrder();
        List<Tag> tags = tags();
        SourceSpan subjectLine =
                draft.line(SUBJECT, "SUBJECT: (C) HIGHLAND WATER TALKS: THE \"SECOND RESERVOIR\"\n& ITS PRICE");
        SourceSpan subject = new SourceSpan(draft.in(subjectLine, "HIGHLAND").start(), subjectLine.end());
        List<Reference> references = references();
        draft.plain("\n");
        ClassificationAuthority authority = classifiedBy();
        SourceSpan remark = draft.line(TEXT_HEADING_REMARK, "THIS IS AN ACTION REQUEST. SEE PARAGRAPH 3.");
        draft.plain("\n");
        return new TextHeading(
                List.of(draft.text(pre)),
                Optional.of(numberLine),
                captions,
                List.of(passing),
                Optional.of(order),
                tags,
                Optional.of(new Subject(
                        Optional.of(draft.mark(subjectLine, "(C)", CONFIDENTIAL)), draft.text(subject), subject)),
                references,
                Optional.of(authority),
                List.of(draft.text(remark)));
    }

    private NumberLine numberLine() {
        SourceSpan span = draft.line(
                NUMBER_LINE, "C O N F I D E N T I A L SECTION 01 OF 02 MASERU 000318 TOSEC 010064 CORRECTED");
        return new NumberLine(
                draft.stated(draft.in(span, "C O N F I D E N T I A L"), NOFORN),
                Text.of("MASERU"),
                Optional.of(MASERU),
                Text.of("000318"),
                Optional.of(new MessageReference(2007, "MASERU", 318)),
                Optional.of(1),
                Optional.of(2),
                Optional.of(Text.of("TOSEC 010064")),
                Text.of("CORRECTED"),
                span);
    }

    private List<Caption> captions() {
        SourceSpan noforn = draft.line(CAPTION, "NOFORN");
        SourceSpan sipdis = draft.line(CAPTION, "SIPDIS");
        SourceSpan odd = draft.line(CAPTION, "HIGHWATER CHANNEL");
        return List.of(
                new Caption(
                        "NOFORN",
                        CaptionKind.DISSEMINATION_CONTROL,
                        Optional.of("not releasable to foreign nationals"),
                        draft.text(noforn),
                        1,
                        noforn),
                new Caption(
                        "SIPDIS",
                        CaptionKind.DISTRIBUTION,
                        Optional.of("for automatic web publishing on the classified network"),
                        draft.text(sipdis),
                        2,
                        sipdis),
                new Caption("HIGHWATER CHANNEL", CaptionKind.OTHER, Optional.empty(), draft.text(odd), 1, odd));
    }

    private PassingInstruction passing() {
        SourceSpan span = draft.line(PASSING_INSTRUCTION, "STATE PASS TO USTR FOR M. OKONSKI, T. VARRO");
        return new PassingInstruction(
                Optional.of(Text.of("STATE")),
                Optional.of("PASS TO"),
                List.of(Text.of("USTR FOR M. OKONSKI"), Text.of("T. VARRO")),
                draft.text(span),
                span);
    }

    private ExecutiveOrder executiveOrder() {
        SourceSpan span = draft.line(EXECUTIVE_ORDER, "E.O. 12598: DECL: 11/26/2017");
        SourceSpan number = draft.in(span, "12598");
        SourceSpan instruction = draft.in(span, "DECL: 11/26/2017");
        return new ExecutiveOrder(
                Optional.of(new Reading<>(draft.text(number), Optional.of(12958), Basis.REPAIRED, number)),
                List.of(new DeclassificationInstruction(
                        DeclassificationKind.DATE,
                        Optional.of(LocalDate.of(2017, 11, 26)),
                        Basis.STATED,
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        draft.text(instruction),
                        instruction)),
                Text.of("DECL: 11/26/2017"),
                span);
    }

    private List<Tag> tags() {
        SourceSpan line = draft.line(TAGS, "TAGS: PREL, KWMN, SADC, LT, RILL, ANA, QUX9");
        return List.of(
                tag(line, "PREL", TagKind.SUBJECT, Optional.of("External political relations")),
                tag(line, "KWMN", TagKind.PROGRAM, Optional.of("Women's issues")),
                tag(line, "SADC", TagKind.ORGANIZATION, Optional.empty()),
                tag(line, "LT", TagKind.GEOGRAPHIC, Optional.of("Lesotho")),
                tag(line, "RILL, ANA", TagKind.PERSON, Optional.empty()),
                tag(line, "QUX9", TagKind.UNKNOWN, Optional.empty()));
    }

    private Tag tag(SourceSpan line, String code, TagKind kind, Optional<String> meaning) {
        SourceSpan span = draft.in(line, code);
        return new Tag(draft.text(span), Optional.of(code), kind, meaning, span);
    }

    private List<Reference> references() {
        SourceSpan first = draft.line(REFERENCE, "REF: A. 07 MASERU 301 (NOTAL)");
        SourceSpan second = draft.line(REFERENCE, "B. PRETORIA 4012, WATER PRICES");
        SourceSpan mail = draft.line(REFERENCE, "C. RILL-OKONSKI E-MAIL OF 11/20/07");
        SourceSpan report = draft.line(REFERENCE, "D. IIR 6 812 0345 09");
        return List.of(
                new Reference(
                        Optional.of("A"),
                        ReferenceKind.CABLE,
                        Optional.of(new MessageReference(2007, "MASERU", 301)),
                        Basis.STATED,
                        Optional.empty(),
                        List.of("NOTAL"),
                        Text.of("07 MASERU 301 (NOTAL)"),
                        draft.in(first, "07 MASERU 301 (NOTAL)")),
                new Reference(
                        Optional.of("B"),
                        ReferenceKind.CABLE,
                        Optional.of(new MessageReference(2007, "PRETORIA", 4012)),
                        Basis.INFERRED,
                        Optional.of(Text.of("WATER PRICES")),
                        List.of(),
                        Text.of("PRETORIA 4012, WATER PRICES"),
                        draft.in(second, "PRETORIA 4012, WATER PRICES")),
                cited("C", ReferenceKind.EMAIL, mail, "RILL-OKONSKI E-MAIL OF 11/20/07"),
                cited("D", ReferenceKind.REPORT, report, "IIR 6 812 0345 09"));
    }

    private Reference cited(String bullet, ReferenceKind kind, SourceSpan line, String raw) {
        SourceSpan span = draft.in(line, raw);
        return new Reference(
                Optional.of(bullet),
                kind,
                Optional.empty(),
                Basis.STATED,
                Optional.empty(),
                List.of(),
                draft.text(span),
                span);
    }

    private ClassificationAuthority classifiedBy() {
        String statement =
                "DCM Ana Rill, Embassy Maseru, for reasons 1.4 (b) and (d). Derived From:\nMultiple Sources. Declassify On: 25X1-human.";
        SourceSpan span = draft.line(CLASSIFIED_BY, "Classified By: " + statement);
        SourceSpan exempt = draft.in(span, "25X1-human");
        return new ClassificationAuthority(
                Optional.of(Text.of("DCM")),
                Optional.of(Text.of("Ana Rill")),
                Optional.of(Text.of("Embassy Maseru")),
                List.of(
                        new ClassificationReason("1.4", "b", Optional.of("foreign government information")),
                        new ClassificationReason("1.4", "d", Optional.empty())),
                Optional.of(Text.of("Multiple Sources")),
                Optional.of(new DeclassificationInstruction(
                        DeclassificationKind.EXEMPTION,
                        Optional.empty(),
                        Basis.STATED,
                        List.of("25X1-HUM"),
                        Optional.empty(),
                        Optional.empty(),
                        draft.text(exempt),
                        exempt)),
                draft.text(draft.in(span, statement)),
                span);
    }

    private Body body() {
        List<Block> blocks = new ArrayList<>();
        Optional<Classification> c = Optional.of(CONFIDENTIAL);
        Optional<Classification> u = Optional.of(UNCLASSIFIED);
        Paragraph summary = draft.paragraph(
                ParagraphKind.NUMBERED,
                "1",
                "1",
                0,
                "1.  ",
                "(C)",
                c,
                "SUMMARY: Maseru and Pretoria agree on a second reservoir\nbut not on the price of its water. END SUMMARY.");
        blocks.add(summary);
        draft.plain("\n");
        SourceSpan boxed = draft.line(BODY_HEADING, "THE PRICE OF WATER (U)");
        draft.line(RULE, "----------------------");
        blocks.add(new BodyHeading(
                BodyHeading.Style.UNDERLINED,
                Optional.of(draft.mark(boxed, "(U)", UNCLASSIFIED)),
                Text.of("THE PRICE OF WATER"),
                boxed));
        draft.plain("\n");
        blocks.add(draft.paragraph(
                ParagraphKind.NUMBERED,
                "2",
                "2",
                0,
                "2.  ",
                "(U)",
                u,
                "The talks turned on three points; they are set out\nbelow."));
        blocks.add(draft.paragraph(
                ParagraphKind.SUB_PARAGRAPH, "A", "2.a", 1, "    A.  ", "(C)", c, "The royalty for each cubic metre."));
        blocks.add(draft.paragraph(
                ParagraphKind.BULLET, "--", "2.a", 2, "    -- ", "Two thirds of it are in dispute <so far>."));
        pageLine();
        blocks.add(draft.paragraph(
                ParagraphKind.UNNUMBERED, "", "2", 0, "", "The ministers meet again in March; dates are open."));
        blocks.add(table());
        blocks.add(draft.paragraph(
                ParagraphKind.NUMBERED,
                "3",
                "3",
                0,
                "3.  ",
                "(C//REL TO USA, GBR, LSO)",
                Optional.of(RELEASABLE),
                "ACTION REQUEST: Post asks for guidance by December 4."));
        blocks.add(quotation());
        Paragraph comment = draft.paragraph(
                ParagraphKind.NUMBERED,
                "4",
                "4",
                0,
                "4.  ",
                "(C)",
                c,
                "COMMENT: Both sides need the water more than the\nquarrel. END COMMENT.");
        blocks.add(comment);
        return new Body(
                blocks,
                List.of(
                        passage(PassageKind.SUMMARY, summary, "SUMMARY: ", " END SUMMARY.", 0),
                        passage(PassageKind.COMMENT, comment, "COMMENT: ", " END COMMENT.", blocks.size() - 1)));
    }

    private Passage passage(PassageKind kind, Paragraph paragraph, String begin, String end, int block) {
        SourceSpan label = draft.in(paragraph.textSpan(), begin);
        SourceSpan marker = draft.in(paragraph.textSpan(), end);
        return new Passage(kind, draft.text(Draft.between(label, marker)), block, block, label.union(marker));
    }

    private void pageLine() {
        draft.plain("\n");
        SourceSpan page = draft.line(PAGE_LINE, "MASERU 00000318  002.2 OF 003");
        draft.line(CLASSIFICATION_LINE, "C O N F I D E N T I A L SECTION 02 OF 02 MASERU 000318");
        draft.plain("\n");
        secondSection = page.end() + 1;
        pages.add(new PageLine(
                Optional.of("MASERU"),
                Optional.of("00000318"),
                Optional.of(2),
                Optional.of(2),
                Optional.empty(),
                Optional.of(3),
                Optional.empty(),
                page));
    }

    private Preformatted table() {
        draft.plain("\n");
        SourceSpan span = draft.line(
                PREFORMATTED,
                "YEAR      FLOW       ROYALTY\n----      ----       -------\n2005      612        0.18\n2006      598        0.21");
        draft.plain("\n");
        return new Preformatted(draft.written(span).lines().map(draft::text).toList(), span);
    }

    private Quotation quotation() {
        draft.plain("\n");
        SourceSpan span = draft.line(QUOTATION, "QTE\nR 201010Z NOV 07\nFM AMEMBASSY PRETORIA\nUNQTE");
        draft.plain("\n");
        return new Quotation(draft.written(span).lines().map(draft::text).toList(), span);
    }

    private Ending ending() {
        SourceSpan signature = draft.line(SIGNATURE, "RILL");
        SourceSpan end = draft.line(END_OF_MESSAGE, "NNNN");
        SourceSpan remark = draft.line(TRAILER, "End Cable Text");
        return new Ending(
                Optional.of(new Signature(draft.text(signature), true, signature)),
                List.of(
                        new Trailer(TrailerKind.END_OF_MESSAGE, draft.text(end), end),
                        new Trailer(TrailerKind.END_OF_TEXT_REMARK, draft.text(remark), remark)));
    }
}
