package org.cablekit.parser.release;

import java.util.List;
import java.util.Optional;
import org.cablekit.model.Cable;
import org.cablekit.model.DiagnosticCode;
import org.cablekit.model.Heading;
import org.cablekit.model.MessageReference;
import org.cablekit.model.Reading;
import org.cablekit.model.Source;
import org.cablekit.model.TelegramFormat;
import org.cablekit.parser.telegram.Draft;
import org.cablekit.parser.telegram.EraGrammar;
import org.cablekit.parser.telegram.HeadingParts;
import org.cablekit.parser.telegram.LineFlow;
import org.cablekit.parser.telegram.TelegramText;

/**
 * A copy that an agency released: a telegram of any year with stamps, or a message in the printed layout of 2010 and
 * after, perhaps with an old telegram inside.
 *
 * <p>What an old telegram says of itself wins over the head block that was printed around it.
 */
public final class ReleaseGrammar implements EraGrammar {

    private static final int CASE_WINDOW = 24;
    private static final String CASE = "Case No";
    private static final List<String> SIGNS =
            List.of("Date/DTG:", "EO Systematic Review ", "STATE DEPT. - PRODUCED TO", "Approved For Release ");

    @Override
    public boolean recognises(String text) {
        return SIGNS.stream().anyMatch(text::contains) || hasCase(text);
    }

    private static boolean hasCase(String text) {
        int at = text.indexOf(CASE);
        while (at >= 0 && !isCase(text, at)) {
            at = text.indexOf(CASE, at + 1);
        }
        return at >= 0;
    }

    /** {@code Case No. F-2013-05953} */
    private static boolean isCase(String text, int at) {
        int end = Math.min(text.length(), at + CASE.length() + CASE_WINDOW);
        return Stamp.read(text.substring(at, end)).caseNumber().isPresent();
    }

    @Override
    public Cable parse(Source source, int maxDiagnostics) {
        LineFlow printed = LineFlow.of(source.text());
        Furniture furniture = Furniture.find(printed);
        Boxes.Result boxes = Boxes.find(source, printed, furniture.taken());
        Draft draft = new Draft(source, boxes.text(), boxes.holes(), maxDiagnostics);
        furniture.marks().forEach(m -> draft.mark(m.kind(), m.start(), m.end()));
        boxes.marks().forEach(m -> draft.mark(m.kind(), m.start(), m.end()));
        printed.markPilcrows(draft);
        LineFlow flow = boxes.flow();
        HeadBlock head = new HeadBlock(draft, furniture);
        int bodyStart = head.read(flow);
        int tailStart = TailBlock.start(flow, bodyStart);
        TelegramText text = TelegramText.read(draft, flow.part(bodyStart, tailStart), List.of());
        TailBlock tail = new TailBlock(draft, text.department());
        tail.read(flow, tailStart);
        boxes.holes().report(draft);
        boolean release = furniture.isRelease() || bodyStart > 0;
        Cable cable = new Cable(
                release ? TelegramFormat.RELEASE : TelegramFormat.TELEGRAM,
                reference(draft, text, head),
                heading(text.heading(), head.heading(), tail.heading()),
                text.department().build(),
                head.complete(text.textHeading()),
                text.body(),
                tail.complete(text.ending()),
                furniture.pages(),
                text.sections(),
                Optional.empty(),
                Optional.of(furniture.release(draft, head.date())),
                source,
                draft.map(),
                List.of());
        return TelegramText.checked(cable, draft);
    }

    private static Optional<Reading<MessageReference>> reference(Draft draft, TelegramText text, HeadBlock head) {
        Optional<Reading<MessageReference>> stated = text.reference(draft);
        stated.flatMap(Reading::value)
                .ifPresent(own -> head.reference().ifPresent(printed -> {
                    if (printed.value().filter(p -> !p.equals(own)).isPresent()) {
                        draft.report(
                                DiagnosticCode.CONTAINER_MISMATCH,
                                "The printed head and the telegram name different messages.",
                                printed.span(),
                                stated.get().span());
                    }
                }));
        return stated.or(head::reference);
    }

    /** Fills what the telegram itself does not say. */
    private static Heading heading(HeadingParts own, HeadingParts head, HeadingParts tail) {
        head.dateTime().ifPresent(own::dateTime);
        head.originator().ifPresent(own::originator);
        if (own.action().isEmpty() && own.info().isEmpty()) {
            own.action().addAll(head.action());
            own.info().addAll(tail.info());
            own.exempt().addAll(tail.exempt());
        }
        own.remarks().addAll(head.remarks());
        return own.build();
    }
}
