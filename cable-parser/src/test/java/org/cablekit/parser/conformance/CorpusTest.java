package org.cablekit.parser.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cablekit.model.Cable;
import org.cablekit.model.Diagnostic;
import org.cablekit.model.Provenance;
import org.cablekit.model.Source;
import org.cablekit.parser.CableParser;
import org.cablekit.parser.Figures;
import org.cablekit.parser.Rebuilt;
import org.cablekit.parser.Shared;
import org.junit.jupiter.api.Test;

/** Promises that hold for every real telegram: coverage, rebuilding to the letter, no exception on damage. */
final class CorpusTest {

    private static final int STEP = 50;
    private static final int MUTATIONS = 10_000;
    private static final String SIGNS = "\n\r\0 \u00B6().:/-#0159AXZaz\u00A0\uE000\uFFFD\uD800";

    private final CableParser parser = CableParser.create();

    @Test
    void everyCharacterIsAccountedFor() {
        long recognised = 0;
        long all = 0;
        Map<String, Integer> codes = new TreeMap<>();
        List<String> texts = texts();
        for (String text : texts) {
            Cable cable = parse(text);
            assertThat(Rebuilt.of(cable)).isEqualTo(text);
            long visible = text.chars().filter(c -> c > ' ').count();
            all += visible;
            recognised += Math.round(cable.coverage() * visible);
            for (Diagnostic diagnostic : cable.diagnostics()) {
                codes.merge(diagnostic.code().name(), 1, Integer::sum);
            }
        }
        double coverage = (double) recognised / all;
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT, "%d telegrams, coverage %.3f %%, all rebuilt%n", texts.size(), 100 * coverage));
        codes.forEach((code, count) -> table.append(String.format(Locale.ROOT, "%-28s %5d%n", code, count)));
        Figures.print("corpus", table.toString());
        assertThat(coverage).isGreaterThanOrEqualTo(0.999);
    }

    @Test
    void truncationNeverFails() {
        for (String text : texts()) {
            for (int end = 0; end < text.length(); end += STEP) {
                String cut = text.substring(0, end);
                assertThat(Rebuilt.of(parse(cut))).isEqualTo(cut);
            }
        }
    }

    @Test
    void mutationNeverFails() {
        List<String> texts = texts();
        SplittableRandom random = new SplittableRandom(20071127);
        for (int i = 0; i < MUTATIONS; i++) {
            String text = Mutations.of(texts.get(random.nextInt(texts.size())), SIGNS, random);
            assertThat(Rebuilt.of(parse(text))).as("mutation %d", i).isEqualTo(text);
        }
    }

    private Cable parse(String text) {
        return parser.parse(Source.of(text, Provenance.of("text")));
    }

    private static List<String> texts() {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(Shared.file("corpus"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                texts.add(Files.readString(file, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
