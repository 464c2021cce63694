package org.cablekit.parser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.cablekit.model.Cable;
import org.cablekit.model.Diagnostic;
import org.cablekit.model.Provenance;
import org.cablekit.model.Source;
import org.cablekit.parser.container.ContainerAgreement;
import org.cablekit.parser.container.Packed;
import org.cablekit.parser.container.Taken;
import org.cablekit.parser.container.TelegramSource;
import org.cablekit.parser.container.Unread;

/** Unpacks a telegram, parses it, and adds what its container has to say. Safe for several threads. */
final class CableAssembly {

    private final Function<? super Source, Cable> parser;

    CableAssembly(Function<? super Source, Cable> parser) {
        this.parser = parser;
    }

    ReadResult read(Packed packed) {
        Taken taken = packed.unpack();
        if (taken instanceof TelegramSource telegram) {
            return parse(telegram);
        }
        return new ReadResult.Failed(failure((Unread) taken));
    }

    ReadResult parse(TelegramSource telegram) {
        try {
            return new ReadResult.Parsed(withFindings(parser.apply(telegram.source()), telegram.diagnostics()));
        } catch (RuntimeException e) {
            // One telegram that the parser refuses must not end the reading of a whole collection.
            String message = e.getMessage() == null ? "" : ": " + e.getMessage().replaceAll("\\s", " ");
            String reason = "the parser failed: " + e.getClass().getSimpleName() + message;
            return new ReadResult.Failed(refusal(telegram.source().provenance(), reason));
        }
    }

    /** Adds to a cable what its container has to say. */
    static Cable withFindings(Cable cable, List<Diagnostic> ofContainer) {
        List<Diagnostic> contradictions = ContainerAgreement.check(cable);
        if (ofContainer.isEmpty() && contradictions.isEmpty()) {
            return cable;
        }
        List<Diagnostic> all = new ArrayList<>(cable.diagnostics());
        all.addAll(ofContainer);
        all.addAll(contradictions);
        all.sort(Comparator.comparing(Diagnostic::span));
        return cable.withDiagnostics(all);
    }

    static ReadFailure refusal(Provenance provenance, String reason) {
        String place = "telegram " + (provenance.index() + 1) + ", line " + provenance.line();
        return new ReadFailure(ReadFailure.Kind.PARSER, provenance.location(), place, reason);
    }

    private static ReadFailure failure(Unread unread) {
        return new ReadFailure(kind(unread.cause()), unread.location(), unread.position(), unread.reason());
    }

    private static ReadFailure.Kind kind(Unread.Cause cause) {
        return switch (cause) {
            case EMPTY -> ReadFailure.Kind.EMPTY;
            case NOT_TELEGRAM -> ReadFailure.Kind.NOT_TELEGRAM;
            case UNREADABLE -> ReadFailure.Kind.UNREADABLE;
            case DAMAGED -> ReadFailure.Kind.DAMAGED;
            case LIMIT -> ReadFailure.Kind.LIMIT;
        };
    }
}
