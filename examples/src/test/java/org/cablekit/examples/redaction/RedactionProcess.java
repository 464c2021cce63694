package org.cablekit.examples.redaction;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.cablekit.examples.cli.Cables;

/** Redacts a folder into every format, for a virtual machine of its own. */
final class RedactionProcess {

    private RedactionProcess() {}

    /**
     * Runs the command line for each format, with logs, and keeps what it says.
     *
     * @param args input, policy, output folder
     */
    public static void main(String[] args) throws Exception {
        Path input = Path.of(args[0]);
        Path out = Path.of(args[2]);
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);
        for (String format : Formats.IDS) {
            String[] command = {
                "export",
                "--to",
                format,
                "--policy",
                args[1],
                "--log",
                out.resolve(format + "-log.json").toString(),
                "--out",
                out.resolve(format)
                        .resolve(format.equals("pdf") ? "" : "cables." + format)
                        .toString(),
                input.toString()
            };
            int exitCode = Cables.run(command, new PrintStream(said, true, StandardCharsets.UTF_8), err);
            err.println("exit code " + exitCode);
        }
        String words = said.toString(StandardCharsets.UTF_8).replace(out.toString(), "OUT");
        Files.writeString(out.resolve("console.txt"), words.replace(input.toString(), "IN"));
        Files.writeString(
                out.resolveSibling(out.getFileName() + "-locale"),
                Locale.getDefault().toString());
    }
}
