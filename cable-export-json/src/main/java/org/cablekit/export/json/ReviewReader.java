package org.cablekit.export.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cablekit.model.Redaction;
import org.cablekit.model.RedactionUnit;
import org.cablekit.model.SourcePosition;
import org.cablekit.model.SourceSpan;
import org.cablekit.redact.ProposalReview;
import org.cablekit.redact.RedactionFinding;
import org.cablekit.redact.RedactionLayer;
import org.cablekit.redact.RedactionProposal;
import org.cablekit.redact.RedactionWarning;
import org.cablekit.redact.ReviewRemark;
import org.cablekit.redact.ReviewSheet;
import org.cablekit.redact.ReviewVerdict;
import org.cablekit.redact.RuleAction;
import tools.jackson.databind.JsonNode;

/** Makes review sheets of a JSON tree. */
final class ReviewReader {

    private ReviewReader() {}

    static List<ReviewSheet> read(JsonNode root) {
        Fields fields = Fields.of(root, "");
        fields.known("$schema", "sheets");
        fields.string("$schema");
        fields.choice("$schema", "", Map.of(JsonSchema.REDACTION_REVIEW.id(), true));
        if (!fields.has("sheets")) {
            throw new DocumentProblem("", "the field 'sheets' is missing");
        }
        return fields.objects("sheets").stream()
                .map(sheet -> DocumentProblem.checked(sheet.path(), () -> sheet(sheet)))
                .toList();
    }

    private static ReviewSheet sheet(Fields fields) {
        fields.known("name", "sourceHash", "policyFingerprint", "remarks", "proposals");
        List<RedactionProposal> proposals = new ArrayList<>();
        List<ProposalReview> answers = new ArrayList<>();
        for (Fields proposal : fields.objects("proposals")) {
            proposals.add(DocumentProblem.checked(proposal.path(), () -> proposal(proposal)));
            answers.add(DocumentProblem.checked(proposal.path(), () -> answer(proposal)));
        }
        return new ReviewSheet(
                fields.string("name"),
                fields.string("sourceHash"),
                fields.string("policyFingerprint"),
                proposals,
                fields.objects("remarks").stream().map(ReviewReader::remark).toList(),
                answers);
    }

    private static ReviewRemark remark(Fields fields) {
        fields.known("kind", "message", "place", "line", "column");
        return new ReviewRemark(
                fields.constant("kind", RedactionWarning.Kind.class),
                fields.string("message"),
                fields.string("place"),
                fields.has("line") ? Optional.of(position(fields)) : Optional.empty());
    }

    private static SourcePosition position(Fields fields) {
        return DocumentProblem.checked(
                fields.path(), () -> new SourcePosition(fields.number("line"), fields.number("column")));
    }

    private static RedactionProposal proposal(Fields fields) {
        fields.known(
                "number",
                "place",
                "line",
                "column",
                "start",
                "end",
                "layer",
                "rules",
                "codes",
                "unit",
                "action",
                "before",
                "words",
                "after",
                "verdict",
                "widerWords",
                "newCodes",
                "reviewer",
                "date");
        RedactionFinding finding = new RedactionFinding(
                fields.constant("layer", RedactionLayer.class),
                new SourceSpan(fields.number("start"), fields.number("end")),
                new Redaction(fields.codes("codes"), fields.constant("unit", RedactionUnit.class)),
                fields.strings("rules"),
                fields.constant("action", RuleAction.class));
        return new RedactionProposal(
                fields.number("number"),
                finding,
                position(fields),
                fields.string("place"),
                fields.string("words"),
                fields.string("before"),
                fields.string("after"));
    }

    private static ProposalReview answer(Fields fields) {
        String wider = fields.string("widerWords", "");
        return new ProposalReview(
                fields.number("number"),
                fields.constant("verdict", ReviewVerdict.class),
                wider.isBlank() ? Optional.empty() : Optional.of(wider),
                fields.codes("newCodes"),
                fields.string("reviewer", ""),
                fields.date("date"));
    }
}
