package org.cablekit.examples.redaction;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All strings and arrays of characters or bytes that can be reached from an object. */
final class ObjectGraph {

    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Object> open = new ArrayDeque<>();
    private final List<String> strings = new ArrayList<>();

    private ObjectGraph() {}

    static List<String> strings(Object root) {
        ObjectGraph graph = new ObjectGraph();
        graph.add(root);
        while (!graph.open.isEmpty()) {
            graph.visit(graph.open.pop());
        }
        return graph.strings;
    }

    private void add(Object value) {
        if (value != null && seen.add(value)) {
            open.push(value);
        }
    }

    private void visit(Object value) {
        if (value instanceof CharSequence words) {
            strings.add(words.toString());
        } else if (value instanceof char[] characters) {
            strings.add(new String(characters));
        } else if (value instanceof byte[] bytes) {
            strings.add(new String(bytes, java.nio.charset.StandardCharsets.UTF_8));
        } else if (value instanceof Iterable<?> values) {
            values.forEach(this::add);
        } else if (value instanceof Map<?, ?> map) {
            map.keySet().forEach(this::add);
            map.values().forEach(this::add);
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::add);
        } else if (value.getClass().isArray()) {
            for (int i = 0; i < Array.getLength(value); i++) {
                add(Array.get(value, i));
            }
        } else if (value.getClass().getName().startsWith("org.cablekit.")) {
            fields(value);
        }
    }

    private void fields(Object value) {
        for (Class<?> type = value.getClass(); type != null && type != Object.class; type = type.getSuperclass()) {
            if (!type.getName().startsWith("org.cablekit.")) {
                return;
            }
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                    try {
                        field.setAccessible(true);
                        add(field.get(value));
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                }
            }
        }
    }
}
