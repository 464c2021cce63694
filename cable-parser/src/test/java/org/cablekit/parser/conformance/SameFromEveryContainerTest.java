package org.cablekit.parser.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cablekit.model.Cable;
import org.cablekit.model.Diagnostic;
import org.cablekit.model.DiagnosticCode;
import org.cablekit.model.Source;
import org.cablekit.model.SourceMap;
import org.cablekit.model.SourceSpan;
import org.cablekit.parser.CableReader;
import org.cablekit.parser.ReadResults;
import org.cablekit.parser.Shared;
import org.junit.jupiter.api.Test;

/** The same telegram from page, dump and plain text gives the same model, provenance and places aside. */
final class SameFromEveryContainerTest {

    @Test
    void dumpAndPlainText() {
        List<Cable> rows = read(Shared.file("corpus/cables-40.csv"));
        assertThat(rows).hasSize(40);
        for (Cable row : rows) {
            compare(row);
        }
    }

    @Test
    void pageAndPlainText() throws IOException {
        int pages = 0;
        try (Stream<Path> files = Files.list(Shared.file("corpus/html"))) {
            for (Path page : files.sorted().toList()) {
                List<Cable> cables = read(page);
                assertThat(cables).hasSize(1);
                compare(cables.get(0));
                pages++;
            }
        }
        assertThat(pages).isEqualTo(12);
    }

    private static void compare(Cable cable) {
        String id = cable.source().provenance().published().id().orElseThrow();
        Path plain = Shared.file("corpus").resolve(id + ".txt");
        List<String> own = lines(facts(cable), "");
        List<String> others = lines(facts(read(plain).get(0)), "");
        List<String> different = new ArrayList<>(own);
        different.removeAll(others);
        others.removeAll(own);
        assertThat(different).as(id).isEqualTo(others);
    }

    private static List<Cable> read(Path file) {
        try (ReadResults results = CableReader.create().read(file)) {
            return results.cables(failure -> assertThat(failure).isNull()).toList();
        }
    }

    /** One line for each fact, so that a difference shows where it is. */
    private static List<String> lines(Object facts, String path) {
        List<String> lines = new ArrayList<>();
        if (facts instanceof Map<?, ?> map) {
            map.forEach((name, value) -> lines.addAll(lines(value, path + "." + name)));
        } else if (facts instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                lines.addAll(lines(list.get(i), path + "[" + i + "]"));
            }
        } else {
            lines.add(path + "=" + facts);
        }
        return lines;
    }

    /** The model without places: spans, source and map left out. */
    private static Object facts(Object value) {
        if (value instanceof SourceSpan || value instanceof Source || value instanceof SourceMap) {
            return "";
        }
        if (value instanceof Optional<?> optional) {
            return optional.isEmpty() ? "" : facts(optional.get());
        }
        if (value instanceof List<?> list) {
            List<Object> all = new ArrayList<>();
            for (Object item : list) {
                if (!(item instanceof Diagnostic d && d.code() == DiagnosticCode.CONTAINER_MISMATCH)) {
                    all.add(facts(item));
                }
            }
            return all;
        }
        if (!(value instanceof Record)) {
            return value.toString();
        }
        Map<String, Object> map = new LinkedHashMap<>();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            try {
                map.put(component.getName(), facts(component.getAccessor().invoke(value)));
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(component.toString(), e);
            }
        }
        return map;
    }
}
