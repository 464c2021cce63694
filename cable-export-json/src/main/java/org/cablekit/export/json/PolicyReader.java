package org.cablekit.export.json;

import java.util.Map;
import org.cablekit.model.ExemptionCode;
import org.cablekit.redact.Disclosure;
import org.cablekit.redact.KeepList;
import org.cablekit.redact.RedactionPolicy;
import tools.jackson.databind.JsonNode;

/** Makes a redaction policy of a JSON tree. */
final class PolicyReader {

    private PolicyReader() {}

    static RedactionPolicy read(JsonNode root) {
        Fields fields = Fields.of(root, "");
        fields.known("$schema", "policy", "style", "marker", "default", "rules", "keep", "disclose", "reviewRequired");
        RedactionPolicy.Builder policy = RedactionPolicy.builder(fields.string("policy"));
        policy.style(fields.choice(
                "style", "state", Map.of("state", ExemptionCode.Style.STATE, "statute", ExemptionCode.Style.STATUTE)));
        fields.choice("marker", "constant", Map.of("constant", true));
        boolean review = fields.choice("default", "redact", Map.of("redact", false, "review", true));
        for (Fields rule : fields.objects("rules")) {
            if (rule.string("kind").equals("keep")) {
                policy.keep(keep(rule));
            } else {
                policy.rule(RuleReader.read(rule, review));
            }
        }
        for (Fields list : fields.objects("keep")) {
            policy.keep(keep(list));
        }
        if (fields.has("disclose")) {
            policy.disclose(fields.strings("disclose").stream()
                    .map(name -> Disclosure.parse(name)
                            .orElseThrow(() -> fields.problem("disclose", "unknown fact '" + name + "'")))
                    .toArray(Disclosure[]::new));
        }
        if (fields.flag("reviewRequired", false)) {
            policy.reviewRequired();
        }
        return DocumentProblem.checked("", policy::build);
    }

    private static KeepList keep(Fields fields) {
        fields.known("id", "kind", "terms", "note");
        return DocumentProblem.checked(
                fields.path(),
                () -> new KeepList(fields.string("id"), fields.strings("terms"), fields.string("note", "")));
    }
}
