package org.cablekit.parser.conformance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cablekit.model.Addressee;
import org.cablekit.model.Cable;
import org.cablekit.model.ContainerFormat;
import org.cablekit.model.Provenance;
import org.cablekit.model.PublishedFacts;
import org.cablekit.model.Reference;
import org.cablekit.model.ReferenceKind;
import org.cablekit.model.Source;
import org.cablekit.model.Tag;
import org.cablekit.parser.CableParser;
import tools.jackson.databind.JsonNode;

/** Runs one case of the data-driven conformance set through the whole parser. */
final class CablemapCases {

    private final CableParser parser = CableParser.create();
    private final Tally tally;

    CablemapCases(Tally tally) {
        this.tally = tally;
    }

    void run(JsonNode item) {
        String field = item.get("field").asString();
        String quality =
                (item.has("suspect") ? "suspect " : "") + item.get("quality").asString();
        String key = quality + " " + field;
        JsonNode args = item.get("args");
        JsonNode expected = item.get("expected");
        Cable cable = cable(item.get("input").asString(), args, field);
        String where = item.get("id").asString();
        switch (field) {
            case "classified_by" -> tally.compare(key, where, GoldCables.strings(expected), classifiedBy(cable));
            case "references" -> references(key, where, expected, cable, args);
            case "tags" -> tally.compare(key, where, GoldCables.strings(expected), tags(cable, args));
            case "subject" -> tally.compare(key, where, expected.asString(), subject(cable, args));
            case "signers" ->
                tally.compare(
                        key,
                        where,
                        GoldCables.strings(expected),
                        cable.ending().signature().stream()
                                .map(s -> s.name().toString())
                                .toList());
            case "summary" ->
                tally.compare(
                        key,
                        where,
                        expected.asString(),
                        cable.summary().map(Object::toString).orElse(null));
            case "info_recipients" ->
                tally.compare(
                        key,
                        where,
                        recipients(expected),
                        recipients(cable.heading().info(), cable));
            case "recipients" ->
                tally.compare(
                        key,
                        where,
                        recipients(expected),
                        recipients(cable.heading().action(), cable));
            case "nondisclosure_deadline" ->
                tally.compare(
                        key,
                        where,
                        expected.isNull() ? null : expected.asString(),
                        cable.declassifyOn().map(Object::toString).orElse(null));
            case "tag_kind" -> tally.compare(key, where, expected.asString(), tagKind(cable));
            case "canonical_id" ->
                tally.compare(
                        key,
                        where,
                        expected.asString(),
                        canonicalId(item.get("input").asString()));
            default -> tally.compare("declined " + field, where, "", "declined");
        }
    }

    private static String canonicalId(String id) {
        return org.cablekit.parser.reference.PublishedIds.read(id)
                .reference()
                .map(Object::toString)
                .orElse(id);
    }

    private Cable cable(String input, JsonNode args, String field) {
        String text = field.equals("tag_kind") ? "TAGS: " + (input.contains(",") ? "(" + input + ")" : input) : input;
        Optional<Instant> created = Optional.empty();
        if (args != null && args.has("year")) {
            created = Optional.of(Instant.parse(args.get("year").asString() + "-06-30T12:00:00Z"));
        }
        PublishedFacts facts = new PublishedFacts(
                Optional.empty(),
                Optional.empty(),
                created,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        return parser.parse(Source.of(text, new Provenance("", 0, 1, ContainerFormat.PLAIN_TEXT, "UTF-8", facts)));
    }

    private static List<String> classifiedBy(Cable cable) {
        return cable.textHeading().classifiedBy().flatMap(c -> c.name()).map(n -> n.toString()).stream()
                .toList();
    }

    private static List<String> tags(Cable cable, JsonNode args) {
        boolean canonical = args != null && args.path("canonicalize").asBoolean(false);
        return canonical
                ? org.cablekit.parser.TagCodes.canonical(cable.textHeading().tags())
                : cable.textHeading().tags().stream()
                        .map(Tag::code)
                        .map(c -> c.orElse("?"))
                        .toList();
    }

    private static String subject(Cable cable, JsonNode args) {
        boolean clean = args == null || args.path("clean").asBoolean(true);
        return cable.textHeading()
                .subject()
                .map(s -> (clean ? "" : s.mark().map(m -> m.raw() + " ").orElse("")) + s.text())
                .orElse("");
    }

    private static String tagKind(Cable cable) {
        String kind = cable.textHeading().tags().get(0).kind().name().toLowerCase(Locale.ROOT);
        return switch (kind) {
            case "geographic" -> "geo";
            case "organization" -> "org";
            default -> kind;
        };
    }

    private void references(String key, String where, JsonNode expected, Cable cable, JsonNode args) {
        boolean cablesOnly = args.path("cables_only").asBoolean(false);
        boolean unique = args.path("unique").asBoolean(false);
        String own = args.path("reference_id").asString("");
        List<Map<String, String>> actual = new ArrayList<>();
        for (Reference r : cable.textHeading().references()) {
            if (cablesOnly && r.kind() != ReferenceKind.CABLE) {
                continue;
            }
            Map<String, String> map = new LinkedHashMap<>();
            map.put("kind", GoldCables.kind(r.kind()));
            map.put("value", r.target().map(Object::toString).orElse(r.raw().toString()));
            map.put("bullet", r.bullet().orElse(null));
            map.put("title", r.title().map(Object::toString).orElse(null));
            if (!own.equals(map.get("value"))) {
                actual.add(map);
            }
        }
        List<Map<String, String>> wanted = new ArrayList<>();
        for (JsonNode ref : expected) {
            Map<String, String> map = new LinkedHashMap<>();
            for (String name : List.of("kind", "value", "bullet", "title")) {
                if (ref.has(name)) {
                    map.put(name, GoldCables.text(ref, name));
                }
            }
            wanted.add(map);
        }
        if (!wanted.isEmpty()) {
            actual.forEach(a -> a.keySet().retainAll(wanted.get(0).keySet()));
        }
        tally.compare(key, where, wanted, unique ? new ArrayList<>(new LinkedHashSet<>(actual)) : actual);
    }

    private static List<Map<String, Object>> recipients(JsonNode expected) {
        List<Map<String, Object>> wanted = new ArrayList<>();
        for (JsonNode r : expected) {
            Map<String, Object> map = new LinkedHashMap<>();
            for (String name : List.of("route", "name", "precedence", "mcn")) {
                map.put(name, GoldCables.text(r, name));
            }
            map.put("excluded", GoldCables.strings(r.get("excluded")));
            wanted.add(map);
        }
        return wanted;
    }

    private static List<Map<String, Object>> recipients(List<Addressee> addressees, Cable cable) {
        List<Map<String, Object>> actual = new ArrayList<>();
        for (Addressee a : addressees) {
            Map<String, Object> map = GoldCables.addressee(a, cable);
            map.put(
                    "excluded",
                    cable.heading().exempt().stream()
                            .filter(e -> e.collective()
                                    .filter(a.name().toString()::equals)
                                    .isPresent())
                            .map(e -> e.name().toString())
                            .toList());
            actual.add(map);
        }
        return actual;
    }
}
