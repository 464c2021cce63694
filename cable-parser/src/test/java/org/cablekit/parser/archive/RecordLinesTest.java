package org.cablekit.parser.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cablekit.model.Addressee;
import org.cablekit.model.ArchiveRecord;
import org.cablekit.model.Block;
import org.cablekit.model.Cable;
import org.cablekit.model.Caption;
import org.cablekit.model.ElementKind;
import org.cablekit.model.MessageReference;
import org.cablekit.model.PageLine;
import org.cablekit.model.Paragraph;
import org.cablekit.model.Provenance;
import org.cablekit.model.Source;
import org.cablekit.model.SourceSpan;
import org.cablekit.model.Text;
import org.cablekit.parser.CableParser;
import org.cablekit.parser.LineTable;
import org.cablekit.parser.Rebuilt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Page lines, attributes, markings and damage of archive records, in a record made up around them.
 *
 * <p>The table {@code record-lines.tsv} has a row for each: the part of the record that is replaced, its lines parted by
 * {@code |}, the value looked at, what it is. A value in capitals is a kind of element and gives the words marked as such.
 */
class RecordLinesTest {

    private static final String BAR = "\\|";

    /** The lines of a record by part, in their order; attributes are parts of their own. */
    private static final List<Map.Entry<String, String>> RECORD = List.of(
            Map.entry("marking", "Declassified/Released US Department of State EO Systematic Review 30 JUN 2005"),
            Map.entry("text marker", "                             Message Text"),
            Map.entry("page", "CONFIDENTIAL|PAGE 01        OSLO    01247  141032Z"),
            Map.entry("numbers", "42"),
            Map.entry(
                    "distribution",
                    "ACTION EUR-10|INFO  OCT-01   ISO-00   /011 W|        --------------------- 054819"),
            Map.entry("heading", "O P 141015Z JUN 74|FM AMEMBASSY OSLO|TO SECSTATE WASHDC IMMEDIATE 8812"),
            Map.entry("number", "C O N F I D E N T I A L OSLO 1247"),
            Map.entry("captions", ""),
            Map.entry("order", "E.O. 11652: GDS"),
            Map.entry("tags", "TAGS: EFIS, NO"),
            Map.entry("subject", "SUBJ: THE LAMP OF THE HARBOR"),
            Map.entry("references", ""),
            Map.entry("body", "1. THE KEEPER SPOKE.||2. HE LEFT FOR THE NORTH.||HARLOW"),
            Map.entry("end", "CONFIDENTIAL|NNN"),
            Map.entry("attributes marker", "                          Message Attributes"),
            Map.entry("Current Classification", "Current Classification: UNCLASSIFIED"),
            Map.entry("Draft Date", "Draft Date: 14 JUN 1974"),
            Map.entry("Document Number", "Document Number: 1974OSLO01247"),
            Map.entry("From", "From: OSLO"),
            Map.entry("Locator", "Locator: TEXT ON-LINE, ON MICROFILM"),
            Map.entry("Original Classification", "Original Classification: CONFIDENTIAL"),
            Map.entry("Subject", "Subject: THE LAMP OF THE HARBOR"),
            Map.entry("To", "To: STATE"));

    static List<Arguments> rows() {
        return LineTable.rows("/archive/record-lines.tsv");
    }

    @ParameterizedTest(name = "{0} {2}: {1}")
    @MethodSource("rows")
    void isRead(String part, String lines, String value, String expected) {
        String text = record(part, lines);

        Cable cable = CableParser.create().parse(Source.of(text, Provenance.of("record")));

        assertThat(value(cable, value)).as(text).isEqualTo(expected);
        assertThat(Rebuilt.of(cable)).isEqualTo(text);
    }

    /** The part {@code text} is all between the markers, {@code all} is a record of its own. */
    private static String record(String replaced, String lines) {
        if (replaced.equals("all")) {
            return LineTable.lines(lines) + '\n';
        }
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        for (Map.Entry<String, String> part : RECORD) {
            inText &= !part.getKey().equals("attributes marker");
            boolean own = part.getKey().equals(replaced)
                    || (inText && replaced.equals("text") && part.getKey().equals("page"));
            String value = own ? lines : inText && replaced.equals("text") ? "" : part.getValue();
            if (!value.isEmpty()) {
                text.append(LineTable.lines(value)).append('\n');
            }
            inText |= part.getKey().equals("text marker");
        }
        return text.toString();
    }

    private static String value(Cable cable, String name) {
        ArchiveRecord record = cable.archive().orElse(null);
        if (record == null) {
            return cable.format().name();
        }
        return switch (name) {
            case "format" -> cable.format().name();
            case "reference" -> word(cable.messageReference().map(MessageReference::canonical));
            case "referencePlace" -> word(cable.reference().map(r -> words(cable, r.span())));
            case "document" -> word(record.documentNumber());
            case "date" -> word(record.date());
            case "level" -> word(record.originalClassification().map(c -> c.level()));
            case "handling" -> list(record.originalHandling().stream());
            case "from" -> word(record.from());
            case "to" -> list(record.to().stream());
            case "action" -> list(cable.heading().action().stream().map(Addressee::name));
            case "actionPlace" -> list(cable.heading().action().stream().map(a -> words(cable, a.span())));
            case "originator" ->
                word(cable.heading()
                        .originator()
                        .map(o -> o.name() + " " + word(o.post().map(p -> p.key())) + " of " + words(cable, o.span())));
            case "concepts" -> list(record.concepts().stream());
            case "film" -> word(record.filmNumber());
            case "subject" -> word(record.subject());
            case "status" -> record.textStatus().name();
            case "markings" -> list(record.markings().stream());
            case "attributes" ->
                list(record.attributes().stream().map(a -> a.key() + (a.known() ? "=" : "?") + a.value()));
            case "findings" -> list(cable.diagnostics().stream().map(d -> d.code() + " " + words(cable, d.span())));
            case "compared" ->
                list(cable.diagnostics().stream()
                        .flatMap(d -> d.other().stream().map(o -> words(cable, d.span()) + " / " + words(cable, o))));
            case "messages" -> list(cable.diagnostics().stream().map(d -> d.message()));
            case "pages" -> list(cable.pages().stream().map(p -> page(cable, p)));
            case "sections" ->
                list(cable.sections().stream().map(s -> words(cable, s.span()).split(BAR, -1)[0]));
            case "body" -> list(cable.body().blocks().stream().map(RecordLinesTest::block));
            case "captions" -> list(cable.textHeading().captions().stream().map(Caption::name));
            case "tags" -> list(cable.textHeading().tags().stream().map(t -> t.raw()));
            case "references" ->
                list(cable.textHeading().references().stream()
                        .map(r -> r.target()
                                .map(MessageReference::canonical)
                                .orElse(r.raw().toString())));
            case "signature" -> word(cable.ending().signature().map(s -> s.name()));
            default -> words(cable, ElementKind.valueOf(name));
        };
    }

    private static String page(Cable cable, PageLine p) {
        return Stream.of(p.post(), p.serial(), p.page(), p.section(), p.total(), p.time())
                        .map(RecordLinesTest::word)
                        .collect(Collectors.joining(" "))
                + " of "
                + words(cable, p.span());
    }

    private static String block(Block block) {
        return block instanceof Paragraph p
                ? (p.label() + " " + p.text()).strip()
                : block.getClass().getSimpleName();
    }

    private static String words(Cable cable, ElementKind kind) {
        return list(cable.map().elements().stream()
                .filter(e -> e.kind() == kind)
                .map(e -> words(cable, e.span()))
                .filter(w -> !w.isBlank()));
    }

    private static String words(Cable cable, SourceSpan span) {
        return cable.source().text().substring(span.start(), span.end()).strip().replace('\n', '|');
    }

    private static String list(Stream<?> values) {
        String joined = values.map(v -> v instanceof Text t ? t.toString() : String.valueOf(v))
                .collect(Collectors.joining("; "));
        return joined.isEmpty() ? "-" : joined;
    }

    private static String word(Optional<?> value) {
        return value.map(Object::toString).orElse("-");
    }
}
