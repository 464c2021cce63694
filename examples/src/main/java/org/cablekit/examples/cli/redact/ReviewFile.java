package org.cablekit.examples.cli.redact;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.cablekit.examples.cli.export.FilePaths;
import org.cablekit.examples.cli.output.CommandException;
import org.cablekit.examples.cli.output.Reasons;
import org.cablekit.export.json.JsonFormatException;
import org.cablekit.export.json.RedactionReviewJson;
import org.cablekit.export.xlsx.RedactionReviewXlsx;
import org.cablekit.export.xlsx.XlsxFormatException;
import org.cablekit.redact.ReviewSheet;

/**
 * The file that goes to the reviewer and comes back.
 *
 * @param path where it is
 * @param isWorkbook whether it is an Excel workbook, else JSON
 */
record ReviewFile(Path path, boolean isWorkbook) {

    /** The file of a name; its ending says what it is. */
    static ReviewFile of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (!lower.endsWith(".json") && !lower.endsWith(".xlsx")) {
            throw CommandException.usage("--review " + name + ": the name must end with .json or .xlsx");
        }
        return new ReviewFile(FilePaths.of(name), lower.endsWith(".xlsx"));
    }

    void write(List<ReviewSheet> sheets, OutputStream out) throws IOException {
        if (isWorkbook) {
            RedactionReviewXlsx.write(sheets, out);
        } else {
            RedactionReviewJson.write(sheets, out);
        }
    }

    /** What it holds; damage ends the command with place and reason. */
    List<ReviewSheet> read() {
        try (InputStream in = Files.newInputStream(path)) {
            return isWorkbook ? RedactionReviewXlsx.read(in) : RedactionReviewJson.read(in);
        } catch (JsonFormatException | XlsxFormatException e) {
            throw CommandException.failed(path + ": " + e.getMessage());
        } catch (IOException e) {
            throw CommandException.usage(path + ": " + Reasons.of(e));
        }
    }
}
