package org.cablekit.export.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cablekit.model.ExemptionCode;
import org.cablekit.redact.ProposalReview;
import org.cablekit.redact.RedactionFinding;
import org.cablekit.redact.RedactionProposal;
import org.cablekit.redact.ReviewRemark;
import org.cablekit.redact.ReviewSheet;
import org.cablekit.redact.ReviewVerdict;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Review sheets as a JSON tree. */
final class ReviewTree {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ReviewTree() {}

    static ObjectNode of(List<ReviewSheet> sheets) {
        ObjectNode root = NODES.objectNode();
        root.put("$schema", JsonSchema.REDACTION_REVIEW.id());
        ArrayNode all = root.putArray("sheets");
        sheets.forEach(sheet -> all.add(of(sheet)));
        return root;
    }

    private static ObjectNode of(ReviewSheet sheet) {
        ObjectNode node = NODES.objectNode();
        node.put("name", sheet.name());
        node.put("sourceHash", sheet.sourceHash());
        node.put("policyFingerprint", sheet.policyFingerprint());
        ArrayNode remarks = node.putArray("remarks");
        sheet.remarks().forEach(remark -> remarks.add(of(remark)));
        Map<Integer, ProposalReview> answers =
                sheet.answers().stream().collect(Collectors.toMap(ProposalReview::number, Function.identity()));
        ArrayNode proposals = node.putArray("proposals");
        for (RedactionProposal proposal : sheet.proposals()) {
            ProposalReview none = ProposalReview.of(proposal.number(), ReviewVerdict.UNDECIDED, "");
            proposals.add(of(proposal, answers.getOrDefault(proposal.number(), none)));
        }
        return node;
    }

    private static ObjectNode of(ReviewRemark remark) {
        ObjectNode node = NODES.objectNode();
        node.put("kind", remark.kind().name());
        node.put("message", remark.message());
        node.put("place", remark.place());
        remark.position().ifPresent(position -> {
            node.put("line", position.line());
            node.put("column", position.column());
        });
        return node;
    }

    private static ObjectNode of(RedactionProposal proposal, ProposalReview answer) {
        RedactionFinding finding = proposal.finding();
        ObjectNode node = NODES.objectNode();
        node.put("number", proposal.number());
        node.put("place", proposal.place());
        node.put("line", proposal.position().line());
        node.put("column", proposal.position().column());
        node.put("start", finding.span().start());
        node.put("end", finding.span().end());
        node.put("layer", finding.layer().name());
        put(node, "rules", finding.rules());
        put(node, "codes", codes(finding.redaction().codes()));
        node.put("unit", finding.redaction().unit().name());
        node.put("action", finding.action().name());
        node.put("before", proposal.before());
        node.put("words", proposal.words());
        node.put("after", proposal.after());
        node.put("verdict", answer.verdict().name());
        node.put("widerWords", answer.widerWords().orElse(""));
        put(node, "newCodes", codes(answer.codes()));
        node.put("reviewer", answer.reviewer());
        node.put("date", answer.date().map(LocalDate::toString).orElse(""));
        return node;
    }

    private static void put(ObjectNode node, String name, List<String> words) {
        ArrayNode array = node.putArray(name);
        words.forEach(array::add);
    }

    private static List<String> codes(List<ExemptionCode> codes) {
        return codes.stream().map(ExemptionCode::normal).toList();
    }
}
