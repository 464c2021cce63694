package org.cablekit.parser;

import static java.util.Objects.requireNonNull;

import org.cablekit.model.Cable;
import org.cablekit.model.Diagnostic;
import org.cablekit.model.SourcePosition;

/** Thrown by a strict {@link CableParser} for a telegram whose diagnostics are too severe. Holds what was read. */
public final class CableParseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Cable cable;
    private final transient Diagnostic diagnostic;

    CableParseException(Cable cable, Diagnostic diagnostic) {
        super(message(cable, diagnostic));
        this.cable = requireNonNull(cable, "cable");
        this.diagnostic = requireNonNull(diagnostic, "diagnostic");
    }

    private static String message(Cable cable, Diagnostic diagnostic) {
        SourcePosition at = cable.source().position(diagnostic.span().start());
        return cable.source().provenance().location() + ":" + at.line() + ":" + at.column() + ": " + diagnostic.code()
                + " " + diagnostic.message();
    }

    /** {@return the cable as far as it could be read} */
    public Cable cable() {
        return cable;
    }

    /** {@return the finding that was too severe} */
    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
