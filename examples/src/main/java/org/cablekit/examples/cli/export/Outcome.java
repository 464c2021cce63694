package org.cablekit.examples.cli.export;

import java.io.IOException;
import java.util.Optional;
import org.cablekit.examples.cli.output.CommandException;
import org.cablekit.examples.cli.output.Reasons;
import org.cablekit.examples.cli.view.Finding;
import org.cablekit.model.Cable;
import org.cablekit.parser.ReadResult;
import org.cablekit.redact.RedactionException;

/**
 * What became of one thing read: it can be written, or a line says why not.
 *
 * @param rendering what is to be written, if it can be
 * @param redacted the cable with the logs of its redactions
 * @param failure file, place and reason otherwise
 */
record Outcome(Optional<Rendering> rendering, Optional<Redaction.Redacted> redacted, String failure) {

    static Outcome of(ReadResult result, Sink sink, Redaction redaction) {
        if (result instanceof ReadResult.Failed failed) {
            return failed(failed.failure().toString());
        }
        Cable cable = ((ReadResult.Parsed) result).cable();
        try {
            Redaction.Redacted redacted = redaction.apply(cable);
            return new Outcome(Optional.of(sink.render(redacted.cable())), Optional.of(redacted), "");
        } catch (RedactionException e) {
            return failed(Finding.place(cable) + e.getMessage());
        } catch (IOException e) {
            return failed(Finding.place(cable) + Reasons.of(e));
        } catch (CommandException e) {
            throw e;
        } catch (RuntimeException e) {
            // The exporter may be a stranger's; one cable it cannot take must not stop the others.
            String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            return failed(Finding.place(cable) + "the exporter failed: " + reason);
        }
    }

    private static Outcome failed(String line) {
        return new Outcome(Optional.empty(), Optional.empty(), Reasons.oneLine(line));
    }
}
