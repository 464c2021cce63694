package org.cablekit.examples.cli.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cablekit.examples.cli.output.CommandException;
import org.cablekit.examples.cli.output.Reasons;
import org.cablekit.export.json.JsonFormatException;
import org.cablekit.export.json.RedactionPolicyJson;
import org.cablekit.model.Cable;
import org.cablekit.parser.RedactionResult;
import org.cablekit.parser.Redactor;
import org.cablekit.redact.PublicLog;

/** Redacts cables by a policy file, or leaves them as they are. */
final class Redaction {

    private static final PublicLog NO_MARKERS = new PublicLog(List.of());

    private final Optional<Redactor> redactor;

    private Redaction(Optional<Redactor> redactor) {
        this.redactor = redactor;
    }

    /** A cable that may be written, with the log of its markers. */
    record Redacted(Cable cable, PublicLog log) {}

    static Redaction none() {
        return new Redaction(Optional.empty());
    }

    /** {@return the redaction a file asks for; a wrong file ends the command with place and reason} */
    static Redaction of(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new Redaction(Optional.of(Redactor.of(RedactionPolicyJson.read(in))));
        } catch (JsonFormatException e) {
            throw CommandException.usage(file + ": " + e.getMessage());
        } catch (IOException e) {
            throw CommandException.usage(file + ": " + Reasons.of(e));
        }
    }

    Redacted apply(Cable cable) {
        if (redactor.isEmpty()) {
            return new Redacted(cable, NO_MARKERS);
        }
        RedactionResult result = redactor.get().redact(cable);
        return new Redacted(result.redacted(), result.publicLog());
    }
}
