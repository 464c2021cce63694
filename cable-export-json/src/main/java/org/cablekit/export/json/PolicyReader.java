package org.cablekit.export.json;

import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.cablekit.model.ExemptionCode;
import org.cablekit.redact.Disclosure;
import org.cablekit.redact.KeepList;
import org.cablekit.redact.RedactionPolicy;
import tools.jackson.databind.JsonNode;

/** Makes a redaction policy of a JSON tree. */
final class PolicyReader {

    private PolicyReader() {}

    /** Something in the tree is no policy. */
    static final class Problem extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String field;
        private final String reason;

        Problem(String field, String reason) {
            super(field + ": " + reason);
            this.field = field;
            this.reason = reason;
        }

        String field() {
            return field;
        }

        String reason() {
            return reason;
        }

        /** {@return the field as JSON pointer} */
        String pointer() {
            return field.isEmpty()
                    ? ""
                    : "/" + field.replace("[", "/").replace("]", "").replace('.', '/');
        }
    }

    static RedactionPolicy read(JsonNode root) {
        PolicyFields fields = PolicyFields.of(root, "");
        fields.known("policy", "style", "marker", "default", "rules", "keep", "disclose", "reviewRequired");
        RedactionPolicy.Builder policy = RedactionPolicy.builder(fields.string("policy"));
        policy.style(fields.choice(
                "style", "state", Map.of("state", ExemptionCode.Style.STATE, "statute", ExemptionCode.Style.STATUTE)));
        fields.choice("marker", "constant", Map.of("constant", true));
        boolean review = fields.choice("default", "redact", Map.of("redact", false, "review", true));
        for (PolicyFields rule : fields.objects("rules")) {
            if (rule.string("kind").equals("keep")) {
                policy.keep(keep(rule));
            } else {
                policy.rule(RuleReader.read(rule, review));
            }
        }
        for (PolicyFields list : fields.objects("keep")) {
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
        return checked("", policy::build);
    }

    private static KeepList keep(PolicyFields fields) {
        fields.known("id", "kind", "terms", "note");
        return checked(
                fields.path(),
                () -> new KeepList(fields.string("id"), fields.strings("terms"), fields.string("note", "")));
    }

    /** Turns the refusal of a policy type into a problem of the document. */
    static <T> T checked(String path, Supplier<T> make) {
        try {
            return make.get();
        } catch (IllegalArgumentException e) {
            throw new Problem(path, String.valueOf(e.getMessage()));
        }
    }

    static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
