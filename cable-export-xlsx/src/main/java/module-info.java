/**
 * Writes telegrams as Excel workbooks with Apache POI. The exporter is found by its id {@code xlsx}.
 */
module org.cablekit.export.xlsx {
    requires static transitive org.jspecify;
    requires transitive org.cablekit.model;
    requires org.apache.commons.compress;
    requires org.apache.poi.ooxml;

    exports org.cablekit.export.xlsx;

    provides org.cablekit.export.CableExporter with
            org.cablekit.export.xlsx.XlsxCableExporter;
}
