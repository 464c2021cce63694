package org.cablekit.export;

import java.io.OutputStream;
import java.util.List;

/** An exporter that writes nothing. */
public class SampleExporter implements CableExporter {

    private final String id;

    SampleExporter(String id) {
        this.id = id;
    }

    /** For the service loader. */
    public SampleExporter() {
        this("sample");
    }

    /** Without options. */
    public static final class Bare extends SampleExporter {
        /** For the service loader. */
        public Bare() {
            super("bare");
        }

        @Override
        public List<ExportOption> options() {
            return List.of();
        }
    }

    /** With the id of another. */
    public static final class SameId extends SampleExporter {
        /** For the service loader. */
        public SameId() {
            super("sample");
        }
    }

    /** With an id that is not one. */
    public static final class BadlyNamed extends SampleExporter {
        /** For the service loader. */
        public BadlyNamed() {
            super("Sample Format");
        }
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String fileExtension() {
        return "txt";
    }

    @Override
    public String mediaType() {
        return "text/plain";
    }

    @Override
    public String description() {
        return "writes nothing";
    }

    @Override
    public Packaging packaging() {
        return Packaging.COLLECTION;
    }

    @Override
    public List<ExportOption> options() {
        return List.of(
                new ExportOption("form", "how long", "long", List.of("long", "short")),
                ExportOption.flag("pretty", "indent", false),
                new ExportOption("title", "a title", "none", List.of()));
    }

    @Override
    public CableWriter open(OutputStream out, ExportOptions options) {
        throw new UnsupportedOperationException("writes nothing");
    }
}
