package org.cablekit.examples.reprints;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cablekit.examples.Samples;
import org.cablekit.export.json.RedactionPolicyJson;
import org.cablekit.model.Cable;
import org.cablekit.model.RedactionUnit;
import org.cablekit.parser.CableReader;
import org.cablekit.parser.ReadResults;
import org.cablekit.parser.Redactor;
import org.cablekit.redact.DenyDocumentRule;
import org.cablekit.redact.RedactionPolicy;
import org.cablekit.redact.RuleHead;
import org.cablekit.redact.TermRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every reprint conforms to PDF/A-2a and PDF/UA-1, plain and under three policies, and shows no removed word. A spread of
 * the archive records and of the telegrams beside the checkout; all of them with {@code -Dcables.reprints=all}.
 */
final class ReprintsOfTelegramsTest {

    private static final boolean ALL = "all".equals(System.getProperty("cables.reprints"));
    private static final int SPREAD = 5;

    @TempDir
    Path folder;

    @Test
    void samplesConform(TestReporter reporter) {
        ReprintChecks checks = new ReprintChecks(folder);
        for (Cable cable : cables(Samples.texts())) {
            checks.plain(name(cable), cable);
        }
        conform(checks, reporter, false);
    }

    @Test
    void redactedSamplesConform(TestReporter reporter) throws IOException {
        ReprintChecks checks = new ReprintChecks(folder);
        List<Cable> cables = cables(Samples.texts());
        try (InputStream in = Files.newInputStream(Samples.file("policy.json"))) {
            Redactor redactor = Redactor.of(RedactionPolicyJson.read(in));
            cables.forEach(cable -> checks.redacted(name(cable), cable, redactor));
        }
        Redactor denial = Redactor.of(RedactionPolicy.builder("denial")
                .rule(new DenyDocumentRule(RuleHead.of("all", RedactionUnit.DOCUMENT, "B1"), List.of()))
                .build());
        checks.redacted("sheet", cables.get(0), denial);
        conform(checks, reporter, true);
    }

    /** A file of the telegram as it was before stands for a reprint that leaks. */
    @Test
    void aWordThatWasRemovedIsFound() throws IOException {
        Cable cable = cables(List.of(Samples.file("09REYKJAVIK214.txt"))).get(0);
        Redactor redactor = Redactor.of(RedactionPolicy.builder("terms")
                .rule(TermRule.of(RuleHead.of("names", RedactionUnit.NAME, "B6"), "CAPELIN"))
                .build());
        ReprintChecks checks = new ReprintChecks(folder);

        checks.words("planted", cable, redactor, redactor.redact(cable), ReprintChecks.pdf(cable));

        assertThat(checks.findings()).containsExactly("planted shows a removed word: capelin");
    }

    @Test
    void archiveRecordsConform(TestReporter reporter) {
        Path archive = Samples.root().resolve("cable-parser/src/test/resources/archive");
        check(spread(Samples.files(archive, ".txt")), reporter);
    }

    @Test
    void telegramsBesideTheCheckoutConform(TestReporter reporter) {
        check(spread(Samples.corpus()), reporter);
    }

    private void check(List<Path> files, TestReporter reporter) {
        ReprintChecks checks = new ReprintChecks(folder);
        for (Path file : files) {
            List<Cable> cables = cables(List.of(file));
            for (Cable cable : ALL ? cables : cables.subList(0, 1)) {
                checks.all(name(cable), cable);
            }
        }
        conform(checks, reporter, true);
    }

    private static void conform(ReprintChecks checks, TestReporter reporter, boolean redacted) {
        reporter.publishEntry("reprints", checks.summary());
        assertThat(checks.findings()).isEmpty();
        assertThat(checks.refusals()).hasSizeLessThanOrEqualTo(2 + checks.files() / 10);
        if (redacted) {
            assertThat(checks.markers()).isPositive();
        }
    }

    private static List<Path> spread(List<Path> files) {
        if (ALL) {
            return files;
        }
        List<Path> some = new ArrayList<>();
        for (int i = 0; i < SPREAD; i++) {
            some.add(files.get((int) ((2L * i + 1) * files.size() / (2 * SPREAD))));
        }
        return some;
    }

    private static List<Cable> cables(List<Path> files) {
        List<Cable> cables = new ArrayList<>();
        try (ReadResults results = CableReader.create().read(files)) {
            results.cables(failure -> {}).forEach(cables::add);
        }
        assertThat(cables).isNotEmpty();
        return cables;
    }

    private static String name(Cable cable) {
        return Path.of(cable.source().provenance().location()).getFileName().toString();
    }
}
