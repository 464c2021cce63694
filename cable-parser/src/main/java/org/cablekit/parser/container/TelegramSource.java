package org.cablekit.parser.container;

import java.util.List;
import org.cablekit.model.Diagnostic;
import org.cablekit.model.Source;

/**
 * The source of one telegram with what its container noticed.
 *
 * @param source the source
 * @param diagnostics findings of the container, to be added to those of the grammar
 */
public record TelegramSource(Source source, List<Diagnostic> diagnostics) implements Taken {

    /** Copies the list. */
    public TelegramSource {
        diagnostics = List.copyOf(diagnostics);
    }
}
