package org.cablekit.export.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cablekit.model.ExemptionCode;
import tools.jackson.databind.JsonNode;

/** The fields of one JSON object of a small document, with the place of the object for error messages. */
final class Fields {

    private final JsonNode node;
    private final String path;

    private Fields(JsonNode node, String path) {
        this.node = node;
        this.path = path;
    }

    static Fields of(JsonNode node, String path) {
        if (!node.isObject()) {
            throw new DocumentProblem(path, "expected an object");
        }
        return new Fields(node, path);
    }

    String path() {
        return path;
    }

    DocumentProblem problem(String name, String reason) {
        return new DocumentProblem(at(name), reason);
    }

    private String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /** Refuses every field but these. */
    void known(String... names) {
        List<String> allowed = List.of(names);
        for (String name : node.propertyNames()) {
            if (!allowed.contains(name)) {
                throw problem(name, "unknown field; known are " + String.join(", ", allowed));
            }
        }
    }

    boolean has(String name) {
        return node.has(name) && !node.get(name).isNull();
    }

    String string(String name) {
        if (!has(name)) {
            throw new DocumentProblem(path, "the field '" + name + "' is missing");
        }
        JsonNode value = node.get(name);
        if (!value.isString()) {
            throw problem(name, "expected a string");
        }
        return value.asString();
    }

    /** {@return a whole number that must be there} */
    int number(String name) {
        if (!has(name)) {
            throw new DocumentProblem(path, "the field '" + name + "' is missing");
        }
        return number(name, 0);
    }

    String string(String name, String otherwise) {
        return has(name) ? string(name) : otherwise;
    }

    boolean flag(String name, boolean otherwise) {
        if (!has(name)) {
            return otherwise;
        }
        if (!node.get(name).isBoolean()) {
            throw problem(name, "expected true or false");
        }
        return node.get(name).asBoolean();
    }

    int number(String name, int otherwise) {
        if (!has(name)) {
            return otherwise;
        }
        if (!node.get(name).isInt()) {
            throw problem(name, "expected a whole number");
        }
        return node.get(name).asInt();
    }

    /** {@return the strings of an array, or a single string or number as a list of one; empty if the field is not there} */
    List<String> strings(String name) {
        List<String> strings = new ArrayList<>();
        if (!has(name)) {
            return strings;
        }
        JsonNode value = node.get(name);
        if (!value.isArray()) {
            strings.add(scalar(value, name));
        }
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            strings.add(scalar(value.get(i), name + "[" + i + "]"));
        }
        return strings;
    }

    private String scalar(JsonNode value, String name) {
        if (!value.isString() && !value.isIntegralNumber()) {
            throw problem(name, "expected a string");
        }
        return value.asString();
    }

    List<Fields> objects(String name) {
        List<Fields> objects = new ArrayList<>();
        if (!has(name)) {
            return objects;
        }
        JsonNode value = node.get(name);
        if (!value.isArray()) {
            throw problem(name, "expected an array");
        }
        for (int i = 0; i < value.size(); i++) {
            objects.add(of(value.get(i), at(name + "[" + i + "]")));
        }
        return objects;
    }

    Fields object(String name) {
        return of(node.get(name), at(name));
    }

    /** {@return the constant that a field names, in upper or lower case, with blanks or hyphens for underscores} */
    <E extends Enum<E>> E constant(String name, Class<E> type) {
        String word = string(name);
        String wanted = word.strip().toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(wanted)) {
                return constant;
            }
        }
        String known = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        throw problem(name, "unknown value '" + word + "'; known are " + known);
    }

    /** {@return the day a field names in the form 1979-03-14, empty if the field is not there or blank} */
    Optional<LocalDate> date(String name) {
        String written = string(name, "").strip();
        try {
            return written.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(written));
        } catch (DateTimeException e) {
            throw problem(name, "not a date such as 1979-03-14");
        }
    }

    /** {@return the exemption codes of an array, in any usual spelling} */
    List<ExemptionCode> codes(String name) {
        return strings(name).stream()
                .map(code -> ExemptionCode.parse(code)
                        .orElseThrow(() -> problem(name, "not an exemption code: '" + code + "'")))
                .toList();
    }

    <T> T choice(String name, String otherwise, Map<String, T> choices) {
        String word = string(name, otherwise);
        T choice = choices.get(word);
        if (choice == null) {
            throw problem(
                    name,
                    "unknown value '" + word + "'; known are " + String.join(", ", new TreeMap<>(choices).keySet()));
        }
        return choice;
    }
}
