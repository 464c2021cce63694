package org.cablekit.examples.cli.redact;

import picocli.CommandLine.Command;

/** The commands that redact with a reviewer. */
@Command(
        name = "redact",
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Redacts telegrams as a reviewer decides.",
            "propose writes what a policy would remove into a file; the reviewer edits it; apply redacts by it.",
            "Without a reviewer: cables export --policy."
        })
public final class RedactCommand {

    /** Makes the command; it does nothing without one of those below it. */
    public RedactCommand() {}
}
