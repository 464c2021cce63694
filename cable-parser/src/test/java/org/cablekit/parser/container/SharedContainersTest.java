package org.cablekit.parser.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.cablekit.model.ContainerFormat;
import org.cablekit.model.Provenance;
import org.cablekit.parser.Shared;
import org.junit.jupiter.api.Test;

/** The containers over telegrams kept outside the repository; skipped where they are absent. */
class SharedContainersTest {

    private static final Limits LIMITS = new Limits(1 << 24, 1000, 100, 1 << 28, 4);

    private static String plain(Path corpus, String id) throws IOException {
        return Files.readString(corpus.resolve(id + ".txt"));
    }

    private static List<TelegramSource> telegrams(Path path) {
        List<TelegramSource> telegrams = new ArrayList<>();
        for (Taken taken : Takes.all(path)) {
            telegrams.add((TelegramSource) taken);
        }
        return telegrams;
    }

    @Test
    void pagesHoldTheTextOfThePlainTelegramsWithoutThePilcrow() throws IOException {
        Path corpus = Shared.file("corpus/html").getParent();
        List<TelegramSource> pages = telegrams(corpus.resolve("html"));
        assertThat(pages).hasSize(12);
        for (TelegramSource page : pages) {
            Provenance provenance = page.source().provenance();
            String id = provenance.published().id().orElseThrow();
            assertThat(page.source().text() + "\n")
                    .as(id)
                    .isEqualTo(plain(corpus, id).replace("\u00B6", ""));
            assertThat(provenance.container()).isEqualTo(ContainerFormat.WEB_PAGE_2010);
            assertThat(provenance.published().createdToTheMinute()).isFalse();
            assertThat(provenance.published().classification()).isPresent();
            assertThat(page.diagnostics()).as(id).isEmpty();
        }
    }

    @Test
    void theDumpHoldsTheTextOfThePlainTelegramsWithoutThePilcrow() throws IOException {
        Path dump = Shared.file("corpus/cables-40.csv");
        List<TelegramSource> rows = telegrams(dump);
        assertThat(rows).hasSize(40);
        for (TelegramSource row : rows) {
            String id = row.source().provenance().published().id().orElseThrow();
            assertThat(row.source().text() + "\n")
                    .as(id)
                    .isEqualTo(plain(dump.resolveSibling("."), id).replace("\u00B6", ""));
            assertThat(row.diagnostics()).as(id).isEmpty();
        }
    }

    @Test
    void everyPlainTelegramIsOneTelegramToTheLetter() throws IOException {
        for (Path file : plainFiles()) {
            TelegramSource telegram = Takes.one(Files.readAllBytes(file));
            assertThat(telegram.source().text()).as(file.toString()).isEqualTo(Files.readString(file));
        }
        TelegramSource seed = Takes.one(Files.readAllBytes(Shared.file("corpus/seed-07OTTAWA2150.txt")));
        assertThat(seed.source().provenance().container()).isEqualTo(ContainerFormat.MARKDOWN_TEXT);
    }

    @Test
    void anyTelegramsInOneFileArePartedAgain() throws IOException {
        List<Path> files = plainFiles();
        Random random = new Random(11);
        for (int round = 0; round < 200; round++) {
            List<String> parts = new ArrayList<>();
            StringBuilder joined = new StringBuilder();
            for (int i = 0; i < 4; i++) {
                String part = Files.readString(files.get(random.nextInt(files.size()))) + "\n";
                if (!parts.contains(part)) {
                    parts.add(part);
                    joined.append(part);
                }
            }
            List<Taken> all = Takes.all(Packs.utf8(joined.toString()), LIMITS);
            assertThat(Takes.texts(all)).isEqualTo(parts);
        }
    }

    private static List<Path> plainFiles() throws IOException {
        try (Stream<Path> files = Files.list(Shared.file("corpus"))) {
            return files.filter(file -> file.getFileName().toString().matches("\\d\\d[A-Z]+\\d+\\.txt"))
                    .sorted()
                    .toList();
        }
    }
}
