package org.cablekit.examples.cli.output;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** JSON text of strings, numbers, lists and maps, on one line. */
public final class Json {

    private Json() {}

    /**
     * {@return the JSON text of a value}
     *
     * @param value a string, number, boolean, list, or map with string keys, nested at will
     * @throws IllegalArgumentException if it is anything else
     */
    public static String of(Object value) {
        if (value instanceof String string) {
            return quote(string);
        }
        if (value instanceof Number || value instanceof Boolean) {
            return value.toString();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Json::of).collect(Collectors.joining(",", "[", "]"));
        }
        if (value instanceof Map<?, ?> map) {
            StringBuilder out = new StringBuilder("{");
            for (Iterator<? extends Map.Entry<?, ?>> i = map.entrySet().iterator(); i.hasNext(); ) {
                Map.Entry<?, ?> entry = i.next();
                out.append(quote(String.valueOf(entry.getKey())))
                        .append(':')
                        .append(of(entry.getValue()))
                        .append(i.hasNext() ? "," : "");
            }
            return out.append('}').toString();
        }
        throw new IllegalArgumentException("no JSON for " + value.getClass());
    }

    private static String quote(String words) {
        StringBuilder out = new StringBuilder(words.length() + 2).append('"');
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ' || (Character.isSurrogate(c) && !isPaired(words, i))) {
                        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.append('"').toString();
    }

    private static boolean isPaired(String words, int i) {
        return Character.isHighSurrogate(words.charAt(i))
                ? i + 1 < words.length() && Character.isLowSurrogate(words.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(words.charAt(i - 1));
    }
}
