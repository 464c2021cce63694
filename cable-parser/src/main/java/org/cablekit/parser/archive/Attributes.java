package org.cablekit.parser.archive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cablekit.model.ArchiveAttribute;
import org.cablekit.model.DiagnosticCode;
import org.cablekit.model.ElementKind;
import org.cablekit.parser.telegram.Draft;
import org.cablekit.parser.telegram.LineFlow;
import org.jspecify.annotations.Nullable;

/**
 * The Message Attributes: {@code Key: value}, a key at the start of a line.
 *
 * <p>A value goes on in the lines below, indented or not, until the next key. Each key stands once, so a key that stands
 * again is part of a value.
 */
final class Attributes {

    private final Draft draft;
    private final LineFlow flow;
    private final List<ArchiveAttribute> all = new ArrayList<>();
    private final List<LineFlow> values = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private Attributes(Draft draft, LineFlow flow) {
        this.draft = draft;
        this.flow = flow;
    }

    static Attributes read(Draft draft, LineFlow flow) {
        Attributes attributes = new Attributes(draft, flow);
        attributes.readAll();
        return attributes;
    }

    List<ArchiveAttribute> all() {
        return all;
    }

    /** {@return the words of an attribute that has content: not empty, not {@code n/a}} */
    Optional<String> value(String key) {
        return lines(key)
                .map(v -> draft.words().string(v, 0, v.start(0), v.size()))
                .filter(Attributes::isContent);
    }

    private static boolean isContent(String words) {
        String upper = words.toUpperCase(Locale.ROOT);
        return !upper.isEmpty() && !upper.equals("N/A") && !upper.equals("NA");
    }

    /** {@return the lines of an attribute's value, the key cut off} */
    Optional<LineFlow> lines(String key) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).key().equals(key)) {
                return Optional.of(values.get(i));
            }
        }
        return Optional.empty();
    }

    private void readAll() {
        int line = flow.skipBlank(0);
        while (line < flow.size()) {
            String key = key(line);
            int next = line + 1;
            while (next < flow.size() && key(next) == null) {
                next++;
            }
            int end = next;
            while (end > line + 1 && flow.isBlank(end - 1)) {
                end--;
            }
            if (key == null) {
                draft.markLines(ElementKind.RECORD_MARK, flow, line, end);
            } else {
                add(key, line, end);
            }
            line = next;
        }
    }

    private @Nullable String key(int line) {
        String known = AttributeKeys.at(flow, line);
        String key = known == null ? AttributeKeys.likeKey(flow, line) : known;
        return key == null || seen.contains(key) ? null : key;
    }

    private void add(String key, int line, int end) {
        seen.add(key);
        LineFlow.Collector into = new LineFlow.Collector(flow.text(), end - line);
        into.add(flow.start(line) + key.length() + 1, flow.end(line), flow.line(line));
        for (int i = line + 1; i < end; i++) {
            into.add(flow.start(i), flow.end(i), flow.line(i));
        }
        LineFlow value = into.flow();
        boolean known = AttributeKeys.isKnown(key);
        draft.markLines(ElementKind.ATTRIBUTE, flow, line, end);
        values.add(value);
        all.add(new ArchiveAttribute(
                key,
                draft.words().text(value, 0, value.start(0), value.size()),
                known,
                draft.span(flow.start(line), flow.end(end - 1))));
        if (!known) {
            draft.report(DiagnosticCode.ATTRIBUTE_UNKNOWN, "The attribute is not known.", draft.span(flow, line));
        }
    }
}
