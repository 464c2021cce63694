package org.cablekit.examples.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import org.cablekit.examples.invented.InventCollection;
import org.cablekit.examples.invented.InventedForm;
import org.cablekit.export.CableExporter;
import org.cablekit.export.CableExporters;
import org.cablekit.export.CableWriter;
import org.cablekit.export.ExportOptions;
import org.cablekit.model.Cable;
import org.cablekit.parser.CableReader;
import org.cablekit.parser.ReadResults;
import org.cablekit.parser.ReaderOptions;

/**
 * Sends whole invented collections through, from file to file, and prints a row for each: time for each cable, of the clock
 * and of the processors (which others on the machine disturb less), and the most memory in use after a garbage collection.
 *
 * <p>Arguments: folder for the files, form ({@code dump} or {@code records}), output format, number of threads, and numbers of
 * cables. Run it with a small {@code -Xmx} to see that memory does not depend on the size of the collection.
 */
public final class CollectionRun {

    private static final int FIRST_COUNT = 4;
    private static final OperatingSystemMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private CollectionRun() {}

    /**
     * Runs and prints.
     *
     * @param args see above
     * @throws IOException if a file fails
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        InventedForm form = InventedForm.valueOf(args[1].toUpperCase(Locale.ROOT));
        CableExporter exporter = CableExporters.load().require(args[2]);
        int threads = Integer.parseInt(args[3]);
        System.out.println("| cables | MB in | threads | s | us a cable | us of processors a cable | MB live, most |");
        System.out.println("| --- | --- | --- | --- | --- | --- | --- |");
        for (int i = FIRST_COUNT; i < args.length; i++) {
            long count = Long.parseLong(args[i]);
            Path in = folder.resolve("invented." + args[1]);
            try (OutputStream out = Files.newOutputStream(in)) {
                InventCollection.write(form, count, Inputs.SEED, out);
            }
            Path out = folder.resolve("out." + exporter.fileExtension());
            run(in, out, exporter, threads, count);
            Files.delete(in);
            Files.delete(out);
        }
    }

    private static void run(Path in, Path file, CableExporter exporter, int threads, long count) throws IOException {
        Map<String, String> options = exporter.id().equals("json") ? Map.of("form", "lines") : Map.of();
        LiveHeap heap = new LiveHeap();
        long busy = MACHINE.getProcessCpuTime();
        long start = System.nanoTime();
        long cables = 0;
        try (ReadResults results = CableReader.create(
                                ReaderOptions.builder().threads(threads).build())
                        .read(in);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
                CableWriter writer = exporter.open(out, ExportOptions.of(exporter, options))) {
            Iterator<Cable> all = results.cables(failure -> System.out.println("not read: " + failure))
                    .iterator();
            while (all.hasNext()) {
                writer.write(all.next());
                cables++;
                if (cables % 1_000 == 0) {
                    heap.look();
                }
            }
            writer.finish();
        }
        heap.look();
        double seconds = (System.nanoTime() - start) / 1e9;
        double used = (MACHINE.getProcessCpuTime() - busy) / 1e9;
        if (cables != count) {
            System.out.println("expected " + count + " cables, read " + cables);
        }
        System.out.printf(
                Locale.ROOT,
                "| %d | %.1f | %d | %.1f | %.0f | %.0f | %.1f |%n",
                cables,
                Files.size(in) / 1e6,
                threads,
                seconds,
                seconds * 1e6 / cables,
                used * 1e6 / cables,
                heap.most() / 1e6);
    }

    /** The most memory in use right after a collection. */
    private static final class LiveHeap {
        private long most;

        void look() {
            for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
                if (collector instanceof com.sun.management.GarbageCollectorMXBean detailed
                        && detailed.getLastGcInfo() != null) {
                    long used = detailed.getLastGcInfo().getMemoryUsageAfterGc().values().stream()
                            .mapToLong(usage -> usage.getUsed())
                            .sum();
                    most = Math.max(most, used);
                }
            }
        }

        long most() {
            return most;
        }
    }
}
