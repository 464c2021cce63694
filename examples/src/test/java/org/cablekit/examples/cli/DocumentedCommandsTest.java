package org.cablekit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cablekit.examples.cli.output.PrintStreamOutput;
import org.cablekit.examples.cli.output.Terminal;
import org.cablekit.examples.documentation.Documents;
import org.junit.jupiter.api.Test;

/** Every command that a page shows is one the command line takes. */
class DocumentedCommandsTest {

    private static final String COMMAND = "java -jar examples/target/cables.jar ";

    @Test
    void everyCommandIsTaken() {
        List<String> commands = Documents.all().stream()
                .flatMap(page -> Documents.blocks(page).stream())
                .flatMap(block -> block.lines().stream())
                .filter(line -> line.startsWith(COMMAND))
                .map(line -> line.substring(COMMAND.length()))
                .toList();

        assertThat(commands).isNotEmpty();
        for (String command : commands) {
            assertThatCode(() -> Cables.commandLine(terminal()).parseArgs(command.split(" ")))
                    .as(command)
                    .doesNotThrowAnyException();
        }
    }

    private static Terminal terminal() {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return new Terminal(
                InputStream.nullInputStream(), new PrintStreamOutput(nowhere), nowhere, StandardCharsets.UTF_8, false);
    }
}
