package org.cablekit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cablekit.examples.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTest {

    private static final Path MADRID = Samples.file("08MADRID655_many-tags-references.txt");
    private static final Path SUVA = Samples.file("07SUVA612_sensitive.txt");
    private static final Pattern LINE =
            Pattern.compile("(?<file>.+):(?<line>\\d+):(?<column>\\d+): (note|warning|error) [A-Z_]+ \\S.*");

    @TempDir
    Path folder;

    @Test
    void everyFindingIsALineWithItsPlace() throws IOException {
        CommandRun run = CommandRun.of("check", MADRID);
        List<String> findings =
                run.outLines().stream().takeWhile(line -> !line.isEmpty()).toList();

        assertThat(run.exitCode()).isZero();
        assertThat(findings).isNotEmpty().allSatisfy(line -> assertThat(line).matches(LINE));
        String above = findings.stream()
                .filter(line -> line.contains("PORTION_ABOVE_CLASS"))
                .findFirst()
                .orElseThrow();
        Matcher place = LINE.matcher(above);
        assertThat(place.matches()).isTrue();
        String source = Files.readAllLines(MADRID).get(Integer.parseInt(place.group("line")) - 1);
        assertThat(source.substring(Integer.parseInt(place.group("column")) - 1))
                .startsWith("(S/NF)");
    }

    @Test
    void aSummaryByCodeEndsIt() {
        CommandRun run = CommandRun.of("check", MADRID, SUVA);
        List<String> lines = run.outLines();
        List<String> summary = lines.subList(lines.indexOf("") + 1, lines.size());

        long inferred = lines.stream()
                .filter(line -> line.contains(": note REF_YEAR_INFERRED "))
                .count();
        assertThat(summary.get(0)).isEqualTo(String.format("%8d  note     REF_YEAR_INFERRED", inferred));
        assertThat(summary.get(summary.size() - 1)).startsWith("2 telegrams, ").contains("1 error,");
    }

    @Test
    void jsonHasTheSame() {
        CommandRun text = CommandRun.of("check", MADRID, SUVA);
        JsonNode json = JsonMapper.shared()
                .readTree(CommandRun.of("check", "--format", "json", "--coverage", MADRID, SUVA)
                        .bytes());

        List<String> fromJson = json.get("findings")
                .valueStream()
                .map(finding -> finding.get("file").asString() + ":" + finding.get("line") + ":" + finding.get("column")
                        + ": " + finding.get("severity").asString() + " "
                        + finding.get("code").asString() + " "
                        + finding.get("message").asString())
                .toList();
        assertThat(fromJson)
                .isEqualTo(text.outLines().stream()
                        .takeWhile(line -> !line.isEmpty())
                        .toList());
        assertThat(json.get("summary").get("telegrams").asInt()).isEqualTo(2);
        assertThat(json.get("summary").get("coverage").get("rebuilt").asBoolean())
                .isTrue();
        assertThat(json.get("coverage")).hasSize(2);
    }

    @Test
    void failOnTurnsFindingsIntoAnExitCode() {
        assertThat(CommandRun.of("check", "--fail-on", "error", MADRID).exitCode())
                .isEqualTo(1);
        assertThat(CommandRun.of("check", "--fail-on", "error", SUVA).exitCode())
                .isZero();
        assertThat(CommandRun.of("check", "--fail-on", "note", SUVA).exitCode()).isEqualTo(1);
        CommandRun wrong = CommandRun.of("check", "--fail-on", "fatal", SUVA);
        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.err()).containsIgnoringCase("note").containsIgnoringCase("warning");
    }

    @Test
    void coverageIsTold() {
        CommandRun run = CommandRun.of("check", "--coverage", SUVA, MADRID);

        assertThat(run.outLines())
                .filteredOn(line -> line.matches(
                        ".*: coverage \\d+\\.\\d\\d % \\([\\d,]+ of [\\d,]+ characters\\), source rebuilt"))
                .hasSize(2);
        assertThat(run.outLines().get(run.outLines().size() - 1))
                .matches("coverage \\d+\\.\\d\\d % .*; source rebuilt in 2 of 2");
    }

    @Test
    void whatCannotBeReadIsTold() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));

        CommandRun run = CommandRun.of("check", empty, SUVA);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errLines()).hasSize(1);
        assertThat(run.out()).contains("1 input not read");
        JsonNode json = JsonMapper.shared()
                .readTree(CommandRun.of("check", "--format=json", empty).bytes());
        assertThat(json.get("failures").get(0).get("file").asString()).endsWith("empty.txt");
    }

    @Test
    void linesCountFromTheBeginningOfTheFile() throws IOException {
        Path two = Files.writeString(
                folder.resolve("two.txt"), Files.readString(MADRID) + "\f\n" + Files.readString(MADRID));

        List<String> places = CommandRun.of("check", two).outLines().stream()
                .filter(line -> line.contains("error PORTION_ABOVE_CLASS"))
                .toList();

        assertThat(places).hasSize(2);
        List<String> lines = Files.readAllLines(two);
        for (String place : places) {
            Matcher matcher = LINE.matcher(place);
            assertThat(matcher.matches()).isTrue();
            assertThat(lines.get(Integer.parseInt(matcher.group("line")) - 1)).contains("(S/NF)");
        }
    }
}
