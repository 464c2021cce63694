package org.cablekit.examples.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cablekit.export.CableExporter;
import org.cablekit.export.CableExporters;
import org.cablekit.export.CableWriter;
import org.cablekit.export.ExportOptions;
import org.cablekit.export.json.RedactionPolicyJson;
import org.cablekit.export.json.RedactionReviewJson;
import org.cablekit.model.Cable;
import org.cablekit.parser.CableParser;
import org.cablekit.parser.Redactor;
import org.cablekit.redact.RedactionException;
import org.cablekit.redact.ReviewSheet;

/** Redacts a telegram in two steps with a person between them. */
public final class RedactWithReview {

    private RedactWithReview() {}

    /**
     * The first run writes what the policy proposes; somebody decides in that file; the second run does what was decided.
     *
     * @param args the telegram, the policy (JSON), the review (JSON), the reprint to write
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        Cable cable = CableParser.create().parse(Files.readString(Path.of(args[0])));
        Redactor redactor;
        try (InputStream policy = Files.newInputStream(Path.of(args[1]))) {
            redactor = Redactor.of(RedactionPolicyJson.read(policy));
        }
        Path review = Path.of(args[2]);
        if (Files.exists(review)) {
            apply(redactor, cable, review, Path.of(args[3]));
        } else {
            propose(redactor, cable, review);
        }
    }

    private static void propose(Redactor redactor, Cable cable, Path review) throws IOException {
        ReviewSheet sheet = redactor.propose(cable);
        try (OutputStream out = Files.newOutputStream(review)) {
            RedactionReviewJson.write(List.of(sheet), out);
        }
        System.out.println(sheet.proposals().size() + " proposals to decide on in " + review.getFileName());
    }

    private static void apply(Redactor redactor, Cable cable, Path review, Path reprint) throws IOException {
        List<ReviewSheet> sheets;
        try (InputStream in = Files.newInputStream(review)) {
            sheets = RedactionReviewJson.read(in);
        }
        Cable redacted;
        try {
            redacted = redactor.redact(cable, sheets.get(0)).redacted();
        } catch (RedactionException e) {
            System.out.println("nothing written: " + e.getMessage());
            return;
        }
        CableExporter exporter = CableExporters.load().require("pdf");
        try (OutputStream out = Files.newOutputStream(reprint);
                CableWriter writer = exporter.open(out, ExportOptions.defaultsOf(exporter))) {
            writer.write(redacted);
            writer.finish();
        }
        System.out.println("written: " + reprint.getFileName());
    }
}
