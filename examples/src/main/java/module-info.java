/** The {@code cables} command line, sample programs, and an exporter as a stranger would write it. */
module org.cablekit.examples {
    requires static transitive org.jspecify;
    requires transitive org.cablekit.model;
    requires transitive org.cablekit.parser;
    requires org.cablekit.export.json;
    requires org.cablekit.export.xlsx;
    requires info.picocli;

    exports org.cablekit.examples.graphml;

    opens org.cablekit.examples.cli to
            info.picocli;
    opens org.cablekit.examples.cli.check to
            info.picocli;
    opens org.cablekit.examples.cli.export to
            info.picocli;
    opens org.cablekit.examples.cli.input to
            info.picocli;
    opens org.cablekit.examples.cli.redact to
            info.picocli;

    provides org.cablekit.export.CableExporter with
            org.cablekit.examples.graphml.GraphMlExporter;
}
