package org.cablekit.export.xlsx.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pieces that sheets are made of, against POI's own. */
class SheetBasicsTest {

    private static final Pattern MARKUP = Pattern.compile("&(amp|lt|gt|quot);");

    @TempDir
    private Path directory;

    @Test
    void columnNamesAreThoseOfPoi() {
        for (int column = 0; column < 16_384; column++) {
            assertThat(CellName.column(column)).isEqualTo(CellReference.convertNumToColString(column));
        }
        assertThat(CellName.location("Cables 2", 27, 17)).isEqualTo("'Cables 2'!AB17");
    }

    @Test
    void daysAreNumberedAsPoiNumbersThem() {
        for (LocalDate day = LocalDate.of(1900, 1, 1); day.getYear() < 2101; day = day.plusDays(1)) {
            assertThat((double) SerialDate.day(day)).isEqualTo(DateUtil.getExcelDate(day));
        }
    }

    @Test
    void everyMinuteComesBack() {
        LocalDateTime start = LocalDateTime.of(1974, 6, 14, 0, 0);
        for (int minute = 0; minute < 1440; minute++) {
            LocalDateTime time = start.plusMinutes(minute);
            double number = SerialDate.time(time) / Math.pow(10, SerialDate.TIME_DIGITS);
            assertThat(DateUtil.getLocalDateTime(number)).isEqualTo(time);
        }
    }

    @Test
    void textIsEscapedAsPoiReadsIt() throws IOException {
        Random random = new Random(7);
        String[] pieces = {
            "_x0041_", "_x", "_", "&", "<", "]]>", "\"", "\r", "\n", "\t", "é", "€", "\uD83D\uDEA2", "plain"
        };
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(12);
            for (int j = 0; j < length; j++) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            assertThat(written(text.toString())).isEqualTo(text.toString());
        }
    }

    @Test
    void textLongerThanTheBufferIsWhole() throws IOException {
        for (String unit : List.of("x", "<", "é", "\uD83D\uDEA2", "abc&")) {
            String text = unit.repeat(70_000);
            assertThat(written(text).equals(text)).as(unit).isTrue();
        }
    }

    /** Writes a text and reads it as XML and POI do. */
    private static String written(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XmlOut out = new XmlOut(bytes);
        assertThat(out.text(text)).isZero();
        out.flush();
        assertThat(out.written()).isEqualTo(bytes.size());
        String xml = MARKUP.matcher(bytes.toString(StandardCharsets.UTF_8))
                .replaceAll(entity -> switch (entity.group(1)) {
                    case "amp" -> "&";
                    case "lt" -> "<";
                    case "gt" -> ">";
                    default -> "\"";
                });
        org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRst rich =
                org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRst.Factory.newInstance();
        rich.setT(xml);
        return new XSSFRichTextString(rich).getString();
    }

    @Test
    void spoolGivesBackWhatWasPutAside() throws IOException {
        List<String> texts =
                new ArrayList<>(List.of("", "plain", "Zürich", "北京", "\uD83D\uDEA2", "\uD800", "x\u0000y"));
        texts.add("long ".repeat(40_000));
        texts.add("länger ".repeat(40_000));
        Spool spool = new Spool(directory.resolve("spool"));
        for (String text : texts) {
            spool.text(text);
            spool.number(text.hashCode());
        }
        try (spool;
                Spool.Reader reader = spool.read()) {
            for (String text : texts) {
                assertThat(reader.text().equals(text)).isTrue();
                assertThat(reader.number()).isEqualTo(text.hashCode());
            }
        }
    }

    @Test
    void rowMustHaveACellForEveryColumn() throws IOException {
        SheetFormat format = new SheetFormat(
                "List", List.of(new ColumnFormat("A", 9, Look.TEXT), new ColumnFormat("B", 9, Look.TEXT)), 0, 15);
        try (SheetSeries series = new SheetSeries(format, directory, Limits.EXCEL, new Notices(), true)) {
            assertThatIllegalStateException().isThrownBy(series::endRow);
            series.beginRow();
            series.text("one");
            assertThatIllegalStateException().isThrownBy(series::endRow);
        }
    }

    @Test
    void sheetNamesAreChecked() {
        List<ColumnFormat> columns = List.of(new ColumnFormat("A", 9, Look.TEXT));
        for (String name : List.of("", " ", "a/b", "it's", "[x]", "x".repeat(26))) {
            assertThatIllegalArgumentException().isThrownBy(() -> new SheetFormat(name, columns, 0, 15));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new SheetFormat("x", List.of(), 0, 15));
        assertThatIllegalArgumentException().isThrownBy(() -> new Limits(1, 100, 0, 1));
    }
}
