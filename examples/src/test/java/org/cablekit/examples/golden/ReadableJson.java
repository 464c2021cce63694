package org.cablekit.examples.golden;

import java.util.Iterator;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * JSON for people who compare versions: what fits on a line stands on one line, the rest is broken up.
 *
 * <p>Kept apart from the exporter's own indented form, which gives every number a line and would make the files three
 * times as long.
 */
final class ReadableJson {

    private static final int WIDTH = 120;

    private final StringBuilder out = new StringBuilder();

    private ReadableJson() {}

    static String print(JsonNode node) {
        ReadableJson json = new ReadableJson();
        json.write(node, 0);
        return json.out.append('\n').toString();
    }

    private void write(JsonNode node, int depth) {
        String flat = node.toString();
        if (!node.isContainer() || flat.length() + depth <= WIDTH) {
            out.append(flat);
        } else if (node.isArray()) {
            out.append('[');
            Iterator<JsonNode> items = node.iterator();
            while (items.hasNext()) {
                begin(depth + 1);
                write(items.next(), depth + 1);
                out.append(items.hasNext() ? "," : "");
            }
            begin(depth);
            out.append(']');
        } else {
            out.append('{');
            Iterator<Map.Entry<String, JsonNode>> properties = node.properties().iterator();
            while (properties.hasNext()) {
                Map.Entry<String, JsonNode> property = properties.next();
                begin(depth + 1);
                out.append('"').append(property.getKey()).append("\":");
                write(property.getValue(), depth + 1);
                out.append(properties.hasNext() ? "," : "");
            }
            begin(depth);
            out.append('}');
        }
    }

    private void begin(int depth) {
        out.append('\n').append(" ".repeat(depth));
    }
}
