package org.cablekit.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.cablekit.model.Cable;
import org.cablekit.model.Diagnostic;
import org.cablekit.model.DiagnosticCode;
import org.cablekit.model.Severity;
import org.cablekit.model.Source;
import org.cablekit.parser.container.InputWalk;
import org.cablekit.parser.container.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CableReaderTest {

    private static String row(int number, String classification, String words) {
        return "\"" + number + "\",\"11/14/2007 3:11\",\"07SUVA" + number + "\",\"Embassy Suva\",\"" + classification
                + "\",\"\",\"R 140311Z NOV 07\nFM AMEMBASSY SUVA\nTO SECSTATE WASHDC\",\"C O N F I D E N T I A L SUVA "
                + "00" + number + "\n\nE.O. 12958: DECL: 11/14/2017\nTAGS: EWWT, FJ\nSUBJECT: FERRY\n\n1. (C) " + words
                + "\n\nROSEWARNE\"\n";
    }

    private static InputStream dump(int rows) {
        StringBuilder dump = new StringBuilder();
        for (int i = 0; i < rows; i++) {
            dump.append(row(1000 + i, "CONFIDENTIAL", "Done."));
        }
        return new ByteArrayInputStream(dump.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static List<ReadResult> all(ReadResults results) {
        try (results) {
            List<ReadResult> all = new ArrayList<>();
            results.forEach(all::add);
            return all;
        }
    }

    private static Cable cable(ReadResult result) {
        return ((ReadResult.Parsed) result).cable();
    }

    private static ReadFailure failure(ReadResult result) {
        return ((ReadResult.Failed) result).failure();
    }

    private static CableReader reader(int threads) {
        return CableReader.create(ReaderOptions.builder().threads(threads).build());
    }

    @Test
    void findingsOfTheContainerStandAmongThoseOfTheGrammar() {
        Cable cable = cable(all(CableReader.create().read(bytes(row(1612, "SECRET", "caf\u00E9")), "dump"))
                .get(0));
        assertThat(cable.source().provenance().location()).isEqualTo("dump");
        assertThat(cable.diagnostics())
                .extracting(Diagnostic::code)
                .contains(DiagnosticCode.CHARSET_FALLBACK, DiagnosticCode.CONTAINER_MISMATCH);
        assertThat(cable.diagnostics()).isSortedAccordingTo((a, b) -> a.span().compareTo(b.span()));
    }

    @Test
    void anAgreeingRecordHasNoContradiction() {
        Cable cable = cable(all(CableReader.create().read(dump(1), "dump")).get(0));
        assertThat(cable.diagnostics()).extracting(Diagnostic::code).doesNotContain(DiagnosticCode.CONTAINER_MISMATCH);
        assertThat(cable.messageReference().orElseThrow().canonical()).isEqualTo("07SUVA1000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "07SUVA1612 > 07SUVA1613",
                "07SUVA1612 > 06SUVA1612",
                "07SUVA1612 > 07OSLO1612",
                "11/14/2007 3:11 > 11/14/2007 3:12",
                "Embassy Suva > Embassy Oslo",
                "\"CONFIDENTIAL\" > \"CONFIDENTIAL//NOFORN\"",
                "\"CONFIDENTIAL\" > \"UNCLASSIFIED\""
            })
    void everyContradictionIsReportedWithItsPlace(String change) {
        String[] parts = change.split(" > ", -1);
        String dump = row(1612, "CONFIDENTIAL", "Done.").replace(parts[0], parts[1]);
        Cable cable = cable(all(CableReader.create().read(bytes(dump), "dump")).get(0));
        List<Diagnostic> found = cable.diagnostics().stream()
                .filter(diagnostic -> diagnostic.code() == DiagnosticCode.CONTAINER_MISMATCH)
                .toList();
        assertThat(found).hasSize(1);
        assertThat(found.get(0).span().length()).isPositive();
        assertThat(found.get(0).message()).endsWith(".");
    }

    /** Captions belong to the classification of a record, and some missions have two names. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"CONFIDENTIAL\" > \"CONFIDENTIAL//NOFORN\" | \n\nE.O. > \n\nNOFORN\nSIPDIS\n\nE.O.",
                "\"CONFIDENTIAL\" > \"UNCLASSIFIED//FOR OFFICIAL USE ONLY\" | C O N F I D E N T I A L > UNCLAS"
                        + " | \n\nE.O. > \n\nSENSITIVE\nSIPDIS\n\nE.O.",
                "07SUVA1612 > 07USEUBRUSSELS1612 | Embassy Suva > Mission USEU Brussels | SUVA 001612 > BRUSSELS 001612"
                        + " | AMEMBASSY SUVA > USMISSION USEU BRUSSELS",
                "07SUVA1612 > 07BRUSSELS1612 | Embassy Suva > Mission USEU Brussels | SUVA 001612 > USEU BRUSSELS 001612"
                        + " | AMEMBASSY SUVA > USMISSION USEU BRUSSELS"
            })
    void aRecordMaySayTheSameInOtherWords(String changes) {
        String dump = row(1612, "CONFIDENTIAL", "Done.");
        for (String change : changes.split(" \\| ", -1)) {
            String[] parts = change.split(" > ", -1);
            assertThat(dump).contains(parts[0]);
            dump = dump.replace(parts[0], parts[1]);
        }
        Cable cable = cable(all(CableReader.create().read(bytes(dump), "dump")).get(0));
        assertThat(cable.diagnostics())
                .filteredOn(diagnostic -> diagnostic.code() == DiagnosticCode.CONTAINER_MISMATCH)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void orderIsThatOfTheInput(int threads) {
        List<ReadResult> results = all(reader(threads).read(dump(700), "dump"));
        assertThat(results)
                .extracting(result -> cable(result).source().provenance().index())
                .isEqualTo(IntStream.range(0, 700).boxed().toList());
    }

    @Test
    void severalThreadsGiveWhatOneGives() {
        assertThat(all(reader(3).read(dump(200), "dump")))
                .isEqualTo(all(reader(1).read(dump(200), "dump")));
    }

    @Test
    void failuresStandInOrderAndEndNothing(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.csv"), row(1001, "CONFIDENTIAL", "Done."));
        Files.writeString(folder.resolve("b.pdf"), "%PDF-1.4");
        Files.writeString(folder.resolve("c.csv"), row(1002, "CONFIDENTIAL", "Done."));
        for (int threads = 1; threads < 3; threads++) {
            List<ReadResult> results = all(reader(threads).read(folder, folder.resolve("none")));
            assertThat(results).hasSize(4);
            assertThat(failure(results.get(1)))
                    .hasToString(folder.resolve("b.pdf") + ": a PDF document, not a text")
                    .extracting(ReadFailure::kind)
                    .isEqualTo(ReadFailure.Kind.NOT_TELEGRAM);
            assertThat(cable(results.get(2)).messageReference().orElseThrow().serial())
                    .isEqualTo(1002);
            assertThat(failure(results.get(3))).hasToString(folder.resolve("none") + ": no such file");
        }
    }

    @Test
    void cablesAndFailuresCanBeTakenApart() {
        List<ReadFailure> failures = new ArrayList<>();
        String dump = row(1001, "CONFIDENTIAL", "Done.") + "\"2\",\"cut\"\n" + row(1003, "CONFIDENTIAL", "Done.");
        try (ReadResults results = CableReader.create().read(bytes(dump), "dump")) {
            assertThat(results.cables(failures::add).toList()).hasSize(2);
        }
        assertThat(failures).hasSize(1);
        assertThat(failures.get(0).kind()).isEqualTo(ReadFailure.Kind.DAMAGED);
        assertThat(failures.get(0)).hasToString("dump: record 2, line 12: a record of 2 instead of 8 columns");
    }

    @Test
    void aStrictParserRefusesFindingsOfTheContainerToo() {
        CableParser strict = CableParser.create(ParserOptions.DEFAULT.failingAt(Severity.WARNING));
        String dump = row(1001, "CONFIDENTIAL", "caf\u00E9");
        List<ReadResult> results =
                all(CableReader.create(strict, ReaderOptions.defaults()).read(bytes(dump), "dump"));
        ReadFailure failure = failure(results.get(0));
        assertThat(failure.kind()).isEqualTo(ReadFailure.Kind.PARSER);
        assertThat(failure.position()).isEqualTo("telegram 1, line 1");
        assertThat(failure.reason()).startsWith("CHARSET_FALLBACK ");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void aParserThatFailsOnOneTelegramDoesNotEndTheReading(int threads) {
        CableParser parser = CableParser.create();
        List<ReadResult> results = all(results(threads, dump(50), source -> {
            if (source.provenance().index() == 7) {
                throw new IllegalStateException("seven\nis enough");
            }
            return parser.parse(source);
        }));
        assertThat(results).hasSize(50);
        assertThat(failure(results.get(7)).reason())
                .isEqualTo("the parser failed: IllegalStateException: seven is enough");
    }

    private interface Parsing {
        Cable parse(Source source);
    }

    private static ReadResults results(int threads, InputStream in, Parsing parser) {
        InputWalk walk = InputWalk.of(in, "dump", ReaderOptions.defaults().limits());
        CableAssembly assembly = new CableAssembly(parser::parse);
        ResultSource source =
                threads == 1 ? new SerialSource(walk, assembly) : new ParallelSource(walk, assembly, threads);
        return new ReadResults(source, ResultStage.direct(), OptionalLong.empty(), progress -> {});
    }

    @Test
    void closingEarlyStopsTheThreads() throws InterruptedException {
        AtomicInteger parsed = new AtomicInteger();
        CableParser parser = CableParser.create();
        ReadResults results = results(3, dump(5000), source -> {
            parsed.incrementAndGet();
            return parser.parse(source);
        });
        Iterator<ReadResult> iterator = results.iterator();
        assertThat(iterator.next()).isInstanceOf(ReadResult.Parsed.class);
        results.close();
        results.close();
        assertThat(iterator.hasNext()).isFalse();
        awaitNoWorkers();
        assertThat(parsed.get()).isLessThan(1000);
    }

    @Test
    void threadsEndWhenAllIsRead() throws InterruptedException {
        assertThat(all(reader(3).read(dump(100), "dump"))).hasSize(100);
        awaitNoWorkers();
    }

    private static void awaitNoWorkers() throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(20));
        while (workers() > 0 && Instant.now().isBefore(end)) {
            Thread.sleep(10);
        }
        assertThat(workers()).isZero();
    }

    private static long workers() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("cablekit-parser-"))
                .count();
    }

    @Test
    void readingIsLazyAndBounded() {
        AtomicInteger parsed = new AtomicInteger();
        CableParser parser = CableParser.create();
        try (ReadResults results = results(2, dump(5000), source -> {
            parsed.incrementAndGet();
            return parser.parse(source);
        })) {
            assertThat(parsed).hasValue(0);
            Iterator<ReadResult> iterator = results.iterator();
            for (int i = 0; i < 40; i++) {
                iterator.next();
            }
        }
        assertThat(parsed.get()).isLessThan(500);
    }

    @Test
    void anInterruptedCallerGetsItsResultsAndKeepsTheSign() {
        try (ReadResults results = reader(2).read(dump(100), "dump")) {
            Thread.currentThread().interrupt();
            assertThat(results.stream().count()).isEqualTo(100);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void progressCountsBytesCablesAndFailures(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("dump.csv"), dump(3).readAllBytes());
        Path other = Files.writeString(folder.resolve("other"), "nothing");
        List<ReadProgress> heard = new ArrayList<>();
        CableReader reader =
                CableReader.create(ReaderOptions.builder().progress(heard::add).build());
        all(reader.read(file, other));
        long size = Files.size(file) + Files.size(other);
        assertThat(heard).hasSize(4);
        assertThat(heard.get(3)).isEqualTo(new ReadProgress(size, OptionalLong.of(size), 3, 1));
        heard.clear();
        all(reader.read(folder));
        assertThat(heard.get(0).totalBytes()).isEmpty();
    }

    @Test
    void resultsCanBeGoneThroughOnce() {
        ReadResults results = CableReader.create().read(dump(1), "dump");
        assertThat(results.stream()).hasSize(1);
        assertThatThrownBy(results::iterator).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theCallersStreamStaysOpen() {
        AtomicInteger closed = new AtomicInteger();
        InputStream in = new ByteArrayInputStream(new byte[] {'x'}) {
            @Override
            public void close() {
                closed.incrementAndGet();
            }
        };
        all(CableReader.create().read(in, "stream"));
        assertThat(closed).hasValue(0);
    }

    @Test
    void aStageMayHoldResultsBackAndGiveOthers() {
        ResultStage pairs = new ResultStage() {
            private final List<ReadResult> held = new ArrayList<>();

            @Override
            public void accept(ReadResult result, Consumer<ReadResult> out) {
                held.add(result);
                if (held.size() == 2) {
                    out.accept(held.get(1));
                    held.clear();
                }
            }

            @Override
            public void end(Consumer<ReadResult> out) {
                held.forEach(out);
            }
        };
        InputWalk walk = InputWalk.of(dump(5), "dump", ReaderOptions.defaults().limits());
        SerialSource source = new SerialSource(walk, new CableAssembly(CableParser.create()::parse));
        List<ReadResult> results = all(new ReadResults(source, pairs, OptionalLong.empty(), progress -> {}));
        assertThat(results)
                .extracting(result -> cable(result).source().provenance().index())
                .containsExactly(1, 3, 4);
    }

    @Test
    void optionsAreCheckedAndKept() {
        ReaderOptions.Builder builder = ReaderOptions.builder();
        assertThatThrownBy(() -> builder.threads(0)).hasMessageContaining("threads");
        assertThatThrownBy(() -> builder.maxTelegramBytes(Integer.MAX_VALUE)).hasMessageContaining("512 MiB");
        assertThatThrownBy(() -> builder.maxDepth(0)).hasMessageContaining("maxDepth");
        ReaderOptions options = builder
                .threads(2)
                .maxTelegramBytes(3)
                .maxEntries(4)
                .maxExpansion(5)
                .maxExpandedBytes(6)
                .maxDepth(7)
                .build()
                .toBuilder()
                .build();
        assertThat(options.threads()).isEqualTo(2);
        assertThat(options.limits()).isEqualTo(new Limits(3, 4, 5, 6, 7));
        assertThat(ReaderOptions.defaults().threads()).isEqualTo(1);
    }
}
