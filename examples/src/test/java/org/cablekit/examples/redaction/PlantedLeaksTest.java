package org.cablekit.examples.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cablekit.model.Cable;
import org.cablekit.model.Text;
import org.cablekit.parser.RedactionResult;
import org.cablekit.redact.SourceHash;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The tests notice leaks: each kind of leak that has happened somewhere is planted, and found. */
final class PlantedLeaksTest {

    private static final String SHORT = "Zqxjkvim";
    private static final String LONG = "Zqxjkvim Bartholomew Wolfeschlegelsteinhausen";

    private static Pair.Redacted redacted(String secret) {
        return Pair.Redacted.of(RuleKind.SEVERAL, Template.raw(hole -> switch (hole) {
            case "name" -> "Zqxjkvim";
            case "number" -> "ZX-" + secret.length();
            case "secret", "subject" -> secret;
            default -> "the pilots";
        }));
    }

    private static String subject(Cable cable) {
        return cable.subject().map(Text::toString).orElse("");
    }

    /** Leaks that tell two originals apart. */
    static Stream<Arguments> leaks() {
        return Stream.of(
                leak("title of the document from the original subject", (cable, result) -> words(subject(cable))),
                leak("file named by the subject", (cable, result) -> words(subject(cable) + ".pdf")),
                leak("marker as wide as the words", (cable, result) -> words("\u2588".repeat(removed(result)))),
                leak(
                        "length of the original",
                        (cable, result) ->
                                words("\"length\":" + cable.source().text().length())),
                leak("hash of the original", (cable, result) -> words(SourceHash.of(cable.source()))),
                leak(
                        "offsets in the original",
                        (cable, result) ->
                                words(cable.body().blocks().toString().replaceAll("[^0-9]", ""))),
                leak(
                        "characters recognised in the original",
                        (cable, result) -> words("recognised: "
                                + cable.source()
                                        .text()
                                        .chars()
                                        .filter(c -> c > ' ')
                                        .count())),
                leak(
                        "count of words of the original",
                        (cable, result) ->
                                words("words: " + cable.source().text().split("\\s+", -1).length)),
                leak(
                        "diagnostics of the original",
                        (cable, result) ->
                                words(result.restrictedLog().warnings().toString() + subject(cable))),
                leak(
                        "restricted log instead of the public one",
                        (cable, result) -> words(result.restrictedLog().toString())),
                leak("column made as wide as its text", (cable, result) -> workbook(cable, PlantedLeaksTest::widen)),
                leak("shared string left over", (cable, result) -> workbook(cable, PlantedLeaksTest::leaveString)),
                leak("hidden sheet", (cable, result) -> workbook(cable, PlantedLeaksTest::hideSheet)),
                leak("comment on a cell", (cable, result) -> workbook(cable, PlantedLeaksTest::comment)));
    }

    private static Arguments leak(String name, Outputs.Leak leak) {
        return Arguments.of(name, leak);
    }

    private static byte[] words(String words) {
        return Outputs.bytes(words);
    }

    private static int removed(RedactionResult result) {
        return result.restrictedLog().rows().stream()
                .mapToInt(row -> row.words().length())
                .sum();
    }

    /** Does something to a workbook that it should not. */
    private interface Spoiling {
        void spoil(XSSFWorkbook book, String secret);
    }

    private static byte[] workbook(Cable cable, Spoiling spoiling) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet("Cables").createRow(0).createCell(0).setCellValue("[REDACTED - B5]");
            book.getProperties().getCoreProperties().setCreated(java.util.Optional.empty());
            spoiling.spoil(book, subject(cable));
            book.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void widen(XSSFWorkbook book, String secret) {
        book.getSheetAt(0).setColumnWidth(0, 256 * secret.length());
    }

    private static void leaveString(XSSFWorkbook book, String secret) {
        XSSFCell cell = book.getSheetAt(0).getRow(0).createCell(1);
        cell.setCellValue(secret);
        book.getSheetAt(0).getRow(0).removeCell(cell);
    }

    private static void hideSheet(XSSFWorkbook book, String secret) {
        XSSFSheet hidden = book.createSheet("Original");
        hidden.createRow(0).createCell(0).setCellValue(secret);
        book.setSheetHidden(1, true);
    }

    private static void comment(XSSFWorkbook book, String secret) {
        var comment = book.getSheetAt(0)
                .createDrawingPatriarch()
                .createCellComment(new org.apache.poi.xssf.usermodel.XSSFClientAnchor());
        comment.setString(secret);
    }

    @ParameterizedTest(name = "P1 notices: {0}")
    @MethodSource("leaks")
    @DisplayName("P1 pairs notice planted leaks")
    void pairsNotice(String name, Outputs.Leak leak) {
        Pair.Redacted one = redacted(SHORT);
        Pair.Redacted other = redacted(LONG);
        assertThat(one.outside()).as("a pair").isEqualTo(other.outside());
        assertThat(Pair.differences(one, other)).isEmpty();
        assertThat(Pair.differences(Outputs.REAL, one, other)).isEmpty();
        assertThat(Pair.differences(Outputs.leaking(name, leak), one, other)).containsExactly(name);
    }

    @Test
    @DisplayName("P1 pairs notice a leak in the cable, the log and the warnings themselves")
    void pairsNoticeLeaksInTheResult() {
        Pair.Redacted one = redacted(SHORT);
        RedactionResult result = one.result();
        Cable leaky = result.redacted().withDiagnostics(one.telegram().cable().diagnostics());
        RedactionResult diagnostics = new RedactionResult(
                leaky.equals(result.redacted()) ? one.telegram().cable() : leaky,
                result.publicLog(),
                result.restrictedLog(),
                result.warnings());
        assertThat(Pair.differences(one, new Pair.Redacted(one.telegram(), diagnostics)))
                .containsExactly("cable");
        RedactionResult log = new RedactionResult(
                result.redacted(),
                new org.cablekit.redact.PublicLog(result.publicLog().rows().subList(1, 3)),
                result.restrictedLog(),
                result.restrictedLog().warnings());
        assertThat(Pair.differences(one, new Pair.Redacted(one.telegram(), log)))
                .contains("public log");
    }

    /** Ways in which a secret may lie in bytes. */
    static Stream<Arguments> disguises() {
        return Stream.of(
                Arguments.of("in capitals", words("said ZQXJKVIM of")),
                Arguments.of("spaced", words("Z q x j k v i m")),
                Arguments.of("broken over lines", words("Zqxj-\nkvim")),
                Arguments.of("backwards", words("mivkjxqZ")),
                Arguments.of("in part", words("initials qxjkv")),
                Arguments.of("in hexadecimal digits", words("5a71786a6b76696d")),
                Arguments.of("in Base64", words("WnF4amt2")),
                Arguments.of("in UTF-16", "Zqxjkvim".getBytes(java.nio.charset.StandardCharsets.UTF_16BE)),
                Arguments.of("escaped in JSON", words("\\u005a\\u0071\\u0078\\u006a\\u006b\\u0076im")),
                Arguments.of(
                        "in a workbook", workbook(redacted(SHORT).telegram().cable(), PlantedLeaksTest::hideSheet)),
                Arguments.of(
                        "in a compressed stream",
                        concat(words("%PDF-1.7 stream\n"), deflated(words("BT (Zqxjkvim) Tj ET")))));
    }

    private static byte[] concat(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static byte[] deflated(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (java.util.zip.DeflaterOutputStream deflater = new java.util.zip.DeflaterOutputStream(out)) {
            deflater.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @ParameterizedTest(name = "P7 finds a secret {0}")
    @MethodSource("disguises")
    @DisplayName("P7 the search finds secrets in every disguise")
    void searchFinds(String how, byte[] bytes) {
        assertThat(Secrets.found(Map.of("out", bytes), "", List.of(SHORT)))
                .as(how)
                .isNotEmpty();
        assertThat(Secrets.found(Map.of("out", words("Nothing of weight was said.")), "", List.of(SHORT)))
                .isEmpty();
    }

    @Test
    @DisplayName("P2 the walk finds a secret kept in a field")
    void walkFinds() {
        record Keeping(List<Object> kept) {}
        Object keeping = new Keeping(List.of(Map.of("a", new char[] {'Z', 'q', 'x', 'j', 'k', 'v', 'i', 'm'})));
        assertThat(ObjectGraph.strings(keeping).stream().collect(Collectors.joining(" ")))
                .contains(SHORT);
    }
}
