package org.cablekit.parser.archive;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cablekit.model.Addressee;
import org.cablekit.model.ArchiveRecord;
import org.cablekit.model.Cable;
import org.cablekit.model.Caption;
import org.cablekit.model.CaptionKind;
import org.cablekit.model.ClassificationAuthority;
import org.cablekit.model.DeclassificationInstruction;
import org.cablekit.model.ExemptionCode;
import org.cablekit.model.MessageReference;
import org.cablekit.model.Officer;
import org.cablekit.model.Paragraph;
import org.cablekit.model.ParagraphKind;
import org.cablekit.model.Reference;
import org.cablekit.model.Release;
import org.cablekit.model.TagKind;
import org.cablekit.model.Text;
import org.cablekit.model.TextStatus;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The values of a cable under the keys of the expected ones; a list or a word, null for nothing. */
final class RecordValues {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm'Z'").withZone(ZoneOffset.UTC);

    /** Series of messages in the place of captions; they restrict nobody. */
    private static final Set<String> SERIES = Set.of("TOSEC", "SECTO", "USSALTTWO", "AIDAC");

    private final Cable cable;

    private RecordValues(Cable cable) {
        this.cable = cable;
    }

    /** {@return an expected value as {@link #of} prints its own} */
    static String print(String key, JsonNode expected) {
        if (!expected.isArray()) {
            return expected.isNull() ? "null" : expected.asString();
        }
        List<String> items = new ArrayList<>();
        expected.forEach(item -> items.add(item.asString()));
        if (key.equals("exemptions")) {
            items.sort(null);
        }
        return items.toString();
    }

    static Map<String, @Nullable Object> of(Cable cable) {
        return new RecordValues(cable).values();
    }

    private Map<String, @Nullable Object> values() {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        Optional<Release> release = cable.release();
        Optional<ArchiveRecord> archive = cable.archive();
        values.put("mrn", word(cable.messageReference().map(MessageReference::canonical)));
        values.put(
                "dtg",
                word(cable.heading()
                        .dateTime()
                        .flatMap(d -> d.dateTimeGroup().value().map(MINUTE::format))));
        values.put("date", word(cable.sentOn().map(Object::toString)));
        values.put(
                "classification", word(cable.classification().map(c -> c.level().words())));
        values.put("captions", captions(true));
        values.put("otherHandling", captions(false));
        values.put(
                "from",
                word(cable.heading()
                        .originator()
                        .map(o -> o.name().toString())
                        .or(() -> archive.flatMap(ArchiveRecord::from))));
        values.put("to", to());
        values.put("info", names(cable.heading().info()));
        values.put(
                "exempt",
                cable.heading().exempt().stream().map(e -> e.name().toString()).toList());
        values.put("tags", tags(false));
        values.put("tagPersons", tags(true));
        values.put("subject", word(cable.subject().map(Text::toString)));
        values.put("references", references(true));
        values.put("otherReferences", references(false));
        values.put("drafter", officer(cable.department().drafting().draftedBy()));
        values.put("approver", officer(cable.department().drafting().approvedBy()));
        values.put("declassification", declassification());
        values.put(
                "signature", word(cable.ending().signature().map(s -> s.name().toString())));
        values.put("paragraphs", paragraphs());
        values.put("sections", sections());
        values.put(
                "textStatus",
                archive.map(ArchiveRecord::textStatus)
                        .orElse(TextStatus.PRESENT)
                        .name());
        values.put("releaseVerdict", word(release.flatMap(Release::verdict).map(Enum::name)));
        values.put(
                "exemptions",
                release.map(r -> r.exemptions().stream()
                                .map(ExemptionCode::normal)
                                .sorted()
                                .toList())
                        .orElse(List.of()));
        values.put("caseNumber", word(release.flatMap(Release::caseNumber)));
        values.put("releaseDate", word(release.flatMap(Release::date).map(Object::toString)));
        values.put("levelNow", word(release.flatMap(Release::levelNow).map(l -> l.words())));
        values.put(
                "documentNumber",
                word(archive.flatMap(ArchiveRecord::documentNumber)
                        .or(() -> release.flatMap(Release::documentNumber))));
        values.put(
                "era",
                cable.format().name().equals("ARCHIVE_RECORD")
                        ? "ARCHIVE_1973_79"
                        : cable.format().name());
        return values;
    }

    private static @Nullable Object word(Optional<String> value) {
        return value.orElse(null);
    }

    private List<String> captions(boolean restrictive) {
        return cable.textHeading().captions().stream()
                .filter(c -> restricts(c) == restrictive)
                .map(c -> SERIES.contains(c.name()) ? c.raw().toString() : c.name())
                .toList();
    }

    private static boolean restricts(Caption caption) {
        boolean kind = caption.kind() == CaptionKind.DISTRIBUTION
                || caption.kind() == CaptionKind.DISSEMINATION_CONTROL
                || caption.kind() == CaptionKind.CHANNEL;
        return kind && !SERIES.contains(caption.name());
    }

    private Object to() {
        List<String> own = names(cable.heading().action());
        return own.isEmpty() ? cable.archive().map(ArchiveRecord::to).orElse(own) : own;
    }

    private static List<String> names(List<Addressee> addressees) {
        return addressees.stream().map(a -> a.name().toString()).toList();
    }

    private List<String> tags(boolean persons) {
        return cable.textHeading().tags().stream()
                .filter(t -> (t.kind() == TagKind.PERSON) == persons)
                .map(t -> persons ? t.raw().toString() : t.code().orElse(""))
                .filter(t -> !t.isEmpty())
                .toList();
    }

    private List<String> references(boolean cables) {
        List<String> found = new ArrayList<>();
        for (Reference reference : cable.textHeading().references()) {
            if (reference.target().isPresent() == cables) {
                found.add(
                        cables
                                ? reference.target().get().canonical()
                                : reference.raw().toString());
            }
        }
        return found;
    }

    private @Nullable Object officer(List<Officer> officers) {
        return officers.isEmpty()
                ? null
                : cable.source()
                        .text()
                        .substring(
                                officers.get(0).span().start(),
                                officers.get(0).span().end());
    }

    private @Nullable Object declassification() {
        Optional<String> order = cable.textHeading()
                .executiveOrder()
                .flatMap(e -> e.instructions().stream()
                        .findFirst()
                        .map(DeclassificationInstruction::raw)
                        .map(Text::toString));
        return word(order.or(() -> cable.textHeading()
                .classifiedBy()
                .flatMap(ClassificationAuthority::declassifyOn)
                .map(d -> d.raw().toString())));
    }

    private List<Integer> paragraphs() {
        List<Integer> numbers = new ArrayList<>();
        cable.body().blocks().forEach(block -> {
            if (block instanceof Paragraph p && p.kind() == ParagraphKind.NUMBERED) {
                numbers.add(Integer.valueOf(p.label()));
            }
        });
        return numbers;
    }

    private int sections() {
        boolean none = cable.archive()
                .map(ArchiveRecord::textStatus)
                .filter(s -> s != TextStatus.PRESENT)
                .isPresent();
        return none ? 0 : Math.max(1, cable.sections().size());
    }
}
