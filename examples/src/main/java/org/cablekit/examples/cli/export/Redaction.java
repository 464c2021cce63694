package org.cablekit.examples.cli.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cablekit.examples.cli.output.CommandException;
import org.cablekit.examples.cli.output.Reasons;
import org.cablekit.examples.cli.view.Finding;
import org.cablekit.export.json.JsonFormatException;
import org.cablekit.export.json.RedactionPolicyJson;
import org.cablekit.model.Cable;
import org.cablekit.model.ExemptionCode;
import org.cablekit.parser.RedactionResult;
import org.cablekit.parser.Redactor;
import org.cablekit.redact.PublicLog;
import org.cablekit.redact.RedactionException;
import org.cablekit.redact.RedactionPolicy;
import org.cablekit.redact.RestrictedLog;

/** Redacts cables, or leaves them as they are. For any number of threads. */
public final class Redaction {

    private static final PublicLog NO_MARKERS = new PublicLog(List.of());

    private final Optional<ExemptionCode.Style> style;
    private final Function<Cable, Redacted> work;

    private Redaction(Optional<ExemptionCode.Style> style, Function<Cable, Redacted> work) {
        this.style = style;
        this.work = work;
    }

    /**
     * A cable that may be written, with the logs of its markers.
     *
     * @param cable the cable
     * @param telegram name of the telegram for people, for the restricted log
     * @param log public log
     * @param restricted restricted log, if it was redacted
     */
    record Redacted(Cable cable, String telegram, PublicLog log, Optional<RestrictedLog> restricted) {}

    /** {@return what leaves cables as they are} */
    static Redaction none() {
        return new Redaction(Optional.empty(), cable -> new Redacted(cable, "", NO_MARKERS, Optional.empty()));
    }

    /**
     * {@return a redaction}
     *
     * @param policy the policy
     * @param redact redacts a cable by it
     */
    public static Redaction by(RedactionPolicy policy, Function<Cable, RedactionResult> redact) {
        return new Redaction(Optional.of(policy.style()), cable -> {
            RedactionResult result = redact.apply(cable);
            String telegram = cable.source().provenance().location();
            return new Redacted(result.redacted(), telegram, result.publicLog(), Optional.of(result.restrictedLog()));
        });
    }

    /**
     * {@return the redaction that a policy alone decides}
     *
     * @param policy the policy
     */
    static Redaction by(RedactionPolicy policy) {
        Redactor redactor = Redactor.of(policy);
        return by(policy, redactor::redact);
    }

    /**
     * {@return the policy of a file}
     *
     * @param file the file, JSON
     * @throws CommandException if it is no policy; the message tells place and reason
     */
    public static RedactionPolicy policy(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return RedactionPolicyJson.read(in);
        } catch (JsonFormatException e) {
            throw CommandException.usage(file + ": " + e.getMessage());
        } catch (IOException e) {
            throw CommandException.usage(file + ": " + Reasons.of(e));
        }
    }

    /** How the policy prints exemption codes, if there is one. */
    Optional<ExemptionCode.Style> style() {
        return style;
    }

    /**
     * Redacts a cable.
     *
     * @throws RedactionException if it cannot be redacted; the message quotes no word of it
     */
    Redacted apply(Cable cable) {
        return work.apply(cable);
    }

    /**
     * {@return why a cable cannot be redacted, if it cannot}
     *
     * @param cable the cable
     */
    public Optional<String> problem(Cable cable) {
        try {
            apply(cable);
            return Optional.empty();
        } catch (RedactionException e) {
            return Optional.of(Finding.place(cable) + e.getMessage());
        }
    }
}
