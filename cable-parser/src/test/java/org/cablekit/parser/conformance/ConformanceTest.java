package org.cablekit.parser.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cablekit.model.Cable;
import org.cablekit.model.ContainerFormat;
import org.cablekit.model.Provenance;
import org.cablekit.model.PublishedFacts;
import org.cablekit.model.Source;
import org.cablekit.parser.CableParser;
import org.cablekit.parser.Figures;
import org.cablekit.parser.Shared;
import org.cablekit.parser.reference.PublishedIds;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Shares of right values over expected results that are kept outside the repository.
 *
 * <p>What is left, judged case by case. Of the gold values one: {@code NOT FOR INTERNET DISTRIBUTION} behind a comma is
 * read as the dissemination control that it is; the expectation has {@code NOFORN} alone. Of the heuristic cases three: a
 * second classifier in one statement (the model has one), a statement that turns into line noise, and a subject whose
 * next line was cut off in mid-sentence. Of the normalisation cases: title case and mended misspellings of names are
 * declined, because the words of a telegram are not ours to correct; free words among the TAGS that only a list of
 * such phrases could part; and two identifiers, one that only a table of single
 * telegrams could mend and one whose station {@code RPODUBAI} is expected without its office. Subjects in title case and
 * texts without numbers and marks are declined as a whole. The cases marked suspect contradict their own input.
 */
final class ConformanceTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** {@code -Dcables.gold=FILE -Dcables.corpus=DIR} take another set. */
    @Test
    void valuesCheckedByEye() throws IOException {
        Path file = configured("cables.gold", "conformance/gold-25.dev.jsonl");
        Path corpus = configured("cables.corpus", "corpus");
        Tally tally = gold(file, corpus);
        Figures.print(
                "values checked by eye, " + file.getFileName(), tally.table() + String.join("\n", tally.misses()));
        assertThat(tally.share("")).isGreaterThanOrEqualTo(0.99);
        for (String exact : List.of("mrn", "dtg", "classification", "tags", "paragraph_numbers")) {
            assertThat(tally.share(exact)).as(exact).isEqualTo(1.0);
        }
    }

    /** {@code -Dcables.conformance=FILE} takes another set. */
    @Test
    void cablemapCases() throws IOException {
        Tally tally = cases(Shared.conformance());
        Figures.print(
                "conformance cases, " + Shared.conformance().getFileName(),
                tally.table() + String.join("\n", tally.misses()));
        assertThat(tally.share("format ")).isEqualTo(1.0);
        assertThat(tally.share("heuristic ")).isGreaterThanOrEqualTo(0.95);
        assertThat(tally.share("normalisation ")).isGreaterThanOrEqualTo(0.90);
    }

    static Tally gold(Path file, Path corpus) throws IOException {
        Tally tally = new Tally();
        GoldCables gold = new GoldCables(tally);
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            JsonNode node = JSON.readTree(line);
            String id = node.get("id").asString();
            String text = Files.readString(corpus.resolve(id + ".txt"), StandardCharsets.UTF_8);
            Cable cable = CableParser.create().parse(Source.of(text, named(id)));
            gold.compare(node, cable);
        }
        return tally;
    }

    /** The file name is the record identifier, as the containers read it. */
    private static Provenance named(String id) {
        PublishedFacts facts = new PublishedFacts(
                Optional.of(id),
                PublishedIds.read(id).reference(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        return new Provenance(id + ".txt", 0, 1, ContainerFormat.PLAIN_TEXT, "UTF-8", facts);
    }

    static Tally cases(Path file) throws IOException {
        Tally tally = new Tally();
        CablemapCases cases = new CablemapCases(tally);
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            cases.run(JSON.readTree(line));
        }
        return tally;
    }

    private static Path configured(String property, String otherwise) {
        String value = System.getProperty(property);
        return value == null ? Shared.file(otherwise) : Path.of(value);
    }
}
