package org.cablekit.examples.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import org.cablekit.examples.cli.check.CheckCommand;
import org.cablekit.examples.cli.export.ExportCommand;
import org.cablekit.examples.cli.output.CommandException;
import org.cablekit.examples.cli.output.OutputException;
import org.cablekit.examples.cli.output.PrintStreamOutput;
import org.cablekit.examples.cli.output.Reasons;
import org.cablekit.examples.cli.output.Terminal;
import org.cablekit.examples.cli.redact.ApplyCommand;
import org.cablekit.examples.cli.redact.ProposeCommand;
import org.cablekit.examples.cli.redact.RedactCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParameterException;

/**
 * The {@code cables} command line: reads telegrams and shows, checks, exports and redacts them.
 *
 * <p>Exit codes: 0 done, 1 something could not be read or written (everything else was done), 2 wrong usage. Nothing
 * ends in a stack trace.
 */
@Command(
        name = "cables",
        description = "Reads US diplomatic telegrams and shows, checks, exports and redacts them.",
        mixinStandardHelpOptions = true,
        scope = CommandLine.ScopeType.INHERIT,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Exit codes: 0 done, 1 something could not be read or written, 2 wrong usage."})
public final class Cables {

    /** What a shell reports of a program that ends because nobody reads its output any more. */
    private static final int CLOSED_PIPE = 141;

    private Cables() {}

    /**
     * Runs the command line and ends the virtual machine with its exit code.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        Optional<Console> console = console();
        Charset charset = console.map(Console::charset).orElse(StandardCharsets.UTF_8);
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset);
        System.exit(run(args, new Terminal(System.in, out, err, charset, console.isPresent())));
    }

    /**
     * Runs the command line without ending the virtual machine and without standard input.
     *
     * @param args the arguments
     * @param out standard output; text is UTF-8
     * @param err standard error
     * @return the exit code
     */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        return run(args, InputStream.nullInputStream(), out, err);
    }

    /**
     * Runs the command line without ending the virtual machine.
     *
     * @param args the arguments
     * @param in standard input
     * @param out standard output; text is UTF-8
     * @param err standard error
     * @return the exit code
     */
    public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
        return run(args, new Terminal(in, new PrintStreamOutput(out), err, StandardCharsets.UTF_8, false));
    }

    private static int run(String[] args, Terminal terminal) {
        try {
            int exitCode = commandLine(terminal).execute(args);
            terminal.flush();
            return exitCode;
        } catch (OutputException e) {
            return tell(terminal, e);
        }
    }

    /** The commands and what becomes of what they throw. */
    static CommandLine commandLine(Terminal terminal) {
        CommandLine commands = new CommandLine(new Cables())
                .addSubcommand(new ExportCommand(terminal))
                .addSubcommand(new CommandLine(new RedactCommand())
                        .addSubcommand(new ProposeCommand(terminal))
                        .addSubcommand(new ApplyCommand(terminal)))
                .addSubcommand(new CheckCommand(terminal))
                .addSubcommand(new ShowCommand(terminal))
                .addSubcommand(new StatsCommand(terminal))
                .addSubcommand(new FormatsCommand(terminal))
                .addSubcommand(new CompletionCommand(terminal))
                .addSubcommand(new HelpCommand());
        commands.setOut(terminal.resultWriter());
        commands.setExecutionStrategy(new CommandLine.RunLast());
        commands.setParameterExceptionHandler((e, args) -> refuse(terminal, e));
        commands.setExecutionExceptionHandler((e, command, result) -> tell(terminal, e));
        commands.setCaseInsensitiveEnumValuesAllowed(true);
        return commands;
    }

    private static int refuse(Terminal terminal, ParameterException e) {
        CommandLine command = e.getCommandLine();
        terminal.notice("cables: " + Reasons.oneLine(String.valueOf(e.getMessage())));
        terminal.notice(UsageHints.known(command));
        return CommandException.USAGE;
    }

    /** One line for whatever went wrong, never a stack trace. */
    private static int tell(Terminal terminal, Throwable e) {
        if (e instanceof OutputException output && output.isClosedPipe()) {
            return CLOSED_PIPE;
        }
        if (e instanceof CommandException command) {
            terminal.notice("cables: " + command.getMessage());
            return command.exitCode();
        }
        if (e instanceof OutputException output) {
            terminal.notice("cables: " + output.getMessage());
        } else if (e instanceof ServiceConfigurationError) {
            terminal.notice("cables: an exporter cannot be loaded: " + Reasons.oneLine(String.valueOf(e.getMessage())));
        } else if (e instanceof OutOfMemoryError) {
            terminal.notice("cables: not enough memory; fewer --threads or java -Xmx may help");
        } else {
            terminal.notice("cables: internal error: " + Reasons.oneLine(e.toString()));
        }
        return CommandException.FAILED;
    }

    /** The console if a person sits at it. Since Java 22 there may be one where there is no terminal; it then says so. */
    @SuppressWarnings("SystemConsoleNull")
    private static Optional<Console> console() {
        Console console = System.console();
        if (console == null || "dumb".equals(System.getenv("TERM"))) {
            return Optional.empty();
        }
        try {
            boolean terminal = (Boolean) Console.class.getMethod("isTerminal").invoke(console);
            return terminal ? Optional.of(console) : Optional.empty();
        } catch (NoSuchMethodException e) {
            return Optional.of(console);
        } catch (IllegalAccessException | InvocationTargetException e) {
            return Optional.empty();
        }
    }
}
