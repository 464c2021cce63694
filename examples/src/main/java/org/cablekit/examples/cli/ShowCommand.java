package org.cablekit.examples.cli;

import java.util.concurrent.Callable;
import org.cablekit.examples.cli.input.InputArguments;
import org.cablekit.examples.cli.input.Inputs;
import org.cablekit.examples.cli.output.CommandException;
import org.cablekit.examples.cli.output.Terminal;
import org.cablekit.examples.cli.view.CableView;
import org.cablekit.parser.ReadResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows cables on the terminal. */
@Command(
        name = "show",
        description = "Shows a telegram so that it can be read on a terminal: the first of the input, unless told"
                + " otherwise.")
final class ShowCommand implements Callable<Integer> {

    private static final int MIN_WIDTH = 40;
    private static final int MAX_WIDTH = 1000;

    private final Terminal terminal;

    @Option(
            names = {"-n", "--number"},
            paramLabel = "N",
            description = "Show the telegram of this number in the input. Default: 1.")
    private long number = 1;

    @Option(names = "--all", description = "Show all telegrams.")
    private boolean all;

    @Option(names = "--width", paramLabel = "N", description = "Characters in a line, 40 to 1000. Default: 80.")
    private int width = 80;

    @Mixin
    private InputArguments inputs = new InputArguments();

    ShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (width < MIN_WIDTH || width > MAX_WIDTH) {
            throw CommandException.usage("--width must be " + MIN_WIDTH + " to " + MAX_WIDTH);
        }
        long failures = 0;
        long seen = 0;
        try (Inputs results = inputs.open(terminal)) {
            while (results.hasNext() && (all || seen < number)) {
                ReadResult result = results.next();
                if (result instanceof ReadResult.Failed failed) {
                    failures++;
                    terminal.notice(failed.failure().toString());
                } else if (result instanceof ReadResult.Parsed parsed) {
                    seen++;
                    if (all || seen == number) {
                        CableView.of(parsed.cable(), width).forEach(terminal::result);
                    }
                }
            }
            if (!all && seen == number && results.hasNext()) {
                terminal.notice("there are more telegrams: --number N shows another one, --all all of them");
            }
        }
        if (!all && seen < number) {
            throw CommandException.failed("there is no telegram " + number + ": the input has " + seen);
        }
        return failures == 0 ? 0 : CommandException.FAILED;
    }
}
