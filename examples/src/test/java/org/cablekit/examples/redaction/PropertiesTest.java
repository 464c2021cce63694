package org.cablekit.examples.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.cablekit.model.Cable;
import org.cablekit.model.ClassificationLevel;
import org.cablekit.model.ContainerFormat;
import org.cablekit.model.HoleMarker;
import org.cablekit.model.Provenance;
import org.cablekit.model.Redaction;
import org.cablekit.model.RedactionUnit;
import org.cablekit.model.SourceSpan;
import org.cablekit.parser.CableParser;
import org.cablekit.parser.RedactionResult;
import org.cablekit.parser.Redactor;
import org.cablekit.redact.ElementRule;
import org.cablekit.redact.RedactionException;
import org.cablekit.redact.RedactionPlanner;
import org.cablekit.redact.RedactionRule;
import org.cablekit.redact.RedactionSearch;
import org.cablekit.redact.RegexRule;
import org.cablekit.redact.RuleHead;
import org.cablekit.redact.TermRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The properties of a safe redaction by their numbers. What is not here is a property of the PDF, of the command line, or
 * impossible by type: docs/redaction.md has the list.
 */
final class PropertiesTest {

    private final Cable original = SecretTelegram.cable();
    private final Redactor redactor = Redactor.of(SecretTelegram.policy());
    private final RedactionResult result = redactor.redact(original);
    private final Cable redacted = result.redacted();
    private final Map<String, byte[]> outputs = Outputs.REAL.of(original, result);

    private String json() {
        return new String(outputs.getOrDefault("json", new byte[0]), StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("P2 nothing reachable from the redacted cable or the public log holds a secret")
    void separation() {
        List<String> strings = ObjectGraph.strings(redacted);
        strings.addAll(ObjectGraph.strings(result.publicLog()));
        strings.addAll(ObjectGraph.strings(result.warnings()));
        Map<String, byte[]> graph = Map.of("graph", Outputs.bytes(String.join(" ", strings)));
        assertThat(Secrets.found(graph, "", SecretTelegram.SECRETS)).isEmpty();
        Map<String, byte[]> before = Map.of("graph", Outputs.bytes(String.join(" ", ObjectGraph.strings(original))));
        assertThat(Secrets.found(before, "", SecretTelegram.SECRETS))
                .as("the walk finds them")
                .isNotEmpty();
    }

    @Test
    @DisplayName("P3 level, TAGS, references and diagnostics are computed from what remains")
    void derivedAfterwards() {
        assertThat(json()).contains("REYKJAVIK").doesNotContain("TOP_SECRET", "PARIS", "PINR", "555");
        assertThat(new String(Formats.bytes("json", original), StandardCharsets.UTF_8))
                .contains("TOP_SECRET", "PARIS");
        String harmless = SecretTelegram.TEXT.replaceAll("(?s)\\(TS//NF\\).*PINR\\.", "(C) Nothing.");
        Redactor number = Redactor.of(SecretTelegram.policy(SecretTelegram.paragraph()));
        assertThat(number.redact(SecretTelegram.parse(harmless)).redacted())
                .isEqualTo(number.redact(original).redacted());
    }

    @Test
    @DisplayName("P4 the words of a marker depend on codes and unit alone")
    void constantMarker() {
        Set<String> markers = new HashSet<>();
        for (String name : Fillings.NAMES) {
            String text = SecretTelegram.TEXT.replace("al-Zqxjkvim", name.replace('\n', ' '));
            Redactor one = Redactor.of(
                    SecretTelegram.policy(TermRule.of(RuleHead.of("r", RedactionUnit.NAME, "B6", "1.4(D)"), name)));
            one.redact(SecretTelegram.parse(text)).redacted().source().redactions().stream()
                    .map(HoleMarker.STATE)
                    .forEach(markers::add);
        }
        assertThat(markers).containsExactly("[REDACTED - 1.4(D) B6]");
    }

    @Test
    @DisplayName("P5 the redacted cable is the parse of a text with the tokens typed in")
    void noPositionMemory() {
        assertThat(CableParser.create().parse(redacted.source())).isEqualTo(redacted);
    }

    @Test
    @DisplayName("P7 no piece of a secret in any byte of any output")
    void nothingLeft() {
        assertThat(Secrets.found(outputs, redacted.source().text(), SecretTelegram.SECRETS))
                .isEmpty();
        Map<String, byte[]> plain = Formats.all(original);
        for (String id : Formats.IDS) {
            assertThat(Secrets.found(Map.of(id, plain.getOrDefault(id, new byte[0])), "", SecretTelegram.SECRETS))
                    .as("the search finds what is there: %s", id)
                    .isNotEmpty();
        }
    }

    @Test
    @DisplayName("P11 nothing tells where the telegram came from; properties of the workbooks are constant")
    void fixedMetadata() throws IOException {
        Provenance provenance = redacted.source().provenance();
        assertThat(provenance.location()).isEmpty();
        assertThat(provenance.container()).isEqualTo(ContainerFormat.PLAIN_TEXT);
        for (String workbook : List.of("xlsx", "log.xlsx")) {
            Map<String, String> parts = parts(workbook);
            assertThat(parts.get("docProps/core.xml")).contains("<dc:creator>Cablekit</dc:creator>");
            assertThat(parts.get("docProps/core.xml")).doesNotContain("created", "modified", "lastModifiedBy");
        }
    }

    @Test
    @DisplayName("P14 JSON has no original text, length, offset or hash, and always the same keys")
    void json14() {
        assertThat(json()).doesNotContainIgnoringCase("sha", "hash");
        Matcher marker = Pattern.compile("\\{\"redacted\":true[^}]*}").matcher(json().replaceAll("\\s", ""));
        Set<String> markers = new TreeSet<>();
        while (marker.find()) {
            markers.add(marker.group());
        }
        assertThat(markers)
                .containsExactly(
                        "{\"redacted\":true,\"codes\":[\"B1\",\"1.4(D)\"],\"unit\":\"PARAGRAPH\"}",
                        "{\"redacted\":true,\"codes\":[\"B6\"],\"unit\":\"ELEMENT\"}",
                        "{\"redacted\":true,\"codes\":[\"B6\"],\"unit\":\"NAME\"}");
        for (SourceSpan span : List.of(redacted.body().blocks().get(0).span())) {
            assertThat(span.end())
                    .as("positions are those of what remains")
                    .isLessThanOrEqualTo(redacted.source().text().length());
        }
    }

    @Test
    @DisplayName(
            "P15 workbooks have known parts only, no formulas, nothing hidden, constant widths, no string left over")
    void workbooks() throws IOException {
        for (String workbook : List.of("xlsx", "log.xlsx")) {
            Map<String, String> parts = parts(workbook);
            assertThat(parts.keySet())
                    .allSatisfy(name -> assertThat(name)
                            .matches("\\[Content_Types]\\.xml|_rels/\\.rels|docProps/(app|core)\\.xml"
                                    + "|xl/(workbook|styles|sharedStrings)\\.xml|xl/_rels/workbook\\.xml\\.rels"
                                    + "|xl/worksheets/sheet\\d+\\.xml|xl/worksheets/_rels/sheet\\d+\\.xml\\.rels"
                                    + "|xl/drawings/drawing\\d+\\.xml|xl/drawings/_rels/drawing\\d+\\.xml\\.rels"
                                    + "|xl/charts/chart\\d+\\.xml|xl/theme/theme1\\.xml"));
            parts.forEach((name, xml) -> assertThat(xml)
                    .as(name)
                    .doesNotContain("hidden=\"1\"", "veryHidden", "<f>", "<f ", "definedName", "dataValidation"));
            assertThat(parts.getOrDefault("xl/sharedStrings.xml", "")).doesNotContain("<si>");
        }
        assertThat(widths(parts("xlsx"))).isEqualTo(widths(parts(Formats.bytes("xlsx", original))));
    }

    private static Map<String, List<String>> widths(Map<String, String> parts) {
        Map<String, List<String>> widths = new LinkedHashMap<>();
        parts.forEach((name, xml) -> {
            Matcher column = Pattern.compile("<cols>.*?</cols>").matcher(xml);
            if (column.find()) {
                widths.put(name, List.of(column.group()));
            }
        });
        assertThat(widths).isNotEmpty();
        return widths;
    }

    private Map<String, String> parts(String output) throws IOException {
        return parts(outputs.getOrDefault(output, new byte[0]));
    }

    private static Map<String, String> parts(byte[] workbook) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    @Test
    @DisplayName("P16 files are named by the message reference as the redacted cable shows it")
    void names() {
        assertThat(outputs.get("name")).asString(StandardCharsets.UTF_8).isEqualTo("09REYKJAVIK214-redacted.pdf");
        Redactor number = Redactor.of(
                SecretTelegram.policy(ElementRule.of(RuleHead.of("n", RedactionUnit.ELEMENT, "B1"), "numberLine")));
        RedactionResult unnamed = number.redact(original);
        assertThat(Outputs.REAL.of(original, unnamed).get("name"))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("cable-000001-redacted.pdf");
    }

    @Test
    @DisplayName("P17 no rule finds anything in what remains, in whatever disguise the words stood")
    void complete() {
        RedactionSearch search = RedactionPlanner.of(SecretTelegram.policy()).search(redacted);
        assertThat(search.words(redacted)).isEmpty();
        assertThat(search.structure(redacted)).isEmpty();
        assertThat(result.publicLog().rows()).hasSizeGreaterThanOrEqualTo(11);
        // The matcher again, over the words that the outputs show, joined in every way.
        String shown = new String(outputs.getOrDefault("json", new byte[0]), StandardCharsets.UTF_8);
        assertThat(shown.replaceAll("[^\\p{L}]", "")).doesNotContainIgnoringCase(SecretTelegram.NAME);
    }

    @Test
    @DisplayName("P18 as many markers in text, log, JSON and workbook, each with a code")
    void marked() throws IOException {
        String text = redacted.source().text();
        long tokens =
                text.chars().filter(c -> redacted.source().isToken((char) c)).count();
        assertThat(result.publicLog().rows()).hasSize((int) tokens);
        assertThat(result.publicLog().rows())
                .allSatisfy(row -> assertThat(row.codes()).isNotEmpty().hasSameSizeAs(row.reasons()));
        String log = new String(outputs.getOrDefault("log.json", new byte[0]), StandardCharsets.UTF_8);
        assertThat(count(log, "\"codes\"")).isEqualTo((int) tokens);
        assertThat(count(parts("log.xlsx").getOrDefault("xl/worksheets/sheet1.xml", ""), "<row "))
                .isEqualTo((int) tokens + 1);
        assertThatThrownBy(() -> new Redaction(List.of(), RedactionUnit.NAME)).hasMessageContaining("at least one");
    }

    private static int count(String words, String part) {
        return (words.length() - words.replace(part, "").length()) / part.length();
    }

    @Test
    @DisplayName("P20 adding a rule never shows more")
    void monotone() {
        List<RedactionRule> rules =
                List.of(SecretTelegram.names(), SecretTelegram.paragraph(), SecretTelegram.authority());
        for (int some = 0; some < 1 << rules.size(); some++) {
            for (int more = 0; more < 1 << rules.size(); more++) {
                if ((some & more) == some) {
                    assertThat(isWithin(shown(rules, more), shown(rules, some)))
                            .as("rules %s and %s", more, some)
                            .isTrue();
                }
            }
        }
        assertThat(isWithin(shown(rules, 0), shown(rules, 1)))
                .as("the check can fail")
                .isFalse();
    }

    /** The letters and digits that a choice of rules leaves visible. */
    private String shown(List<RedactionRule> rules, int choice) {
        List<RedactionRule> chosen = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            if ((choice & (1 << i)) != 0) {
                chosen.add(rules.get(i));
            }
        }
        Redactor some = Redactor.of(SecretTelegram.policy(chosen.toArray(RedactionRule[]::new)));
        return some.redact(original).redacted().source().text().replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** Whether all letters of one text stand in another, in the same order. */
    private static boolean isWithin(String words, String others) {
        int at = 0;
        for (int i = 0; i < others.length() && at < words.length(); i++) {
            at += words.charAt(at) == others.charAt(i) ? 1 : 0;
        }
        return at == words.length();
    }

    @Test
    @DisplayName("P20 redacting again changes nothing")
    void idempotent() {
        assertThat(redactor.redact(redacted).redacted()).isEqualTo(redacted);
    }

    @Test
    @DisplayName("P20 the order of the rules means nothing")
    void order() {
        List<RedactionRule> rules = new ArrayList<>(
                List.of(SecretTelegram.names(), SecretTelegram.paragraph(), SecretTelegram.authority()));
        Collections.reverse(rules);
        Redactor other = Redactor.of(SecretTelegram.policy(rules.toArray(RedactionRule[]::new)));
        assertThat(other.redact(original).redacted()).isEqualTo(redacted);
    }

    @Test
    @DisplayName("P21 a rule that takes too long ends in a message without a word of the text")
    void failClosed() {
        String slow = SecretTelegram.TEXT.replace("Nobody agreed", "a".repeat(60) + " Nobody agreed");
        Redactor regex = Redactor.of(SecretTelegram.policy(
                RegexRule.of(RuleHead.of("slow", RedactionUnit.NAME, "B6"), "(a+)+(a+)+(a+)+\\$")));
        assertThatThrownBy(() -> regex.redact(SecretTelegram.parse(slow)))
                .isInstanceOf(RedactionException.class)
                .hasNoCause()
                .hasMessageContaining("slow")
                .satisfies(e -> assertThat(Secrets.found(
                                Map.of("message", Outputs.bytes(String.valueOf(e.getMessage()))),
                                "",
                                SecretTelegram.SECRETS))
                        .isEmpty());
    }

    @Test
    @DisplayName("P24 markers do not tell whether two persons are the same")
    void noLinkage() {
        String same = Template.TELEGRAM.replace("{other}", "{name}");
        Redactor names = Redactor.of(
                SecretTelegram.policy(TermRule.of(RuleHead.of("r", RedactionUnit.NAME, "B6"), "Jane Roe", "John Doe")));
        Cable one = SecretTelegram.parse(same.replace("{name}", "Jane Roe"));
        Cable two =
                SecretTelegram.parse(same.replaceFirst("\\{name}", "Jane Roe").replace("{name}", "John Doe"));
        assertThat(names.redact(one).redacted()).isEqualTo(names.redact(two).redacted());
        assertThat(names.redact(one).publicLog()).isEqualTo(names.redact(two).publicLog());
    }

    @Test
    @DisplayName("P3 the highest level of what remains is that of its marks")
    void levels() {
        assertThat(redacted.classification().orElseThrow().level()).isEqualTo(ClassificationLevel.CONFIDENTIAL);
    }
}
