package org.cablekit.examples.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.cablekit.export.CableExporter;
import org.cablekit.export.CableWriter;
import org.cablekit.export.ExportOptions;
import org.cablekit.export.ExportReport;
import org.cablekit.model.Cable;

/** Exporters that get into trouble; they are found only inside {@link #with}. */
public final class TestExporters {

    private TestExporters() {}

    /** Runs something that finds these exporters beside all others. */
    static <T> T with(Supplier<T> run) throws IOException {
        Path folder = Files.createTempDirectory("exporters");
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Path list = Files.writeString(
                services.resolve(CableExporter.class.getName()),
                String.join("\n", Failing.class.getName(), Refusing.class.getName(), Choosy.class.getName()));
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            return run.get();
        } finally {
            thread.setContextClassLoader(before);
            for (Path path : List.of(list, services, services.getParent(), folder)) {
                Files.delete(path);
            }
        }
    }

    private abstract static class Base implements CableExporter {
        @Override
        public String id() {
            String name = getClass().getSimpleName();
            return name.toLowerCase(java.util.Locale.ROOT);
        }

        @Override
        public String fileExtension() {
            return id();
        }

        @Override
        public String mediaType() {
            return "text/plain";
        }

        @Override
        public String description() {
            return "gets into trouble";
        }

        @Override
        public Packaging packaging() {
            return Packaging.COLLECTION;
        }
    }

    /** Fails after some bytes. */
    public static final class Failing extends Base {
        @Override
        public CableWriter open(OutputStream out, ExportOptions options) {
            return new Writer(out, cable -> {
                out.write(new byte[200_000]);
                throw new IOException("the device is full");
            });
        }
    }

    /** Fails at the end. */
    public static final class Refusing extends Base {
        @Override
        public CableWriter open(OutputStream out, ExportOptions options) {
            return new Writer(out, cable -> out.write(1)) {
                @Override
                public ExportReport finish() throws IOException {
                    throw new IOException("the device is full");
                }
            };
        }
    }

    /** Does not like one of the cables. */
    public static final class Choosy extends Base {
        @Override
        public Packaging packaging() {
            return Packaging.SINGLE;
        }

        @Override
        public CableWriter open(OutputStream out, ExportOptions options) {
            return new Writer(out, cable -> {
                if (cable.messageReference().orElseThrow().post().equals("SUVA")) {
                    throw new IllegalStateException("not this one");
                }
                out.write(1);
            });
        }
    }

    private interface Action {
        void write(Cable cable) throws IOException;
    }

    private static class Writer implements CableWriter {
        private final OutputStream out;
        private final Action action;

        Writer(OutputStream out, Action action) {
            this.out = out;
            this.action = action;
        }

        @Override
        public void write(Cable cable) throws IOException {
            action.write(cable);
        }

        @Override
        public ExportReport finish() throws IOException {
            out.flush();
            return new ExportReport(1, List.of());
        }

        @Override
        public void close() {}
    }
}
