package org.cablekit.examples.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What the cells of a workbook say, as a spreadsheet shows it. Every part has to be well formed.
 *
 * @param texts the texts
 */
record WorkbookCells(Set<String> texts) {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    static WorkbookCells of(byte[] workbook) throws IOException {
        Set<String> texts = new HashSet<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                for (String text : XmlTexts.of(zip.readAllBytes())) {
                    if (entry.getName().startsWith("xl/worksheets/sheet")) {
                        texts.add(shown(text));
                    }
                }
            }
        }
        return new WorkbookCells(texts);
    }

    private static String shown(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
