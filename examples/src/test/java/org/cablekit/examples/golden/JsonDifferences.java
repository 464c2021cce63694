package org.cablekit.examples.golden;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The fields in which two documents differ. */
final class JsonDifferences {

    private static final int SHOWN = 160;

    private final List<JsonDifference> found = new ArrayList<>();

    private JsonDifferences() {}

    /**
     * One field.
     *
     * @param pointer where it stands, as a JSON pointer
     * @param before what it was, {@code nothing} where it was not there
     * @param now what it is
     */
    record JsonDifference(String pointer, String before, String now) {
        @Override
        public String toString() {
            return pointer + " was " + before + " and is " + now;
        }
    }

    static List<JsonDifference> between(JsonNode before, JsonNode now) {
        JsonDifferences differences = new JsonDifferences();
        differences.compare("", before, now);
        return differences.found;
    }

    private void compare(String pointer, JsonNode before, JsonNode now) {
        if (before.equals(now)) {
            return;
        }
        if (before.isObject() && now.isObject()) {
            Set<String> names = new LinkedHashSet<>(before.propertyNames());
            names.addAll(now.propertyNames());
            names.forEach(name -> compare(pointer + "/" + name, before.path(name), now.path(name)));
        } else if (before.isArray() && now.isArray()) {
            for (int i = 0; i < Math.max(before.size(), now.size()); i++) {
                compare(pointer + "/" + i, before.path(i), now.path(i));
            }
        } else {
            found.add(new JsonDifference(pointer, shown(before), shown(now)));
        }
    }

    private static String shown(JsonNode node) {
        String text = node.isMissingNode() ? "nothing" : node.toString();
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
    }
}
