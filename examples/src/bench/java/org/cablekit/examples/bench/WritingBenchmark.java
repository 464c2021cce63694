package org.cablekit.examples.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cablekit.export.CableExporter;
import org.cablekit.export.CableExporters;
import org.cablekit.export.CableWriter;
import org.cablekit.export.ExportOptions;
import org.cablekit.model.Cable;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writing, one thread. An operation writes {@link Inputs#TELEGRAMS} cables, for workbooks {@link #PASSES} times.
 *
 * <p>The XML transformer that Apache POI asks for is the JDK's, as for users: a library of the tests, on the same class path,
 * brings another that takes some 10 ms to be found, four times for each workbook. Named like this it is found a little sooner
 * than by users.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 7, time = 2)
@Fork(value = 1, jvmArgsAppend = WritingBenchmark.TRANSFORMER)
public class WritingBenchmark {

    /** How often the cables go into a workbook, so that rows outweigh the workbook around them. */
    static final int PASSES = 10;

    static final String TRANSFORMER = "-Djavax.xml.transform.TransformerFactory="
            + "com.sun.org.apache.xalan.internal.xsltc.trax.TransformerFactoryImpl";

    private static final String DATE_TIME = "yyyy-mm-dd hh:mm";

    private final CableExporter json = CableExporters.load().require("json");
    private final CableExporter xlsx = CableExporters.load().require("xlsx");
    private final JsonMapper mapper = JsonMapper.builder()
            .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
            .build();
    private List<Cable> cables = List.of();
    private List<Object> documents = List.of();
    private List<List<Object>> rows = List.of();

    /** Makes the cables, the same documents as maps, and the same cells as plain values. */
    @Setup(Level.Trial)
    public void make() throws IOException {
        cables = Inputs.cables();
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        write(json, Map.of("form", "lines"), 1, lines);
        documents = new ArrayList<>();
        for (String line : lines.toString(StandardCharsets.UTF_8).lines().toList()) {
            documents.add(mapper.readValue(line, Map.class));
        }
        ByteArrayOutputStream book = new ByteArrayOutputStream();
        write(xlsx, Map.of("sheets", "cables"), 1, book);
        rows = cells(book.toByteArray());
    }

    private static List<List<Object>> cells(byte[] book) throws IOException {
        List<List<Object>> rows = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(book))) {
            for (Row row : workbook.getSheet("Cables")) {
                List<Object> cells = new ArrayList<>();
                for (int column = 0; column < row.getLastCellNum(); column++) {
                    cells.add(value(row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)));
                }
                rows.add(cells);
            }
        }
        return rows.subList(1, rows.size());
    }

    private static Object value(Cell cell) {
        return switch (cell.getCellType()) {
            case NUMERIC ->
                DateUtil.isCellDateFormatted(cell)
                        ? cell.getLocalDateTimeCellValue()
                        : (Object) cell.getNumericCellValue();
            case STRING -> cell.getStringCellValue();
            default -> "";
        };
    }

    private void write(CableExporter exporter, Map<String, String> options, int passes, OutputStream out)
            throws IOException {
        try (CableWriter writer = exporter.open(out, ExportOptions.of(exporter, options))) {
            for (int pass = 0; pass < passes; pass++) {
                for (Cable cable : cables) {
                    writer.write(cable);
                }
            }
            writer.finish();
        }
    }

    /** JSON, one cable a line. */
    @Benchmark
    public void jsonLines() throws IOException {
        write(json, Map.of("form", "lines"), 1, OutputStream.nullOutputStream());
    }

    /** Jackson: the same documents, held as maps and lists. */
    @Benchmark
    public void jacksonDatabind() {
        try (SequenceWriter writer =
                mapper.writer().withRootValueSeparator("\n").writeValues(OutputStream.nullOutputStream())) {
            for (Object document : documents) {
                writer.write(document);
            }
        }
    }

    /** The sheet Cables of a workbook. */
    @Benchmark
    public void xlsxCables() throws IOException {
        write(xlsx, Map.of("sheets", "cables"), PASSES, OutputStream.nullOutputStream());
    }

    /** Fastexcel: a sheet with the same cells. */
    @Benchmark
    public void fastexcel() throws IOException {
        try (Workbook workbook = new Workbook(OutputStream.nullOutputStream(), "bench", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Cables");
            int at = 0;
            for (int pass = 0; pass < PASSES; pass++) {
                for (List<Object> row : rows) {
                    at++;
                    for (int column = 0; column < row.size(); column++) {
                        put(sheet, at, column, row.get(column));
                    }
                    if (at % 100 == 0) {
                        sheet.flush();
                    }
                }
            }
            sheet.finish();
        }
    }

    private static void put(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof String text) {
            if (!text.isEmpty()) {
                sheet.inlineString(row, column, text);
            }
        } else if (value instanceof Double number) {
            sheet.value(row, column, number);
        } else {
            sheet.value(row, column, (LocalDateTime) value);
            sheet.style(row, column).format(DATE_TIME).set();
        }
    }

    /** Apache POI's streaming workbook as its manual shows it: a sheet with the same cells. */
    @Benchmark
    public void poi() throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook()) {
            CellStyle dateTime = workbook.createCellStyle();
            dateTime.setDataFormat(workbook.createDataFormat().getFormat(DATE_TIME));
            Sheet sheet = workbook.createSheet("Cables");
            int at = 0;
            for (int pass = 0; pass < PASSES; pass++) {
                for (List<Object> values : rows) {
                    at++;
                    Row row = sheet.createRow(at);
                    for (int column = 0; column < values.size(); column++) {
                        put(row.createCell(column), values.get(column), dateTime);
                    }
                }
            }
            workbook.write(OutputStream.nullOutputStream());
        }
    }

    private static void put(Cell cell, Object value, CellStyle dateTime) {
        if (value instanceof String text) {
            cell.setCellValue(text);
        } else if (value instanceof Double number) {
            cell.setCellValue(number);
        } else {
            cell.setCellValue((LocalDateTime) value);
            cell.setCellStyle(dateTime);
        }
    }
}
