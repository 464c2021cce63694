/**
 * Telegrams as JSON: {@link org.cablekit.export.json.JsonCableExporter} writes them, {@link
 * org.cablekit.export.json.JsonCableReader} reads them back.
 */
module org.cablekit.export.json {
    requires static transitive org.jspecify;
    requires transitive org.cablekit.model;
    requires tools.jackson.databind;

    exports org.cablekit.export.json;

    // The records that stand for JSON objects are not public.
    opens org.cablekit.export.json to
            tools.jackson.databind;

    provides org.cablekit.export.CableExporter with
            org.cablekit.export.json.JsonCableExporter;
}
