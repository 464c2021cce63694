package org.cablekit.examples.fuzz;

import static org.cablekit.examples.fuzz.CableProperties.require;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.lowagie.text.pdf.PdfReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.cablekit.export.pdf.inspection.StructureReading;
import org.cablekit.model.Cable;
import org.cablekit.parser.CableParser;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever words a telegram has, what is written is well formed and says the same words. */
class ExportersFuzzTest {

    /** Excel takes no more characters in a cell. */
    private static final int LARGEST_CELL = 32_767;

    @MethodSource("org.cablekit.examples.fuzz.Seeds#words")
    @FuzzTest
    void json(byte[] data) throws IOException {
        Cable cable = cable(data);
        require(JsonFuzzTest.read(Exports.bytes("json", cable)).equals(List.of(cable)), "not read equal again");
    }

    @MethodSource("org.cablekit.examples.fuzz.Seeds#words")
    @FuzzTest
    void workbook(byte[] data) throws IOException {
        Cable cable = cable(data);
        WorkbookCells cells = WorkbookCells.of(Exports.bytes("xlsx", cable));
        cable.subject().ifPresent(subject -> {
            String words = XmlCharacters.only(subject.toString());
            if (words.length() <= LARGEST_CELL) {
                require(cells.texts().contains(words), "no cell says " + words);
            }
        });
    }

    @MethodSource("org.cablekit.examples.fuzz.Seeds#words")
    @FuzzTest
    void graph(byte[] data) throws IOException {
        Cable cable = cable(data);
        List<String> texts = XmlTexts.of(Exports.bytes("graphml", cable));
        cable.subject().ifPresent(subject -> {
            String words = XmlCharacters.only(subject.toString());
            require(texts.contains(words), "no text says " + words);
        });
    }

    @MethodSource("org.cablekit.examples.fuzz.Seeds#words")
    @FuzzTest
    void reprint(byte[] data) throws IOException {
        Cable cable = cable(data);
        byte[] pdf = Exports.bytes("pdf", cable);
        require(Arrays.equals(pdf, Exports.bytes("pdf", cable)), "other bytes the second time");
        String spoken;
        try (PdfReader reader = new PdfReader(pdf)) {
            spoken = letters(new StructureReading(reader).spoken());
        }
        // Characters that no face has are named by their numbers, and holes by the words of a marker.
        cable.subject()
                .filter(subject ->
                        !subject.hasHoles() && subject.toString().chars().allMatch(c -> c >= ' ' && c < 0x7F))
                .ifPresent(subject ->
                        require(spoken.contains(letters(subject.toString())), "the reprint does not say " + subject));
    }

    /** A telegram with the words in its subject and its text. */
    private static Cable cable(byte[] data) {
        String words = words(data);
        String line = words.lines().reduce("", (a, b) -> a + " " + b);
        return CableParser.create()
                .parse(Seeds.SHORT.replace("FERRY TENDER SLIPS", line).replace("The ferry is not.", words));
    }

    /** Text in UTF-8; behind a byte order mark sixteen bits a unit, so that halves of a pair can stand alone. */
    private static String words(byte[] data) {
        if (data.length < 2 || data[0] != (byte) 0xFE || data[1] != (byte) 0xFF) {
            return new String(data, StandardCharsets.UTF_8);
        }
        StringBuilder words = new StringBuilder();
        for (int i = 2; i + 1 < data.length; i += 2) {
            words.append((char) (((data[i] & 0xFF) << 8) | (data[i + 1] & 0xFF)));
        }
        return words.toString();
    }

    /** The letters a to z and digits: what every face has, and no layout changes. */
    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.chars()
                .filter(c -> c < 0x80 && Character.isLetterOrDigit(c))
                .forEach(c -> letters.append((char) Character.toUpperCase(c)));
        return letters.toString();
    }
}
