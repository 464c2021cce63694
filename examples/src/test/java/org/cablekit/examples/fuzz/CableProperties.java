package org.cablekit.examples.fuzz;

import org.cablekit.model.Cable;
import org.cablekit.model.Diagnostic;
import org.cablekit.model.SourceElement;

/** What holds of every cable, whatever its text. */
final class CableProperties {

    private CableProperties() {}

    static void hold(Cable cable) {
        String text = cable.source().text();
        int end = 0;
        for (SourceElement element : cable.map().elements()) {
            require(element.span().start() == end, "gap or overlap at " + end);
            end = element.span().end();
        }
        require(end == text.length(), "the text ends at " + text.length() + ", its elements at " + end);
        require(cable.coverage() >= 0 && cable.coverage() <= 1, "coverage " + cable.coverage());
        for (Diagnostic diagnostic : cable.diagnostics()) {
            require(diagnostic.span().end() <= text.length(), "outside of the text: " + diagnostic);
            require(!diagnostic.message().isBlank(), "says nothing: " + diagnostic.code());
            cable.source().position(diagnostic.span().start());
        }
        cable.subject().ifPresent(subject -> require(!subject.toString().isBlank(), "an empty subject"));
        cable.summary().ifPresent(summary -> require(!summary.toString().isBlank(), "an empty summary"));
    }

    static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new AssertionError(otherwise);
        }
    }
}
