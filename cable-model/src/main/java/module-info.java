/**
 * The model of a diplomatic telegram, the exporter plug-in point, and redaction as data.
 *
 * <p>Start with {@link org.cablekit.model.Cable}; exporters are found with {@link
 * org.cablekit.export.CableExporters}. This module depends on nothing but the JSpecify annotations.
 */
module org.cablekit.model {
    requires static transitive org.jspecify;

    exports org.cablekit.model;
    exports org.cablekit.export;
    exports org.cablekit.redact;

    uses org.cablekit.export.CableExporter;
}
