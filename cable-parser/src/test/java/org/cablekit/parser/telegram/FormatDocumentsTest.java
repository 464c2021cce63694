package org.cablekit.parser.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.cablekit.model.Cable;
import org.cablekit.model.MessageReference;
import org.cablekit.model.Provenance;
import org.cablekit.model.Reference;
import org.cablekit.model.Severity;
import org.cablekit.model.Source;
import org.cablekit.model.Tag;
import org.cablekit.model.TextStatus;
import org.cablekit.parser.CableParser;
import org.cablekit.parser.MessageReferences;
import org.cablekit.parser.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The samples of the documents about the formats, read to the values that the documents themselves state.
 *
 * <p>The documents are kept outside the repository; without them the tests are skipped. {@link FormatLinesTest} has the
 * same forms in invented lines.
 */
class FormatDocumentsTest {

    private static final String ARCHIVE = "nara-electronic-telegrams";
    private static final String TELEGRAM = "telegram-format";

    /** A whole record states its values twice: in the telegram, and in the attributes behind it. */
    @ParameterizedTest
    @CsvSource({"11.1, 2", "11.2, 0", "11.3, 0"})
    void theTelegramOfARecordHasTheValuesOfItsAttributes(String section, int sections) {
        String record = FormatDocument.blocks(ARCHIVE, section).get(0);
        Cable cable = parse(record);
        Map<String, String> stated = attributes(record);

        assertThat(cable.messageReference()).isEqualTo(MessageReferences.parse(stated.get("Document Number")));
        assertThat(cable.textHeading().references().stream()
                        .filter(r -> r.target().isPresent())
                        .map(r -> r.target().orElseThrow().canonical()))
                .containsExactlyElementsOf(cited(stated.get("Reference")));
        assertThat(codes(cable)).containsExactlyElementsOf(tagsOf(stated.get("TAGS")));
        assertThat(cable.sentOn().orElseThrow().getDayOfMonth())
                .isEqualTo(Integer.parseInt(stated.getOrDefault("Draft Date", stated.get("Sent Date"))
                        .substring(0, 2)));
        assertThat(offices(cable)).isEqualTo(stated.get("Office"));
        assertThat(cable.heading().originator().orElseThrow().name().toString()).contains(stated.get("From"));
        String handling = stated.getOrDefault("Original Handling Restrictions", "EXDIS");
        assertThat(cable.textHeading().captions().get(0).name()).isEqualTo(handling);
        assertThat(cable.sections()).hasSize(sections);
        assertSound(cable);
    }

    @Test
    void theLevelsOfTheRecordsAreThoseOfTheirAttributes() {
        for (String section : List.of("11.1", "11.3")) {
            String record = FormatDocument.blocks(ARCHIVE, section).get(0);
            assertThat(parse(record).classification().orElseThrow().level().words())
                    .isEqualTo(attributes(record).get("Original Classification"));
        }
        Cable first = parse(FormatDocument.blocks(ARCHIVE, "11.1").get(0));
        assertThat(first.subject().orElseThrow().toString())
                .isEqualTo(attributes(FormatDocument.blocks(ARCHIVE, "11.1").get(0))
                        .get("Subject"));
        assertThat(LineValues.of(first, "order")).isEqualTo("11652 SCHEDULE [GDS] 1980-12-31");
        assertThat(LineValues.of(parse(FormatDocument.blocks(ARCHIVE, "11.2").get(0)), "order"))
                .startsWith("11652 SCHEDULE [XGDS-1] 2007-02-10");
        assertThat(LineValues.of(parse(FormatDocument.blocks(ARCHIVE, "11.3").get(0)), "order"))
                .startsWith("12065 SCHEDULE [GDS] 1985-03-14 by ");
    }

    @Test
    void theStubHasNoText() {
        Cable cable = parse(FormatDocument.blocks(ARCHIVE, "11.4").get(0));
        assertThat(cable.archive().orElseThrow().textStatus()).isEqualTo(TextStatus.ERROR_STUB);
        assertThat(cable.body().blocks()).isEmpty();
    }

    @Test
    void theQuotedTelegramOfTheThirdRecordIsNotItsOwn() {
        Cable cable = parse(FormatDocument.blocks(ARCHIVE, "11.3").get(0));
        assertThat(LineValues.of(cable, "body")).contains("QUOTATION");
        assertThat(cable.heading().info()).hasSize(2);
        assertThat(cable.pages()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "acp127, 2. Format lines 1 to 16, 0, ROUTINE",
        "classification, 8. SMART-era message, 1, -",
        "telegram-format, 1. The message at a glance, 0, PRIORITY"
    })
    void wholeTelegramsAreSound(String document, String heading, int block, String info) {
        String text = withoutNotes(FormatDocument.blocks(document, heading).get(block));
        Cable cable = parse(text);
        assertSound(cable);
        assertThat(cable.reference().orElseThrow().basis().name()).isEqualTo("STATED");
        int serial = cable.messageReference().orElseThrow().serial();
        assertThat(Integer.parseInt(
                        cable.heading().callingStation().orElseThrow().stationSerial()))
                .isEqualTo(serial);
        assertThat(cable.heading()
                        .dateTime()
                        .orElseThrow()
                        .info()
                        .map(Enum::name)
                        .orElse("-"))
                .isEqualTo(info);
        assertThat(cable.heading().action()).hasSize(1);
        assertThat(cable.textHeading().references()).allMatch(r -> r.target().isPresent());
        assertThat(cable.classification().orElseThrow().level().words()).isEqualTo("CONFIDENTIAL");
    }

    /** The printed layout of 2010 and after: the struck level is that at origin, the present one stands in the stamp. */
    @Test
    void thePrintedReleaseHasBothLevels() {
        Cable cable = parse(
                FormatDocument.blocks("classification", "8. SMART-era message").get(0));
        assertSound(cable);
        assertThat(cable.classification().orElseThrow().level().words()).isEqualTo("CONFIDENTIAL");
        assertThat(cable.release().orElseThrow().levelNow().orElseThrow().words())
                .isEqualTo("UNCLASSIFIED");
        assertThat(cable.release().orElseThrow().exemptions()).hasSize(3);
        assertThat(cable.textHeading().references())
                .hasSize(2)
                .allMatch(r -> r.target().isPresent());
        assertThat(cable.declassifyOn()).isPresent();
        assertThat(cable.pages()).hasSize(1);
    }

    /** The lines behind the label have their reading behind an arrow. */
    @Test
    void referencesHaveTheValuesBehindTheirArrows() {
        List<String> lines =
                FormatDocument.blocks(TELEGRAM, "4.8 REF").get(0).lines().toList();
        List<String> stated = new ArrayList<>();
        StringBuilder block = new StringBuilder();
        for (String line : lines) {
            String[] sides = line.split(" -> ", 2);
            block.append("|").append(sides[0].strip());
            for (String word : sides[1].split("[ ,()]+", -1)) {
                if (word.matches("[0-9]{2}[A-Z]+[0-9]+")) {
                    stated.add(word);
                }
            }
        }
        Cable cable = parse(FormatLinesTest.telegram("references", block.substring(1) + "|"));
        assertThat(cable.textHeading().references().stream()
                        .map(Reference::target)
                        .flatMap(java.util.Optional::stream)
                        .map(MessageReference::canonical))
                .containsExactlyElementsOf(stated.stream()
                        .map(s -> s.replaceFirst("^09KAM", "09KAM"))
                        .toList());
        assertThat(LineValues.of(cable, "references")).contains("C. EMAIL ").contains("[NOTAL]");
        assertThat(LineValues.of(cable, "references")).endsWith("[AND PREVIOUS]");
    }

    /** {@code -> title A, name B, 1.4, b d}. */
    @Test
    void classifiersHaveTheValuesBehindTheirArrows() {
        for (String line : FormatDocument.blocks(TELEGRAM, "4.9 Classified By")
                .get(0)
                .lines()
                .toList()) {
            String[] sides = line.split(" -> ", 2);
            String read = LineValues.of(
                    parse(FormatLinesTest.telegram("classifiedBy", sides[0].strip() + "|")), "classifiedBy");
            for (String stated : sides[1].split(", ", -1)) {
                if (stated.startsWith("name ")) {
                    assertThat(read).as(line).contains(stated + ",");
                } else if (stated.startsWith("title ") && stated.length() > 6) {
                    assertThat(read).as(line).contains(stated + ",");
                }
            }
            assertThat(read).as(line).matches(".* 1\\.[45]b 1\\.[45]d");
        }
    }

    /** {@code -> number 1, mark C, ...}; {@code -> text of the line before}. */
    @Test
    void paragraphsHaveTheValuesBehindTheirArrows() {
        String body = String.join(
                "|",
                FormatDocument.blocks(TELEGRAM, "5.2 Paragraphs")
                        .get(0)
                        .lines()
                        .map(line -> line.split(" -> ", 2)[0].strip())
                        .toList());
        String read = LineValues.of(parse(FormatLinesTest.telegram("body", body + "|")), "body");
        assertThat(read.split("; ", -1)).hasSize(3);
        assertThat(read)
                .startsWith("1 (C) ")
                .contains(" 2006. ")
                .contains("; 2 (SBU) ")
                .contains("; 2.a (C) ");
    }

    /** The distribution block: its INFO is no address line. */
    @Test
    void theDistributionBlockHasNoAddressees() {
        String block = withoutNotes(FormatDocument.blocks(TELEGRAM, "3.10 Department distribution block")
                .get(0));
        String lines = block.strip()
                .lines()
                .filter(l -> !l.startsWith("P "))
                .reduce((a, b) -> a + "|" + b)
                .orElse("");
        Cable cable = parse(FormatLinesTest.telegram("distribution", lines));
        assertThat(cable.heading().info()).hasSize(1);
        assertThat(LineValues.of(cable, "distribution"))
                .contains(" TOTAL 1R")
                .contains("03/14/2009 202-555-0100")
                .contains("APPROVER AF/X:JDOE")
                .endsWith("DASH 4E1D2C 141131Z 38");
    }

    /** The telegram that one document takes apart line by line. */
    @Test
    void theSeedHasTheValuesOfItsTable() throws IOException {
        Cable cable = parse(Files.readString(Shared.file("corpus/seed-07OTTAWA2150.txt"), StandardCharsets.UTF_8));
        Map<String, String> values = new LinkedHashMap<>();
        values.put("identification", "XRO 6664");
        values.put("security", "ZNY CONFIDENTIAL ZZH");
        values.put("date", "IMMEDIATE 2007-11-27T12:55:00Z");
        values.put("number", "C 07OTTAWA2150");
        values.put("captions", "SIPDIS x2");
        values.put("order", "12958 DATE 2017-11-26");
        values.put("references", "07STATE156987");
        values.forEach(
                (element, value) -> assertThat(LineValues.of(cable, element)).isEqualTo(value));
        assertThat(cable.heading().routing().orElseThrow().indicators()).hasSize(4);
        assertThat(cable.heading().info()).hasSize(9);
        assertThat(cable.textHeading().tags()).hasSize(6);
        assertThat(cable.textHeading().subject().orElseThrow().mark()).isEmpty();
        assertThat(cable.body().blocks()).hasSize(3);
        assertThat(cable.ending().signature()).isPresent();
        assertSound(cable);
    }

    private static Cable parse(String text) {
        return CableParser.create().parse(Source.of(text, Provenance.of("document")));
    }

    private static void assertSound(Cable cable) {
        assertThat(cable.diagnostics()).noneMatch(d -> d.severity().compareTo(Severity.NOTE) > 0);
        assertThat(cable.coverage()).isGreaterThanOrEqualTo(0.999);
    }

    /** Takes the remarks off that stand behind the lines, parted by several blanks. */
    private static String withoutNotes(String block) {
        StringBuilder text = new StringBuilder();
        for (String line : block.split("\n", -1)) {
            String bare = line.replaceFirst(" {3,}(FL[0-9]+.*|captions|passing .*|page cont.*|signature|\\(.*\\))$", "")
                    .replaceFirst(" {3,}then FL5$", "");
            text.append(bare.replaceFirst(
                            " +\\([^)]*\\)$", bare.startsWith("SOURCE") || bare.contains("--") ? "" : "$0"))
                    .append('\n');
        }
        return text.toString();
    }

    /** The attributes as lines, or in the short form of the later records: parted by semicolons. */
    private static Map<String, String> attributes(String record) {
        Map<String, String> attributes = new LinkedHashMap<>();
        String tail = record.substring(record.indexOf("Message Attributes")).replace("\n ", " ");
        for (String part : tail.split("[;\n]", -1)) {
            int colon = part.indexOf(": ");
            if (colon > 0) {
                String key = part.substring(0, colon)
                        .replaceFirst("^\\(?keys as .* with ", "")
                        .strip();
                attributes.putIfAbsent(
                        key, part.substring(colon + 2).replaceFirst("\\)$", "").strip());
            }
        }
        int wrapped = tail.indexOf("\n", tail.indexOf("\nReference: ") + 1);
        String next = wrapped < 0
                ? ""
                : tail.substring(wrapped + 1).lines().findFirst().orElse("");
        if (!next.contains(":") && tail.contains("\nReference: ")) {
            attributes.merge("Reference", " " + next, String::concat);
        }
        return attributes;
    }

    private static List<String> cited(String references) {
        return Arrays.stream(references.split(", ?", -1))
                .map(String::strip)
                .filter(r -> r.matches("[0-9]{2} .*"))
                .map(r -> MessageReferences.parse(r).orElseThrow().canonical())
                .toList();
    }

    private static List<String> codes(Cable cable) {
        return cable.textHeading().tags().stream()
                .map(Tag::code)
                .flatMap(java.util.Optional::stream)
                .filter(code -> !code.contains(","))
                .toList();
    }

    private static List<String> tagsOf(String tags) {
        return Arrays.stream(tags.replaceAll("\\([^)]*\\)", "").split("[, ]+", -1))
                .map(t -> t.toUpperCase(Locale.ROOT))
                .filter(t -> t.matches("[A-Z]{2,5}"))
                .toList();
    }

    private static String offices(Cable cable) {
        return cable.department()
                .distribution()
                .map(d -> Stream.concat(
                                d.action().stream().map(o -> "ACTION " + o.office()),
                                d.origin().stream().map(o -> "ORIGIN " + o.office()))
                        .findFirst()
                        .orElse(""))
                .orElse("");
    }
}
