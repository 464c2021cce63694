package org.cablekit.examples.fuzz;

import static org.cablekit.examples.fuzz.CableProperties.require;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.cablekit.export.json.JsonFormatException;
import org.cablekit.export.json.RedactionPolicyJson;
import org.cablekit.model.Cable;
import org.cablekit.parser.CableParser;
import org.cablekit.parser.RedactionResult;
import org.cablekit.parser.Redactor;
import org.cablekit.redact.RedactionException;
import org.cablekit.redact.RedactionPolicy;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes are a policy or an error that names its place, and any policy gives a redaction or a refusal. */
class PolicyFuzzTest {

    private static final Cable CABLE = CableParser.create().parse(Seeds.SHORT);

    @MethodSource("org.cablekit.examples.fuzz.Seeds#policies")
    @FuzzTest
    void policy(byte[] data) throws IOException {
        RedactionPolicy policy;
        try {
            policy = RedactionPolicyJson.read(new ByteArrayInputStream(data));
        } catch (JsonFormatException e) {
            require(!e.reason().isBlank() && e.line() >= 0 && e.column() >= 0, "no place or reason: " + e);
            return;
        }
        try {
            RedactionResult result = Redactor.of(policy).redact(CABLE);
            CableProperties.hold(result.redacted());
            require(
                    result.redacted().source().isRedacted()
                            || result.publicLog().rows().isEmpty(),
                    "a log of nothing");
        } catch (RedactionException e) {
            require(!e.getMessage().startsWith("the redaction failed"), e.getMessage());
        }
    }
}
