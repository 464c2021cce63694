package org.cablekit.export.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.cablekit.model.Block;
import org.cablekit.model.BodyHeading;
import org.cablekit.model.Cable;
import org.cablekit.model.ExemptionCode;
import org.cablekit.model.Hole;
import org.cablekit.model.Paragraph;
import org.cablekit.model.Preformatted;
import org.cablekit.model.PriorRedaction;
import org.cablekit.model.Quotation;
import org.cablekit.model.Redaction;
import org.cablekit.model.RedactionUnit;
import org.cablekit.model.SourceElement;
import org.cablekit.model.SourceMap;
import org.cablekit.model.SourceSpan;
import org.cablekit.model.Text;

/**
 * What the schema of cables has to say: worked out from the record components of the model and their documentation. The
 * schema in the jar is compared with it, so a new component cannot be forgotten there.
 */
final class CablesSchema {

    private static final Map<Class<?>, String> BLOCKS = new LinkedHashMap<>(Map.of(
            Paragraph.class, "paragraph",
            BodyHeading.class, "bodyHeading",
            Preformatted.class, "preformatted",
            Quotation.class, "quotation"));

    private static final Map<String, Map<String, ?>> LIMITS = Map.ofEntries(
            Map.entry("MessageReference.year", Map.of("minimum", 1900, "maximum", 2099)),
            Map.entry("MessageReference.post", Map.of("pattern", "^[A-Z]+$")),
            Map.entry("MessageReference.serial", Map.of("minimum", 0)),
            Map.entry("Caption.occurrences", Map.of("minimum", 1)),
            Map.entry("Facts.messageReference", Map.of("pattern", "^[0-9]{2}[A-Z]+[0-9]+$")),
            Map.entry("Facts.coverage", Map.of("minimum", 0, "maximum", 1)));

    /** Components that an export option can leave out; spans are the others. */
    private static final Set<String> OPTIONAL =
            Set.of("Cable.map", "Cable.diagnostics", "Source.text", "Source.redactions");

    private final Map<String, Map<String, Object>> definitions = new TreeMap<>();
    private final Deque<Type> open = new ArrayDeque<>();
    private final Set<Type> seen = new LinkedHashSet<>();

    static Map<String, Object> build() {
        return new CablesSchema().schema();
    }

    private Map<String, Object> schema() {
        need(Cable.class);
        need(Facts.class);
        definitions.put("Document", document());
        while (!open.isEmpty()) {
            define(open.remove());
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", JsonSchema.CABLES.id());
        schema.put("title", "Cables, version 1");
        schema.put(
                "description",
                "US diplomatic telegrams as Cablekit writes them: one document, an array, or one cable a line. Every"
                        + " field is always there and null or empty where there is nothing; only the fields that an"
                        + " export option leaves out are missing.");
        schema.put("if", map("type", "array"));
        schema.put("then", map("items", ref("Cable")));
        schema.put(
                "else", map("if", map("required", List.of("cables")), "then", ref("Document"), "else", ref("Cable")));
        schema.put("$defs", definitions);
        return schema;
    }

    private static Map<String, Object> document() {
        Map<String, Object> properties = map(
                "schema", map("const", JsonSchema.CABLES.id()),
                "cables", map("type", "array", "items", ref("Cable")));
        return object("A collection of cables that names its schema.", properties, List.of("schema", "cables"));
    }

    private void need(Type type) {
        if (seen.add(type)) {
            open.add(type);
        }
    }

    private void define(Type type) {
        Class<?> raw = raw(type);
        if (raw == Text.class) {
            definitions.put("Text", text());
        } else if (raw == Block.class) {
            BLOCKS.keySet().stream()
                    .sorted((a, b) -> a.getSimpleName().compareTo(b.getSimpleName()))
                    .forEach(this::need);
            List<?> kinds = BLOCKS.keySet().stream()
                    .map(Class::getSimpleName)
                    .sorted()
                    .map(CablesSchema::ref)
                    .toList();
            definitions.put("Block", map("description", Javadocs.of(Block.class), "oneOf", kinds));
        } else if (raw == SourceSpan.class) {
            definitions.put("SourceSpan", span());
        } else if (raw == ExemptionCode.class) {
            definitions.put("ExemptionCode", code());
        } else if (raw == Hole.class) {
            need(Redaction.class);
            need(PriorRedaction.class);
            definitions.put(
                    "Hole",
                    map(
                            "description",
                            Javadocs.of(Hole.class),
                            "oneOf",
                            List.of(ref("PriorRedaction"), ref("Redaction"))));
        } else if (raw == Redaction.class) {
            definitions.put("Redaction", redaction());
        } else if (raw == PriorRedaction.class) {
            definitions.put("PriorRedaction", priorRedaction());
        } else if (raw.isEnum()) {
            definitions.put(name(type), enumeration(raw));
        } else {
            definitions.put(name(type), record(type));
        }
    }

    private Map<String, Object> record(Type type) {
        Class<?> raw = raw(type);
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        if (raw == Cable.class) {
            properties.put("facts", ref("Facts"));
            required.add("facts");
        }
        if (BLOCKS.containsKey(raw)) {
            properties.put("type", map("const", BLOCKS.get(raw)));
            required.add("type");
        }
        for (RecordComponent component : raw.getRecordComponents()) {
            String name = component.getName();
            Type of = component.getGenericType() instanceof ParameterizedType p
                            && p.getActualTypeArguments()[0] instanceof TypeVariable<?>
                    ? optionalOf(((ParameterizedType) type).getActualTypeArguments()[0])
                    : component.getGenericType();
            Map<String, Object> property = map("description", Javadocs.of(raw, name));
            Map<String, ?> limits = LIMITS.get(raw.getSimpleName() + "." + name);
            property.putAll(schemaOf(of));
            if (limits != null) {
                new TreeMap<>(limits).forEach(property::put);
            }
            properties.put(name, property);
            if (!OPTIONAL.contains(raw.getSimpleName() + "." + name) && !isSpan(of)) {
                required.add(name);
            }
        }
        return object(Javadocs.of(raw), properties, required);
    }

    private Map<String, Object> schemaOf(Type type) {
        Class<?> raw = raw(type);
        if (raw == Optional.class) {
            return orNull(schemaOf(argument(type)));
        }
        if (raw == List.class) {
            return map("type", "array", "items", schemaOf(argument(type)));
        }
        if (raw == SourceMap.class) {
            need(SourceElement.class);
            return map("type", "array", "items", ref("SourceElement"));
        }
        if (raw == String.class) {
            return map("type", "string");
        }
        if (raw == int.class || raw == Integer.class) {
            return map("type", "integer");
        }
        if (raw == boolean.class) {
            return map("type", "boolean");
        }
        if (raw == BigDecimal.class) {
            return map("type", "number");
        }
        if (raw == Instant.class) {
            return map("type", "string", "format", "date-time");
        }
        if (raw == LocalDate.class) {
            return map("type", "string", "format", "date");
        }
        if (raw == LocalTime.class) {
            return map("type", "string", "pattern", "^[0-9]{2}:[0-9]{2}(:[0-9]{2})?$");
        }
        need(type);
        return ref(name(type));
    }

    private static Map<String, Object> orNull(Map<String, Object> schema) {
        if (schema.get("type") instanceof String type && !type.equals("array")) {
            schema.put("type", List.of(type, "null"));
            return schema;
        }
        return map("anyOf", List.of(schema, map("type", "null")));
    }

    private Map<String, Object> text() {
        need(Hole.class);
        Map<String, Object> runs = map(
                "type",
                "array",
                "minItems",
                1,
                "items",
                map("anyOf", List.of(map("type", "string", "minLength", 1), ref("Hole"))),
                "contains",
                map("type", "object"));
        return map(
                "description",
                Javadocs.of(Text.class) + " A string where it has none, else an array of visible words and holes.",
                "anyOf",
                List.of(map("type", "string"), runs));
    }

    private static Map<String, Object> span() {
        return map(
                "description",
                Javadocs.of(SourceSpan.class) + " First offset and offset behind the last character.",
                "type",
                "array",
                "items",
                map("type", "integer", "minimum", 0),
                "minItems",
                2,
                "maxItems",
                2);
    }

    private static Map<String, Object> code() {
        return map(
                "description",
                Javadocs.of(ExemptionCode.class),
                "type",
                "string",
                "pattern",
                "^(B[1-689]|B7(\\([A-F]\\))?|1\\.[3-7]\\([A-J]\\)|\\([DJK]\\)\\([1-7]\\)"
                        + "|(25|50|75)X[1-9](-HUM|-WMD)?)$");
    }

    private Map<String, Object> redaction() {
        need(RedactionUnit.class);
        need(ExemptionCode.class);
        Map<String, Object> codes = map("type", "array", "items", ref("ExemptionCode"), "minItems", 1);
        Map<String, Object> properties = map(
                "redacted", map("const", true),
                "codes", described(Redaction.class, "codes", codes),
                "unit", described(Redaction.class, "unit", ref("RedactionUnit")));
        return object(Javadocs.of(Redaction.class), properties, List.of("redacted", "codes", "unit"));
    }

    private Map<String, Object> priorRedaction() {
        need(PriorRedaction.By.class);
        need(ExemptionCode.class);
        Map<String, Object> codes = map("type", "array", "items", ref("ExemptionCode"));
        Map<String, Object> properties = map(
                "withheld", described(PriorRedaction.class, "by", ref(name(PriorRedaction.By.class))),
                "mark", described(PriorRedaction.class, "mark", map("type", "string")),
                "codes", described(PriorRedaction.class, "codes", codes));
        return object(Javadocs.of(PriorRedaction.class), properties, List.of("withheld", "mark", "codes"));
    }

    private static Map<String, Object> described(Class<?> type, String component, Map<String, Object> schema) {
        Map<String, Object> property = map("description", Javadocs.of(type, component));
        property.putAll(schema);
        return property;
    }

    private static Map<String, Object> enumeration(Class<?> type) {
        List<Map<String, Object>> constants = new ArrayList<>();
        for (Object constant : type.getEnumConstants()) {
            Enum<?> one = (Enum<?>) constant;
            constants.add(map("const", one.name(), "description", Javadocs.ofConstant(one)));
        }
        return map("description", Javadocs.of(type), "type", "string", "oneOf", constants);
    }

    private static Map<String, Object> object(
            String description, Map<String, Object> properties, List<String> required) {
        return map(
                "description",
                description,
                "type",
                "object",
                "properties",
                properties,
                "required",
                List.copyOf(required),
                "additionalProperties",
                false);
    }

    private static boolean isSpan(Type type) {
        return raw(type) == SourceSpan.class
                || (raw(type) == Optional.class && raw(argument(type)) == SourceSpan.class);
    }

    /** {@code ReadingOfInstant} for {@code Reading<Instant>}, {@code BodyHeadingStyle} for a nested type. */
    private static String name(Type type) {
        Class<?> raw = raw(type);
        String outer =
                raw.getEnclosingClass() == null ? "" : raw.getEnclosingClass().getSimpleName();
        String of =
                type instanceof ParameterizedType ? "Of" + raw(argument(type)).getSimpleName() : "";
        return outer + raw.getSimpleName() + of;
    }

    private static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType p ? p.getRawType() : type);
    }

    private static Type argument(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }

    private static Type optionalOf(Type value) {
        return new ParameterizedType() {
            @Override
            public Type[] getActualTypeArguments() {
                return new Type[] {value};
            }

            @Override
            public Type getRawType() {
                return Optional.class;
            }

            @Override
            public Type getOwnerType() {
                return null;
            }
        };
    }

    private static Map<String, Object> ref(String name) {
        return map("$ref", "#/$defs/" + name);
    }

    private static Map<String, Object> map(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
