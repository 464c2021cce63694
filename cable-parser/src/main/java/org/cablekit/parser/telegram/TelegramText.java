package org.cablekit.parser.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cablekit.model.Basis;
import org.cablekit.model.Block;
import org.cablekit.model.Body;
import org.cablekit.model.Cable;
import org.cablekit.model.ClassificationAuthority;
import org.cablekit.model.ElementKind;
import org.cablekit.model.Ending;
import org.cablekit.model.MessageReference;
import org.cablekit.model.NumberLine;
import org.cablekit.model.Quotation;
import org.cablekit.model.Reading;
import org.cablekit.model.Section;
import org.cablekit.model.Text;
import org.cablekit.model.TextHeading;

/**
 * The telegram itself, common to all printed forms: transmission heading, text heading, body, ending, perhaps in several
 * sections.
 *
 * <p>What a form adds around it (page furniture, attributes, stamps) is taken out of the flow before.
 *
 * @param heading transmission heading
 * @param department lines of the Department
 * @param textHeading heading of the text
 * @param body the text
 * @param ending signature and what follows it
 * @param sections sections; empty if the telegram was sent in one
 * @param start where the text begins in the source; the end of the source if there is none
 */
public record TelegramText(
        HeadingParts heading,
        DepartmentParts department,
        TextHeading textHeading,
        Body body,
        Ending ending,
        List<Section> sections,
        int start) {

    private static final int NO_START = -1;

    /** So near to the start of a paragraph a statement of the classifying authority ends its label. */
    private static final int STATEMENT_PLACE = 600;

    /**
     * {@return the telegram of a flow}
     *
     * @param draft the parse in progress
     * @param lines the lines without page furniture
     * @param sectionStarts offsets at which a section begins, in order, if the form tells
     */
    public static TelegramText read(Draft draft, LineFlow lines, List<Integer> sectionStarts) {
        LineFlow parted = HeadSplitter.splitSecurity(lines);
        HeadingParts heading = new HeadingParts();
        DepartmentParts department = new DepartmentParts();
        int textStart = new HeadingReader(draft, parted, heading, department).read(0);
        LineFlow flow = HeadSplitter.split(parted, textStart);
        TextHeadingReader textHeading = new TextHeadingReader(draft, flow);
        int bodyStart = textHeading.read(textStart);
        Sections.Result sections = Sections.split(draft, flow, bodyStart, textHeading, sectionStarts);
        LineFlow paragraphs = HeadSplitter.splitParagraphs(sections.body());
        if (paragraphs != sections.body()) {
            paragraphs.markPilcrows(draft);
        }
        LineFlow body = StrayCaptions.remove(draft, paragraphs);
        EndingReader ending = new EndingReader(draft, body, 0);
        int bodyEnd = ending.read();
        BodyReader reader = new BodyReader(draft, body.part(0, bodyEnd), ending.inlineEnd());
        reader.read();
        if (!textHeading.hasClassifiedBy()) {
            classifiedByInBody(draft, reader, textHeading);
        }
        Ending end = ending.build();
        textHeading.executiveOrderInEnding(DowngradingNotices.among(draft, end.trailers()));
        textHeading.report();
        List<Block> blocks = new ArrayList<>(PortionStatements.apply(reader.blocks(), reader.strings()));
        sections.repeats().forEach(range -> blocks.add(repeat(draft, flow, range)));
        return new TelegramText(
                heading,
                department,
                textHeading.build(),
                new Body(blocks, Passages.find(draft, reader.blocks(), reader.strings())),
                end,
                sections.sections(),
                textStart < flow.size() ? flow.start(textStart) : NO_START);
    }

    /** {@return whether there is any text} */
    public boolean hasText() {
        return start != NO_START;
    }

    /**
     * {@return the message reference number of the number line}
     *
     * @param draft the parse in progress
     */
    public Optional<Reading<MessageReference>> reference(Draft draft) {
        Optional<NumberLine> numberLine = textHeading.numberLine();
        return numberLine.flatMap(line -> line.reference()
                .map(r -> Reading.stated(
                        draft.words().text(line.span().start(), line.span().end()), r, line.span())));
    }

    /**
     * {@return a reference that another part of the record tells}
     *
     * @param draft the parse in progress
     * @param reference the reference
     */
    public static Reading<MessageReference> inferred(Draft draft, MessageReference reference) {
        return new Reading<>(Text.EMPTY, Optional.of(reference), Basis.INFERRED, draft.span(0, 0));
    }

    /**
     * {@return the cable with everything that was found odd, after its parts were compared}
     *
     * @param cable the cable without diagnostics
     * @param draft the parse
     */
    public static Cable checked(Cable cable, Draft draft) {
        CrossChecks.run(cable, draft);
        return new Cable(
                cable.format(),
                cable.reference(),
                cable.heading(),
                cable.department(),
                cable.textHeading(),
                cable.body(),
                cable.ending(),
                cable.pages(),
                cable.sections(),
                cable.archive(),
                cable.release(),
                cable.source(),
                cable.map(),
                draft.diagnostics());
    }

    /** A section that was sent again is kept as it stands. */
    private static Quotation repeat(Draft draft, LineFlow flow, int[] range) {
        List<Text> lines = new ArrayList<>();
        for (int i = range[0]; i < range[1]; i++) {
            lines.add(draft.words().verbatim(flow.start(i), flow.end(i)));
        }
        draft.markLines(ElementKind.QUOTATION, flow, range[0], range[1]);
        return new Quotation(lines, draft.span(flow.start(range[0]), flow.end(range[1] - 1)));
    }

    /** Some telegrams say who classified them in their first paragraphs. */
    private static void classifiedByInBody(Draft draft, BodyReader reader, TextHeadingReader heading) {
        int limit = Math.min(4, reader.blocks().size());
        for (int i = 0; i < limit; i++) {
            String words = reader.strings().get(i);
            int at = ClassifierWords.find(words, "CLASSIFIEDBY", 0, Math.min(STATEMENT_PLACE, words.length()));
            if (at >= 0) {
                String statement = sentence(words.substring(at));
                ClassificationAuthority read = ClassifiedByStatement.read(
                        draft, statement, reader.blocks().get(i).span());
                heading.classifiedByInBody(read);
                return;
            }
        }
    }

    /** The statement up to the end of its reasons; what follows is the paragraph's own. */
    private static String sentence(String words) {
        return words.substring(0, Math.min(words.length(), 400));
    }
}
