package org.cablekit.examples.samples;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import org.cablekit.export.CableExporter;
import org.cablekit.export.CableExporters;
import org.cablekit.export.CableWriter;
import org.cablekit.export.ExportOptions;
import org.cablekit.model.Cable;
import org.cablekit.model.RedactionUnit;
import org.cablekit.parser.CableReader;
import org.cablekit.parser.ReadResults;
import org.cablekit.parser.RedactionResult;
import org.cablekit.parser.Redactor;
import org.cablekit.redact.PublicLogRow;
import org.cablekit.redact.RedactionPolicy;
import org.cablekit.redact.RuleHead;
import org.cablekit.redact.TermRule;

/** Removes names from telegrams and writes them as JSON; prints what a reader may know about it. */
public final class RedactNames {

    private RedactNames() {}

    /**
     * Redacts.
     *
     * @param args a file or folder, the file to write, the names
     * @throws IOException if the output cannot be written
     */
    public static void main(String[] args) throws IOException {
        String[] names = Arrays.copyOfRange(args, 2, args.length);
        RedactionPolicy policy = RedactionPolicy.builder("names")
                .rule(TermRule.of(RuleHead.of("names", RedactionUnit.NAME, "(b)(6)"), names))
                .build();
        Redactor redactor = Redactor.of(policy);
        CableExporter exporter = CableExporters.load().require("json");
        try (ReadResults results = CableReader.create().read(Path.of(args[0]));
                OutputStream out = Files.newOutputStream(Path.of(args[1]));
                CableWriter writer = exporter.open(out, ExportOptions.defaultsOf(exporter))) {
            Iterator<Cable> cables = results.cables(failure -> System.out.println("not read: " + failure))
                    .iterator();
            while (cables.hasNext()) {
                RedactionResult result = redactor.redact(cables.next());
                writer.write(result.redacted());
                result.publicLog().rows().forEach(RedactNames::print);
            }
            writer.finish();
        }
    }

    private static void print(PublicLogRow row) {
        System.out.println(row.reference().map(Object::toString).orElse("?") + ", " + row.place() + ": " + row.unit()
                + " " + row.codes() + " " + row.reasons().get(0));
    }
}
