package org.cablekit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cablekit.examples.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OtherCommandsTest {

    private static final Path SUVA = Samples.file("07SUVA612_sensitive.txt");
    private static final Path REYKJAVIK = Samples.file("09REYKJAVIK214.txt");

    @TempDir
    Path folder;

    @Test
    void showIsReadable() {
        CommandRun run = CommandRun.of("show", REYKJAVIK);

        assertThat(run.exitCode()).isZero();
        assertThat(run.outLines().get(0)).startsWith("09REYKJAVIK214").endsWith("CONFIDENTIAL");
        assertThat(run.out())
                .contains("Sent           14 April 2009, 11:30 UTC")
                .contains("From           AMEMBASSY REYKJAVIK")
                .contains("Subject        CAPELIN TALKS STALL; HARBOR PILOTS OFFER THE MINISTER A WAY OUT")
                .contains("\n1. (C) SUMMARY: The third round")
                .contains("\n    -- (C) the opening date")
                .contains("\nOAKENSHAW\n");
        assertThat(run.outLines().stream().takeWhile(line -> !line.endsWith(" findings:")))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void showTakesOneOfMany() {
        CommandRun second = CommandRun.of("show", "--number", 2, REYKJAVIK, SUVA);
        assertThat(second.outLines().get(0)).startsWith("07SUVA612");
        assertThat(second.err()).isEmpty();

        CommandRun first = CommandRun.of("show", REYKJAVIK, SUVA);
        assertThat(first.outLines().get(0)).startsWith("09REYKJAVIK214");
        assertThat(first.err()).contains("--number").contains("--all");

        assertThat(CommandRun.of("show", "--all", REYKJAVIK, SUVA).out()).contains("09REYKJAVIK214 ", "07SUVA612 ");

        CommandRun none = CommandRun.of("show", "-n", 3, REYKJAVIK, SUVA);
        assertThat(none.exitCode()).isEqualTo(1);
        assertThat(none.err()).contains("no telegram 3").contains("has 2");
        assertThat(CommandRun.of("show", "--width", 10, SUVA).exitCode()).isEqualTo(2);
    }

    @Test
    void showCannotSteerTheTerminal() throws IOException {
        Path nasty = folder.resolve("nasty.txt");
        Files.writeString(nasty, Files.readString(SUVA).replace("SUBJECT: ", "SUBJECT: \u001B[2J\u202E\u0007"));

        assertThat(CommandRun.of("show", nasty).out()).doesNotContain("\u001B", "\u202E", "\u0007");
        assertThat(CommandRun.of("check", nasty).out()).doesNotContain("\u001B", "\u202E", "\u0007");
    }

    @Test
    void statsCountAndDraw() {
        CommandRun run = CommandRun.of("stats", REYKJAVIK, SUVA, SUVA);

        assertThat(run.outLines().get(0)).isEqualTo("3 telegrams");
        assertThat(run.out()).contains("by era", "by year", "by classification", "by origin", "by TAGS");
        List<String> years = run.outLines().stream()
                .filter(line -> line.matches("  200[79] .*"))
                .toList();
        assertThat(years).hasSize(2);
        assertThat(years.get(0)).matches("  2007 +2 #+");
        assertThat(years.get(1)).matches("  2009 +1 #+");
        long longer = years.get(0).chars().filter(c -> c == '#').count();
        long shorter = years.get(1).chars().filter(c -> c == '#').count();
        assertThat(longer).isBetween(2 * shorter - 1, 2 * shorter + 1);
    }

    @Test
    void statsForPrograms() {
        JsonNode json = JsonMapper.shared()
                .readTree(CommandRun.of("stats", "--format", "json", REYKJAVIK, SUVA, SUVA)
                        .bytes());

        assertThat(json.get("telegrams").asInt()).isEqualTo(3);
        assertThat(json.get("year").get("2007").asInt()).isEqualTo(2);
        assertThat(json.get("origin").get("Suva").asInt()).isEqualTo(2);
        assertThat(json.get("TAGS").get("EFIS").asInt()).isEqualTo(1);
    }

    @Test
    void statsShowTheMostFrequentFirst() {
        CommandRun run = CommandRun.of("stats", "--top", 2, REYKJAVIK, SUVA, SUVA);

        assertThat(run.out()).containsPattern("by origin\n  Suva +2 #+\n  Reykjavik +1 #+\n");
        assertThat(run.out()).containsPattern("and \\d+ others: \\d+");
        assertThat(CommandRun.of("stats", "--top", 0, SUVA).exitCode()).isEqualTo(2);
    }

    @Test
    void formatsListsEveryExporterWithItsOptions() {
        CommandRun run = CommandRun.of("formats");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("graphml: ", "json: ", "pdf: ", "xlsx: ")
                .contains("--option form=object|array|lines (default: object)")
                .contains("one file for each cable, .pdf, application/pdf");
    }

    @Test
    void helpAndVersion() {
        CommandRun help = CommandRun.of("help");
        assertThat(help.exitCode()).isZero();
        assertThat(help.out()).contains("export", "check", "redact", "show", "stats", "formats", "completion");
        assertThat(CommandRun.of("--help").out()).isEqualTo(help.out());
        assertThat(CommandRun.of("help", "export").out())
                .isEqualTo(CommandRun.of("export", "--help").out())
                .contains("--to=FORMAT");
        assertThat(CommandRun.of("--version").out()).matches("cables (\\d\\S*|\\(not from a jar\\)), Java \\S+\n");
    }

    @Test
    void completionKnowsTheCommands() {
        CommandRun run = CommandRun.of("completion");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("#!/usr/bin/env bash").contains("_complete_cables", "--fail-on", "export");
    }
}
