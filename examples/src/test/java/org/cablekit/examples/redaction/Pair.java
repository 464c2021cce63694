package org.cablekit.examples.redaction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.cablekit.model.SourceSpan;
import org.cablekit.parser.RedactionResult;

/** Two redactions whose originals differ only inside what was removed. */
final class Pair {

    private Pair() {}

    /** A telegram with its redaction. */
    record Redacted(Template.Filled telegram, RedactionResult result) {

        static Redacted of(RuleKind kind, Template.Filled telegram) {
            return new Redacted(telegram, kind.redactor(telegram).redact(telegram.cable()));
        }

        private List<SourceSpan> removed() {
            List<SourceSpan> spans = new ArrayList<>();
            result.restrictedLog()
                    .rows()
                    .forEach(row -> spans.add(row.decision().finding().span()));
            return spans;
        }

        /** What the telegram has outside the places removed; only telegrams that have the same make a pair. */
        String outside() {
            return telegram.outside(removed());
        }
    }

    /** What tells the two apart, which must be nothing: parts of the cable and the log, cheap to compare. */
    static List<String> differences(Redacted one, Redacted other) {
        List<String> differences = new ArrayList<>();
        if (!one.result().redacted().equals(other.result().redacted())) {
            differences.add("cable");
        }
        if (!one.result().publicLog().equals(other.result().publicLog())) {
            differences.add("public log");
        }
        if (!one.result().warnings().equals(other.result().warnings())) {
            differences.add("warnings");
        }
        return differences;
    }

    /** The outputs whose bytes tell the two apart. */
    static List<String> differences(Outputs outputs, Redacted one, Redacted other) {
        Map<String, byte[]> first = outputs.of(one.telegram().cable(), one.result());
        Map<String, byte[]> second = outputs.of(other.telegram().cable(), other.result());
        List<String> differences = new ArrayList<>();
        first.forEach((name, bytes) -> {
            if (!Arrays.equals(bytes, second.get(name))) {
                differences.add(name);
            }
        });
        return differences;
    }
}
