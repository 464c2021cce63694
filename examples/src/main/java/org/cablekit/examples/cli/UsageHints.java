package org.cablekit.examples.cli;

import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What a command knows, for somebody who asked for something else. */
final class UsageHints {

    private UsageHints() {}

    /** One line: the commands, or the options of a command. */
    static String known(CommandLine command) {
        String name = command.getCommandSpec().qualifiedName();
        if (command.getSubcommands().isEmpty()) {
            String options = command.getCommandSpec().options().stream()
                    .map(OptionSpec::longestName)
                    .collect(Collectors.joining(", "));
            return name + " knows the options " + options + "; see cables help "
                    + name.substring(name.indexOf(' ') + 1);
        }
        return name + " knows the commands "
                + String.join(", ", command.getSubcommands().keySet()) + "; see " + name + " --help";
    }
}
