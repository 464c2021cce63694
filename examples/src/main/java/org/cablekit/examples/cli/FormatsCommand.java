package org.cablekit.examples.cli;

import java.util.concurrent.Callable;
import org.cablekit.examples.cli.output.Terminal;
import org.cablekit.export.CableExporter;
import org.cablekit.export.CableExporters;
import org.cablekit.export.ExportOption;
import picocli.CommandLine.Command;

/** Lists the exporters that are there. */
@Command(name = "formats", description = "Lists the formats cables can be exported to, and their options.")
final class FormatsCommand implements Callable<Integer> {

    private final Terminal terminal;

    FormatsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        for (CableExporter exporter : CableExporters.load().all()) {
            String files = switch (exporter.packaging()) {
                case COLLECTION -> "one file for all cables";
                case SINGLE -> "one file for each cable";
            };
            terminal.result(exporter.id() + ": " + exporter.description());
            terminal.result("    " + files + ", ." + exporter.fileExtension() + ", " + exporter.mediaType());
            exporter.options().forEach(this::list);
        }
        return 0;
    }

    private void list(ExportOption option) {
        String values = option.allowedValues().isEmpty() ? "TEXT" : String.join("|", option.allowedValues());
        String byDefault = option.defaultValue().isEmpty() ? "nothing" : option.defaultValue();
        terminal.result("    --option " + option.name() + "=" + values + " (default: " + byDefault + ")");
        terminal.result("        " + option.description());
    }
}
