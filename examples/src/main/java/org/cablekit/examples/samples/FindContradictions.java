package org.cablekit.examples.samples;

import java.nio.file.Path;
import org.cablekit.model.Cable;
import org.cablekit.model.Diagnostic;
import org.cablekit.model.Severity;
import org.cablekit.model.SourcePosition;
import org.cablekit.parser.CableReader;
import org.cablekit.parser.ReadResults;

/** Finds telegrams that contradict themselves. */
public final class FindContradictions {

    private FindContradictions() {}

    /**
     * Prints a line for each contradiction.
     *
     * @param args a file or folder
     */
    public static void main(String[] args) {
        try (ReadResults results = CableReader.create().read(Path.of(args[0]))) {
            results.cables(failure -> System.out.println("not read: " + failure))
                    .forEach(FindContradictions::print);
        }
    }

    private static void print(Cable cable) {
        for (Diagnostic diagnostic : cable.diagnostics()) {
            if (diagnostic.severity() == Severity.ERROR) {
                SourcePosition place = cable.source().position(diagnostic.span().start());
                System.out.println(cable.source().provenance().location() + ", line " + place.line() + ": "
                        + diagnostic.message());
            }
        }
    }
}
