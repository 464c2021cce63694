package org.cablekit.parser.release;

import java.util.List;
import java.util.Optional;
import org.cablekit.model.ElementKind;
import org.cablekit.model.Ending;
import org.cablekit.model.Officer;
import org.cablekit.model.Signature;
import org.cablekit.parser.telegram.DepartmentParts;
import org.cablekit.parser.telegram.Draft;
import org.cablekit.parser.telegram.DraftingBlock;
import org.cablekit.parser.telegram.HeadingParts;
import org.cablekit.parser.telegram.LineFlow;

/** The foot of the printed layout: {@code Signature}, {@code Drafted By}, {@code Cleared By} and so on, to the end. */
final class TailBlock {

    private static final List<String> LABELS = List.of(
            "Signature",
            "Drafted By",
            "Cleared By",
            "Approved By",
            "Released By",
            "Info",
            "XMT",
            "Attachments",
            "Dissemination Rule");
    private static final int MOST_LINES = 400;

    private final Draft draft;
    private final HeadingParts heading = new HeadingParts();
    private final DepartmentParts department;
    private final Addresses addresses;
    private Optional<Signature> signature = Optional.empty();

    TailBlock(Draft draft, DepartmentParts department) {
        this.draft = draft;
        this.department = department;
        this.addresses = new Addresses(draft, heading);
    }

    /** {@return information and exempted addressees} */
    HeadingParts heading() {
        return heading;
    }

    /** {@return the first line from {@code from} on behind which there are labels of the foot and nothing else} */
    static int start(LineFlow flow, int from) {
        int start = flow.size();
        int limit = Math.max(from, flow.size() - MOST_LINES);
        for (int line = flow.size() - 1; line >= limit; line--) {
            if (Labelled.at(flow, line, LABELS) != null) {
                start = line;
            } else if (!flow.isBlank(line) && !Labelled.isIndented(flow, line)) {
                break;
            }
        }
        return start;
    }

    void read(LineFlow flow, int from) {
        int line = from;
        while (line < flow.size()) {
            Labelled labelled = Labelled.at(flow, line, LABELS);
            if (labelled == null) {
                line++;
                continue;
            }
            element(labelled);
            line = labelled.end();
        }
    }

    private void element(Labelled labelled) {
        ElementKind kind = kind(labelled.label());
        draft.mark(kind, labelled.start(), labelled.start() + labelled.label().length() + 1);
        if (labelled.isEmpty()) {
            return;
        }
        switch (labelled.label()) {
            case "Signature" -> sign(labelled);
            case "Drafted By" -> officers(labelled, kind, department.draftedBy());
            case "Cleared By" -> officers(labelled, kind, department.clearedBy());
            case "Approved By" -> officers(labelled, kind, department.approvedBy());
            case "Released By" -> officers(labelled, kind, department.releasedBy());
            case "Info" -> addresses.info(labelled);
            case "XMT" -> addresses.exempt(labelled);
            default -> {
                draft.markLines(kind, labelled.value(), 0, labelled.value().size());
                String words = draft.words()
                        .string(
                                labelled.value(),
                                0,
                                labelled.valueStart(),
                                labelled.value().size());
                department.remarks().add(draft.words().toText(labelled.label() + ": " + words));
            }
        }
    }

    private static ElementKind kind(String label) {
        return switch (label) {
            case "Signature" -> ElementKind.SIGNATURE;
            case "Drafted By" -> ElementKind.DRAFTED_BY;
            case "Cleared By" -> ElementKind.CLEARED_BY;
            case "Approved By" -> ElementKind.APPROVED_BY;
            case "Released By" -> ElementKind.RELEASED_BY;
            case "Info" -> ElementKind.INFO_ADDRESSEE;
            case "XMT" -> ElementKind.EXEMPT_ADDRESSEE;
            default -> ElementKind.DEPARTMENT_REMARK;
        };
    }

    private void sign(Labelled labelled) {
        draft.markLines(
                ElementKind.SIGNATURE, labelled.value(), 0, labelled.value().size());
        signature = Optional.of(new Signature(
                draft.words().text(labelled.valueStart(), labelled.valueEnd()),
                true,
                draft.span(labelled.valueStart(), labelled.valueEnd())));
    }

    /** {@code OFFICE:Last, First M}, several parted by semicolons; {@code None} is nobody. */
    private void officers(Labelled labelled, ElementKind kind, List<Officer> into) {
        draft.markLines(kind, labelled.value(), 0, labelled.value().size());
        LineFlow items = labelled.items();
        for (int i = 0; i < items.size(); i++) {
            if (!items.string(i).equalsIgnoreCase("None")) {
                into.add(DraftingBlock.officer(draft, items.start(i), items.end(i)));
            }
        }
    }

    /** {@return the ending, the signature of the foot before that of the text} */
    Ending complete(Ending own) {
        return new Ending(signature.or(own::signature), own.trailers());
    }
}
