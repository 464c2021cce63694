package org.cablekit.export.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cablekit.model.ExemptionCode;
import org.cablekit.redact.PublicLog;
import org.cablekit.redact.PublicLogWriter;
import org.cablekit.testing.SampleCables;
import org.junit.jupiter.api.Test;

/** A row for each marker, in the spelling of codes asked for. */
final class PublicLogXlsxTest {

    private static byte[] write(ExemptionCode.Style style, PublicLog... logs) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PublicLogWriter writer = PublicLogXlsx.open(out, style)) {
            for (PublicLog log : logs) {
                writer.write(log);
            }
            writer.finish();
        }
        return out.toByteArray();
    }

    @Test
    void everyMarkerHasARow() throws IOException {
        PublicLog log = PublicLog.of(SampleCables.redacted());
        byte[] bytes = write(ExemptionCode.Style.STATUTE, new PublicLog(List.of()), log);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(log.rows().size());
            assertThat(sheet.getRow(1).getCell(0).getNumericCellValue()).isEqualTo(2);
            assertThat(sheet.getRow(1).getCell(4).getStringCellValue())
                    .isEqualTo(log.rows().get(0).place());
            assertThat(sheet.getRow(1).getCell(6).getStringCellValue())
                    .isEqualTo(log.rows().get(0).codes().get(0).print(ExemptionCode.Style.STATUTE));
        }
        assertThat(Arrays.equals(bytes, write(ExemptionCode.Style.STATUTE, new PublicLog(List.of()), log)))
                .isTrue();
    }

    @Test
    void aLogWithoutMarkersIsAWorkbook() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(write(ExemptionCode.Style.STATE)))) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isZero();
        }
    }
}
