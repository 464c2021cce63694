package org.cablekit.examples.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cablekit.export.CableExporters;
import org.cablekit.export.ExportOptions;
import org.cablekit.model.Cable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of fields says what the workbook and the model have. */
class FieldTableTest {

    record Row(String name, String header, String place) {}

    static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (String line : Documents.lines(Documents.root().resolve("docs/fields.md"))) {
            String[] cells = line.split(" *\\| *", -1);
            if (line.startsWith("| `")) {
                rows.add(new Row(cells[1].replace("`", ""), cells[2], cells[3].replace("`", "")));
            }
        }
        return rows;
    }

    @Test
    void itHasTheColumnsOfTheWorkbookInTheirOrder() throws IOException {
        var names = rows().stream().map(Row::name).toList();

        assertThat(headers(String.join(",", names)))
                .isEqualTo(headers("all"))
                .isEqualTo(rows().stream().map(Row::header).toList());
    }

    private static List<String> headers(String columns) throws IOException {
        var exporter = CableExporters.load().require("xlsx");
        var out = new ByteArrayOutputStream();
        try (var writer = exporter.open(out, ExportOptions.of(exporter, Map.of("columns", columns)))) {
            writer.finish();
        }
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            return StreamSupport.stream(book.getSheet("Cables").getRow(0).spliterator(), false)
                    .map(Cell::getStringCellValue)
                    .toList();
        }
    }

    /** Walks the path through record components and methods, optional values and lists. */
    @ParameterizedTest
    @MethodSource("rows")
    void itsPathsLeadThroughTheModel(Row row) throws ReflectiveOperationException {
        if (row.name().equals("number")) {
            assertThat(row.place()).isEqualTo("position in the workbook");
            return;
        }
        Class<?> at = Cable.class;
        for (String step : row.place().split("\\.", -1)) {
            at = content(at.getMethod(step.replace("()", "")).getGenericReturnType());
        }
        assertThat(at).isNotNull();
    }

    /** What an optional value or a list holds, else the type itself. */
    private static Class<?> content(Type type) {
        if (type instanceof ParameterizedType holder) {
            Type[] held = holder.getActualTypeArguments();
            return content(held[held.length - 1]);
        }
        return (Class<?>) type;
    }
}
