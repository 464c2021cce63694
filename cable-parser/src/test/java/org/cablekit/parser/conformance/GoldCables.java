package org.cablekit.parser.conformance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cablekit.model.Addressee;
import org.cablekit.model.Block;
import org.cablekit.model.Cable;
import org.cablekit.model.Caption;
import org.cablekit.model.DeclassificationInstruction;
import org.cablekit.model.Paragraph;
import org.cablekit.model.ParagraphKind;
import org.cablekit.model.Precedence;
import org.cablekit.model.Reading;
import org.cablekit.model.Reference;
import org.cablekit.model.ReferenceKind;
import org.cablekit.model.Tag;
import tools.jackson.databind.JsonNode;

/** Compares a parsed cable with the values that were checked by eye. */
final class GoldCables {

    private final Tally tally;

    GoldCables(Tally tally) {
        this.tally = tally;
    }

    void compare(JsonNode gold, Cable cable) {
        String id = gold.get("id").asString();
        tally.compare(
                "transmission_id",
                id,
                text(gold, "transmission_id"),
                cable.heading()
                        .identification()
                        .map(i -> "VZCZC" + i.channel() + i.number())
                        .orElse(null));
        tally.compare("precedence", id, text(gold, "precedence"), precedence(cable));
        tally.compare(
                "dtg",
                id,
                text(gold, "dtg"),
                cable.heading()
                        .dateTime()
                        .map(d -> d.dateTimeGroup().raw().toString())
                        .orElse(null));
        tally.compare(
                "dtg_iso",
                id,
                text(gold, "dtg_iso"),
                cable.heading()
                        .dateTime()
                        .flatMap(d -> d.dateTimeGroup().value())
                        .map(t -> t.toString().replace(":00Z", "Z"))
                        .orElse(null));
        tally.compare(
                "from",
                id,
                text(gold, "from"),
                cable.heading().originator().map(o -> o.name().toString()).orElse(null));
        addressees("to", id, gold.get("to"), cable.heading().action(), cable);
        addressees("info", id, gold.get("info"), cable.heading().info(), cable);
        tally.compare(
                "mrn",
                id,
                text(gold, "mrn"),
                cable.messageReference().map(Object::toString).orElse(null));
        tally.compare(
                "classification",
                id,
                text(gold, "classification"),
                cable.textHeading()
                        .numberLine()
                        .flatMap(n -> n.classification().value())
                        .map(c -> c.banner())
                        .orElse(null));
        tally.compare(
                "captions",
                id,
                strings(gold.get("captions")),
                cable.textHeading().captions().stream().map(Caption::name).toList());
        tally.compare(
                "eo",
                id,
                text(gold, "eo"),
                cable.textHeading()
                        .executiveOrder()
                        .flatMap(e -> e.order())
                        .flatMap(Reading::value)
                        .map(Object::toString)
                        .orElse(null));
        tally.compare("declassify_text", id, text(gold, "declassify_text"), declassifyText(cable));
        tally.compare(
                "declassify_on",
                id,
                text(gold, "declassify_on"),
                cable.declassifyOn().map(Object::toString).orElse(null));
        tally.compare(
                "tags",
                id,
                strings(gold.get("tags")),
                cable.textHeading().tags().stream()
                        .map(Tag::code)
                        .map(c -> c.orElse("?"))
                        .toList());
        tally.compare(
                "subject_mark",
                id,
                text(gold, "subject_mark"),
                cable.textHeading()
                        .subject()
                        .flatMap(s -> s.mark())
                        .map(m -> letters(m.raw()))
                        .orElse(null));
        tally.compare(
                "subject",
                id,
                text(gold, "subject"),
                cable.textHeading()
                        .subject()
                        .map(s -> s.text().render(h -> markOf(h)))
                        .orElse(null));
        references(id, gold.get("refs"), cable);
        tally.compare(
                "classified_by",
                id,
                text(gold, "classified_by"),
                cable.textHeading()
                        .classifiedBy()
                        .flatMap(c -> c.name())
                        .map(Object::toString)
                        .orElse(null));
        tally.compare("classified_by_title", id, true, titleIn(gold, cable));
        tally.compare(
                "reasons",
                id,
                strings(gold.get("reasons")),
                cable.textHeading().classifiedBy().stream()
                        .flatMap(c -> c.reasons().stream())
                        .map(r -> r.section() + "(" + r.letter() + ")")
                        .toList());
        paragraphs(id, gold, cable);
        tally.compare(
                "signature",
                id,
                text(gold, "signature"),
                cable.ending().signature().map(s -> s.name().toString()).orElse(null));
    }

    /** The words with title and name: the title must be part of them. */
    private static boolean titleIn(JsonNode gold, Cable cable) {
        String words = text(gold, "classified_by_text");
        String title = cable.textHeading()
                .classifiedBy()
                .flatMap(c -> c.title())
                .map(Object::toString)
                .orElse("");
        return words == null
                ? title.isEmpty()
                : words.toLowerCase(Locale.ROOT).contains(title.toLowerCase(Locale.ROOT));
    }

    private static String markOf(org.cablekit.model.Hole hole) {
        return hole instanceof org.cablekit.model.PriorRedaction prior ? prior.mark() : "";
    }

    private static String precedence(Cable cable) {
        return cable.heading()
                .dateTime()
                .filter(d -> d.action().isPresent())
                .map(d -> d.action().get().prosign()
                        + d.info().map(i -> " " + i.prosign()).orElse(""))
                .orElse(null);
    }

    private static String declassifyText(Cable cable) {
        return cable.textHeading().executiveOrder().stream()
                .flatMap(e -> e.instructions().stream())
                .map(DeclassificationInstruction::raw)
                .map(r -> r.toString().replaceFirst("(?i)^DECL: ?", ""))
                .findFirst()
                .orElse(null);
    }

    private static String letters(String mark) {
        return mark.replaceAll("[()]", "").toUpperCase(Locale.ROOT);
    }

    static Map<String, Object> addressee(Addressee addressee, Cable cable) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("route", addressee.route().orElse(null));
        map.put("name", (addressee.name().toString() + offices(addressee)).trim());
        map.put("precedence", addressee.precedence().map(GoldCables::words).orElse(null));
        map.put("mcn", addressee.messageContinuityNumber().orElse(null));
        return map;
    }

    private static String offices(Addressee addressee) {
        return addressee.officeSymbols().isEmpty() ? "" : "//" + String.join("//", addressee.officeSymbols()) + "//";
    }

    private static String words(Precedence precedence) {
        return precedence.name().replace('_', ' ');
    }

    private void addressees(String key, String id, JsonNode gold, List<Addressee> actual, Cable cable) {
        tally.compare(key + " count", id, gold.size(), actual.size());
        for (int i = 0; i < gold.size(); i++) {
            Map<String, Object> expected = new LinkedHashMap<>();
            for (String field : List.of("route", "name", "precedence", "mcn")) {
                expected.put(field, text(gold.get(i), field));
            }
            tally.compare(
                    key, id + "[" + i + "]", expected, i < actual.size() ? addressee(actual.get(i), cable) : null);
        }
    }

    private void references(String id, JsonNode gold, Cable cable) {
        List<Map<String, Object>> expected = new ArrayList<>();
        for (JsonNode ref : gold) {
            expected.add(reference(text(ref, "bullet"), text(ref, "kind"), text(ref, "value"), text(ref, "title")));
        }
        List<Map<String, Object>> actual = new ArrayList<>();
        for (Reference r : cable.textHeading().references()) {
            actual.add(reference(
                    r.bullet().orElse(null),
                    kind(r.kind()),
                    r.target().map(Object::toString).orElse(r.raw().toString()),
                    r.title().map(Object::toString).orElse(null)));
        }
        tally.compare("refs", id, expected, actual);
    }

    private static Map<String, Object> reference(String bullet, String kind, String value, String title) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("bullet", bullet);
        map.put("kind", kind);
        map.put("value", value);
        map.put("title", title);
        return map;
    }

    static String kind(ReferenceKind kind) {
        return switch (kind) {
            case CABLE -> "cable";
            case EMAIL -> "email";
            case TELEPHONE -> "tel";
            case BOOK -> "book";
            case REPORT -> "report";
            default -> "other";
        };
    }

    private void paragraphs(String id, JsonNode gold, Cable cable) {
        List<Paragraph> numbered = new ArrayList<>();
        for (Block block : cable.body().blocks()) {
            if (block instanceof Paragraph p && p.kind() == ParagraphKind.NUMBERED) {
                numbered.add(p);
            }
        }
        tally.compare(
                "paragraph_numbers",
                id,
                strings(gold.get("paragraph_numbers")),
                numbered.stream()
                        .map(p -> p.number().map(Object::toString).orElse("?"))
                        .toList());
        tally.compare(
                "portion_marks",
                id,
                strings(gold.get("portion_marks")),
                numbered.stream()
                        .map(p -> p.mark().map(m -> letters(m.raw())).orElse(null))
                        .toList());
    }

    static String text(JsonNode node, String field) {
        JsonNode value = node.get(field);
        if (value != null && value.isArray()) {
            return String.join(" ", strings(value));
        }
        return value == null || value.isNull() ? null : value.asString();
    }

    static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(n -> strings.add(n.isNull() ? null : n.asString()));
        return strings;
    }
}
