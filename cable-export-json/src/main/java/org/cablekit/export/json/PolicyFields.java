package org.cablekit.export.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cablekit.export.json.PolicyReader.Problem;
import tools.jackson.databind.JsonNode;

/** The fields of one JSON object of a policy, with the place of the object for error messages. */
final class PolicyFields {

    private final JsonNode node;
    private final String path;

    private PolicyFields(JsonNode node, String path) {
        this.node = node;
        this.path = path;
    }

    static PolicyFields of(JsonNode node, String path) {
        if (!node.isObject()) {
            throw new Problem(path, "expected an object");
        }
        return new PolicyFields(node, path);
    }

    String path() {
        return path;
    }

    Problem problem(String name, String reason) {
        return new Problem(at(name), reason);
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
            throw new Problem(path, "the field '" + name + "' is missing");
        }
        JsonNode value = node.get(name);
        if (!value.isString()) {
            throw problem(name, "expected a string");
        }
        return value.asString();
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

    List<PolicyFields> objects(String name) {
        List<PolicyFields> objects = new ArrayList<>();
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

    PolicyFields object(String name) {
        return of(node.get(name), at(name));
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
