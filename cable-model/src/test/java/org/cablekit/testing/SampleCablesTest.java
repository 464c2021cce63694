package org.cablekit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cablekit.model.Cable;
import org.cablekit.model.RedactionUnit;
import org.cablekit.model.Source;
import org.cablekit.model.SourceElement;
import org.cablekit.model.SourceMap;
import org.cablekit.model.SourceSpan;
import org.cablekit.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The samples keep what they promise: others test exporters with them. */
class SampleCablesTest {

    static Stream<Cable> cables() {
        return Stream.concat(SampleCables.all().stream(), SampleCables.many(50).stream());
    }

    @ParameterizedTest
    @MethodSource("cables")
    void theMapTilesTheText(Cable cable) {
        StringBuilder again = new StringBuilder();
        for (SourceElement element : cable.map().elements()) {
            assertThat(element.span().start()).isEqualTo(again.length());
            again.append(
                    cable.source().text(),
                    element.span().start(),
                    element.span().end());
        }
        assertThat(again.toString()).isEqualTo(cable.source().text());
    }

    @ParameterizedTest
    @MethodSource("cables")
    void everySpanLiesWithinTheText(Cable cable) {
        List<SourceSpan> spans = new ArrayList<>();
        visit(cable, value -> {
            if (value instanceof SourceSpan span) {
                spans.add(span);
            }
        });
        assertThat(spans)
                .isNotEmpty()
                .allMatch(span -> span.end() <= cable.source().text().length());
    }

    @ParameterizedTest
    @MethodSource("cables")
    void noTokenOfTheSourceIsLeftInATextOfARedactedCable(Cable cable) {
        Source source = cable.source();
        visit(cable, value -> {
            if (value instanceof Text text) {
                String words = text.render(hole -> "");
                assertThat(words.chars().noneMatch(c -> source.isToken((char) c)))
                        .isTrue();
            }
        });
    }

    @Test
    void aCableIsMadeAnewEqualEachTime() {
        assertThat(SampleCables.all()).isEqualTo(SampleCables.all());
        assertThat(SampleCables.many(20)).isEqualTo(SampleCables.many(30).subList(0, 20));
        assertThat(new HashSet<>(SampleCables.many(200))).hasSize(200);
    }

    @Test
    void theSamplesTogetherFillEveryRecordComponentOfTheModel() {
        Set<String> filled = new HashSet<>();
        Set<Class<?>> records = new HashSet<>();
        for (Cable cable : SampleCables.all()) {
            visit(cable, value -> {
                if (value instanceof Record) {
                    records.add(value.getClass());
                    for (RecordComponent component : value.getClass().getRecordComponents()) {
                        if (!isEmpty(read(component, value))) {
                            filled.add(name(value.getClass(), component));
                        }
                    }
                }
            });
        }
        Set<String> missing = new HashSet<>();
        for (Class<?> type : records) {
            for (RecordComponent component : type.getRecordComponents()) {
                missing.add(name(type, component));
            }
        }
        missing.removeAll(filled);
        assertThat(missing).isEmpty();
    }

    @Test
    void theRedactedSampleHasEveryUnitButTheDocument() {
        Set<RedactionUnit> units = EnumSet.noneOf(RedactionUnit.class);
        SampleCables.redacted().source().redactions().forEach(redaction -> units.add(redaction.unit()));
        assertThat(units).containsExactlyInAnyOrder(RedactionUnit.values());
    }

    private static String name(Class<?> type, RecordComponent component) {
        return type.getSimpleName() + "." + component.getName();
    }

    private static boolean isEmpty(Object value) {
        return (value instanceof Optional<?> optional && optional.isEmpty())
                || (value instanceof Collection<?> list && list.isEmpty())
                || (value instanceof Text text && text.isEmpty())
                || (value instanceof String words && words.isEmpty());
    }

    private static Object read(RecordComponent component, Object of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(component.toString(), e);
        }
    }

    private interface Visitor {
        void visit(Object value);
    }

    private static void visit(Object value, Visitor visitor) {
        visitor.visit(value);
        if (value instanceof Record) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                visit(read(component, value), visitor);
            }
        } else if (value instanceof Collection<?> list) {
            for (Object item : list) {
                visit(item, visitor);
            }
        } else if (value instanceof Optional<?> optional && optional.isPresent()) {
            visit(optional.get(), visitor);
        } else if (value instanceof Text text) {
            visit(text.runs(), visitor);
        } else if (value instanceof SourceMap map) {
            visit(map.elements(), visitor);
        }
    }
}
