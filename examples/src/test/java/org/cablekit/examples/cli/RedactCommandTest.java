package org.cablekit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cablekit.export.json.RedactionReviewJson;
import org.cablekit.export.xlsx.RedactionReviewXlsx;
import org.cablekit.model.ExemptionCode;
import org.cablekit.redact.ProposalReview;
import org.cablekit.redact.RedactionProposal;
import org.cablekit.redact.ReviewSheet;
import org.cablekit.redact.ReviewVerdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Proposals go to a reviewer and come back; what is decided is done, and nothing else is ever written. */
final class RedactCommandTest {

    private static final String TELEGRAM = """
        O 141130Z APR 09
        FM AMEMBASSY REYKJAVIK
        TO SECSTATE WASHDC IMMEDIATE

        C O N F I D E N T I A L REYKJAVIK 000214

        E.O. 12958: DECL: 04/14/2019
        TAGS: EFIS, PREL, IC
        SUBJECT: CAPELIN TALKS STALL

        1. (C) The figure is too low, said Dora Zqxjkvim of the harbor office. Nobody agreed with Zqxjkvim.

        2. (U) The pilots meet again in June.

        RILL
        """;

    private static final String POLICY = """
        { "policy": "p", "style": "statute", "rules": [
          { "id": "names", "kind": "term", "terms": ["Zqxjkvim"], "codes": ["B6"], "unit": "NAME",
            "action": "review" } ] }
        """;

    @TempDir
    private Path folder;

    private Path input;
    private Path policy;

    @BeforeEach
    void telegramAndPolicy() throws IOException {
        input = Files.writeString(folder.resolve("a.txt"), TELEGRAM);
        policy = Files.writeString(folder.resolve("policy.json"), POLICY);
    }

    private CommandRun propose(Path review) {
        return CommandRun.of("redact", "propose", "--policy", policy, "--review", review, input);
    }

    private CommandRun apply(Path review, Object... more) {
        List<Object> args = new ArrayList<>(List.of("redact", "apply", "--policy", policy, "--review", review));
        args.addAll(List.of("--to", "json", "--out", folder.resolve("out.json")));
        args.addAll(List.of(more));
        args.add(input);
        return CommandRun.of(args.toArray());
    }

    /** What a reviewer does with the file. */
    private static void review(Path file, UnaryOperator<ReviewSheet> work) throws IOException {
        boolean book = file.toString().endsWith(".xlsx");
        List<ReviewSheet> sheets;
        try (InputStream in = Files.newInputStream(file)) {
            sheets = book ? RedactionReviewXlsx.read(in) : RedactionReviewJson.read(in);
        }
        List<ReviewSheet> done = sheets.stream().map(work).toList();
        try (OutputStream out = Files.newOutputStream(file)) {
            if (book) {
                RedactionReviewXlsx.write(done, out);
            } else {
                RedactionReviewJson.write(done, out);
            }
        }
    }

    private static ReviewSheet all(ReviewSheet sheet, ReviewVerdict verdict) {
        ReviewSheet answered = sheet;
        for (RedactionProposal proposal : sheet.proposals()) {
            answered = answered.answered(ProposalReview.of(proposal.number(), verdict, "Reviewer"));
        }
        return answered;
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"review.json", "review.xlsx"})
    void whatIsDecidedIsDone(String name) throws IOException {
        Path review = folder.resolve(name);
        CommandRun proposed = propose(review);
        assertThat(proposed.exitCode()).isZero();
        assertThat(proposed.err())
                .startsWith("wrote 2 proposals for 1 telegram to")
                .contains("2 to decide");
        review(
                review,
                sheet -> all(sheet, ReviewVerdict.ACCEPT)
                        .answered(new ProposalReview(
                                1, ReviewVerdict.WIDEN, Optional.of("Dora Zqxjkvim"), List.of(), "R", Optional.empty()))
                        .answered(new ProposalReview(
                                2,
                                ReviewVerdict.CHANGE_CODES,
                                Optional.empty(),
                                List.of(new ExemptionCode("B7(C)")),
                                "R",
                                Optional.empty())));
        Path log = folder.resolve("log.json");
        CommandRun applied = apply(review, "--log", log, "--restricted-log", folder.resolve("restricted.json"));
        assertThat(applied.exitCode()).as(applied.err()).isZero();
        String out = Files.readString(folder.resolve("out.json"));
        assertThat(out).doesNotContain("Zqxjkvim", "Dora").contains("\"B6\"", "\"B7(C)\"");
        assertThat(Files.readString(log))
                .contains("\"B7(C)\"", "09REYKJAVIK214")
                .doesNotContain("qxjk", "names");
        assertThat(Files.readString(folder.resolve("restricted.json")))
                .contains("\"words\":\"Dora Zqxjkvim\"", "\"reviewer\":\"R\"");
    }

    /** A workbook spells codes as the policy says, unless its own option says otherwise. */
    @ParameterizedTest
    @CsvSource({"columns=subject, [REDACTED - (b)(6)]", "codes=state, [REDACTED - B6]"})
    void workbooksSpellCodesAsThePolicySays(String option, String marker) throws IOException {
        Path names = Files.writeString(
                folder.resolve("names.json"), POLICY.replace("review", "redact").replace("Zqxjkvim\"]", "CAPELIN\"]"));
        Path out = folder.resolve("out.xlsx");
        CommandRun run =
                CommandRun.of("export", "--policy", names, "--to", "xlsx", "--option", option, "--out", out, input);
        assertThat(run.exitCode()).as(run.err()).isZero();
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(out))) {
            Iterable<Cell> cells = book.getSheet("Cables").getRow(1);
            assertThat(cells)
                    .extracting(cell -> new DataFormatter().formatCellValue(cell))
                    .contains(marker + " TALKS STALL");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"review.json", "review.xlsx"})
    void anOpenProposalStopsEverything(String name) throws IOException {
        Path review = folder.resolve(name);
        propose(review);
        review(review, sheet -> sheet.answered(ProposalReview.of(1, ReviewVerdict.ACCEPT, "R")));
        List<String> before = files();
        CommandRun applied = apply(review, "--log", folder.resolve("log.tsv"));
        assertThat(applied.exitCode()).isEqualTo(1);
        assertThat(applied.errLines())
                .anySatisfy(line -> assertThat(line)
                        .contains("a.txt: line 1: 09REYKJAVIK214: proposal 2 at line 11")
                        .endsWith("is not decided"))
                .contains("cables: nothing written: 1 telegram cannot be redacted as reviewed");
        assertThat(applied.err()).doesNotContain("qxjk");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void oneStaleTelegramStopsTheOthersToo() throws IOException {
        Path other = Files.writeString(folder.resolve("b.txt"), TELEGRAM.replace("000214", "000215"));
        Path review = folder.resolve("review.json");
        CommandRun.of("redact", "propose", "--policy", policy, "--review", review, input, other);
        review(review, sheet -> all(sheet, ReviewVerdict.ACCEPT));
        Files.writeString(other, TELEGRAM.replace("000214", "000215").replace("June", "July"));
        List<String> before = files();
        CommandRun applied = apply(review, other);
        assertThat(applied.exitCode()).isEqualTo(1);
        assertThat(applied.err()).contains("b.txt: line 1: the review does not know this telegram in this form");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void anotherPolicyMakesTheReviewStale() throws IOException {
        Path review = folder.resolve("review.json");
        propose(review);
        review(review, sheet -> all(sheet, ReviewVerdict.ACCEPT));
        Files.writeString(policy, POLICY.replace("B6", "B7(C)"));
        CommandRun applied = apply(review);
        assertThat(applied.exitCode()).isEqualTo(1);
        assertThat(applied.err()).contains("09REYKJAVIK214: the review was made with another policy: it is stale");
        assertThat(folder.resolve("out.json")).doesNotExist();
    }

    @Test
    void whatIsRejectedStays() throws IOException {
        Path review = folder.resolve("review.json");
        propose(review);
        review(review, sheet -> all(sheet, ReviewVerdict.REJECT));
        assertThat(apply(review).exitCode()).isZero();
        assertThat(Files.readString(folder.resolve("out.json"))).contains("Dora Zqxjkvim");
    }

    @Test
    void widerWordsMustStandAroundThePlace() throws IOException {
        Path review = folder.resolve("review.json");
        propose(review);
        review(
                review,
                sheet -> all(sheet, ReviewVerdict.ACCEPT)
                        .answered(new ProposalReview(
                                1,
                                ReviewVerdict.WIDEN,
                                Optional.of("Nora Zqxjkvim"),
                                List.of(),
                                "R",
                                Optional.empty())));
        CommandRun applied = apply(review);
        assertThat(applied.exitCode()).isEqualTo(1);
        assertThat(applied.err()).contains("proposal 1 at line 11", "the wider words do not stand around the place");
    }

    @Test
    void aReviewersWorkIsNotOverwritten() throws IOException {
        Path review = folder.resolve("review.xlsx");
        propose(review);
        byte[] before = Files.readAllBytes(review);
        assertThat(propose(review).exitCode()).isEqualTo(2);
        assertThat(propose(review).err()).contains("--force replaces it");
        assertThat(Files.readAllBytes(review)).isEqualTo(before);
        CommandRun forced =
                CommandRun.of("redact", "propose", "--force", "--policy", policy, "--review", review, input);
        assertThat(forced.exitCode()).isZero();
    }

    @Test
    void damageAndWrongUseAreToldInOneLine() throws IOException {
        Path review = Files.writeString(folder.resolve("review.json"), "{ \"sheets\": [");
        assertThat(apply(review).exitCode()).isEqualTo(1);
        assertThat(apply(review).err()).startsWith("cables: " + review + ": line 1");
        Path book = Files.writeString(folder.resolve("review.xlsx"), "no workbook");
        assertThat(apply(book).err()).contains("is no Excel workbook, or a damaged one");
        assertThat(apply(folder.resolve("review.doc")).exitCode()).isEqualTo(2);
        assertThat(apply(folder.resolve("none.json")).err()).contains("no such file");
        assertThat(CommandRun.of("redact").exitCode()).isEqualTo(2);
        assertThat(CommandRun.of("redact").err()).contains("knows the commands propose, apply");
        assertThat(CommandRun.of("redact", "apply", "--policy", policy, "--review", review, "--to", "json", "-")
                        .err())
                .contains("apply reads its inputs twice");
    }

    @Test
    void theRestrictedLogNeverLiesInTheFolderOfTheRelease() throws IOException {
        Path out = folder.resolve("release");
        CommandRun run = CommandRun.of(
                "export",
                "--policy",
                Files.writeString(folder.resolve("q.json"), POLICY.replace("review", "redact")),
                "--to",
                "pdf",
                "--out",
                out,
                "--restricted-log",
                out.resolve("../release/sub/r.json"),
                input);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("lies where the output goes");
        assertThat(out).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"log.json", "log.xlsx", "log.tsv"})
    void thePublicLogIsWrittenInTheFormOfItsName(String name) throws IOException {
        Path redact = Files.writeString(folder.resolve("q.json"), POLICY.replace("review", "redact"));
        Path log = folder.resolve(name);
        CommandRun run = CommandRun.of(
                "export", "--policy", redact, "--to", "json", "--out", folder.resolve("o.json"), "--log", log, input);
        assertThat(run.exitCode()).as(run.err()).isZero();
        byte[] bytes = Files.readAllBytes(log);
        String text = new String(bytes, StandardCharsets.UTF_8);
        switch (name) {
            case "log.json" -> assertThat(text).contains("\"number\":2", "\"codes\":[\"B6\"]");
            case "log.tsv" -> assertThat(text).contains("\tNAME\t(b)(6)\t");
            default -> assertThat(sharedText(bytes)).contains("(b)(6)", "NAME");
        }
        assertThat(files()).doesNotContain("restricted.json");
    }

    private static String sharedText(byte[] workbook) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (java.util.zip.ZipInputStream zip = new java.util.zip.ZipInputStream(new ByteArrayInputStream(workbook))) {
            while (zip.getNextEntry() != null) {
                zip.transferTo(all);
            }
        }
        return all.toString(StandardCharsets.UTF_8);
    }
}
