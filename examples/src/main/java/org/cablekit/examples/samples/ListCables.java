package org.cablekit.examples.samples;

import java.nio.file.Path;
import org.cablekit.parser.CableReader;
import org.cablekit.parser.ReadResults;

/** Lists what a web page, a dump, an archive record, a folder or a zip of these holds. */
public final class ListCables {

    private ListCables() {}

    /**
     * Prints a line for each telegram, and for each thing that is none.
     *
     * @param args files and folders
     */
    public static void main(String[] args) {
        for (String input : args) {
            try (ReadResults results = CableReader.create().read(Path.of(input))) {
                results.cables(failure -> System.out.println("not read: " + failure))
                        .forEach(cable -> System.out.println(cable.source()
                                        .provenance()
                                        .container() + " "
                                + cable.messageReference().map(Object::toString).orElse("?") + " "
                                + cable.sentOn().map(Object::toString).orElse("?") + " "
                                + cable.subject().map(Object::toString).orElse("?")));
            }
        }
    }
}
