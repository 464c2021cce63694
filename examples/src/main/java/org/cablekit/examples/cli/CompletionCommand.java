package org.cablekit.examples.cli;

import java.util.concurrent.Callable;
import org.cablekit.examples.cli.output.Terminal;
import picocli.AutoComplete;
import picocli.CommandLine.Command;

/** Prints the completion script of the shell. */
@Command(
        name = "completion",
        description = {
            "Prints a script that completes commands and options in bash and zsh.",
            "Try it in the running shell: source <(cables completion)"
        })
final class CompletionCommand implements Callable<Integer> {

    private final Terminal terminal;

    CompletionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        AutoComplete.bash("cables", Cables.commandLine(terminal)).lines().forEach(terminal::result);
        return 0;
    }
}
