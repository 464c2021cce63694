package org.cablekit.architecture.planted.export.json;

import java.util.List;
import org.apache.poi.ss.usermodel.Workbook;
import org.cablekit.architecture.planted.export.CableExporter;
import org.cablekit.architecture.planted.export.pdf.PlantedPdf;
import org.cablekit.architecture.planted.parser.inside.Inside;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Violations an exporter could have; it is not final either, and not constructible. */
public class PlantedJsonExporter implements CableExporter {

    /** Needs something. */
    protected PlantedJsonExporter(String something) {}

    static final class UsesOtherLibrary {
        Workbook book;
    }

    static final class UsesOtherExporter {
        PlantedPdf pdf;
    }

    static final class UsesParser {
        Inside inside;
    }

    /** Shows the library. */
    public interface ShowsLibrary {
        /** In a type argument. */
        List<JsonNode> nodes();
    }

    /** Shows the library. */
    public interface ThrowsLibrary {
        /** In what it throws. */
        void read() throws JacksonException;
    }

    /** Hides the library. */
    public static final class HidesLibrary {
        private final List<JsonNode> nodes = List.of();

        /** Counts. */
        public int count() {
            return nodes.size();
        }
    }
}
