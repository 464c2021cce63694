package org.cablekit.examples.samples;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import org.cablekit.export.CableExporter;
import org.cablekit.export.CableExporters;
import org.cablekit.export.CableWriter;
import org.cablekit.export.ExportOptions;
import org.cablekit.model.Cable;
import org.cablekit.parser.CableReader;
import org.cablekit.parser.ReadResults;

/** Makes a spreadsheet of all telegrams in a folder, cable by cable: the folder may be of any size. */
public final class SpreadsheetOfFolder {

    private SpreadsheetOfFolder() {}

    /**
     * Writes the spreadsheet.
     *
     * @param args the folder and the file to write
     * @throws IOException if the file cannot be written
     */
    public static void main(String[] args) throws IOException {
        CableExporter exporter = CableExporters.load().require("xlsx");
        try (ReadResults results = CableReader.create().read(Path.of(args[0]));
                OutputStream out = Files.newOutputStream(Path.of(args[1]));
                CableWriter writer = exporter.open(out, ExportOptions.defaultsOf(exporter))) {
            Iterator<Cable> cables = results.cables(failure -> System.out.println("not read: " + failure))
                    .iterator();
            while (cables.hasNext()) {
                writer.write(cables.next());
            }
            System.out.println(writer.finish().cables() + " cables");
        }
    }
}
