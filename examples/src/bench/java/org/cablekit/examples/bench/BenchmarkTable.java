package org.cablekit.examples.bench;

import java.io.PrintStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/**
 * Runs the benchmarks and prints one table: median and spread of each, and its ratio to what it is compared with in the same
 * run. Arguments: a regular expression for names of benchmarks (default: all), and {@code quick} for a trial.
 */
public final class BenchmarkTable {

    /** Row -> what it is divided by. */
    private static final Map<String, List<String>> COMPARED = new LinkedHashMap<>();

    static {
        COMPARED.put("Collection.dumpToJson 1", List.of("Collection.dumpToJson 2"));
        COMPARED.put(
                "Reading.parse",
                List.of("Reading.floor", "Reading.knownAnswer", "Reading.mime4j", "Reading.commonmark"));
        COMPARED.put("Reading.knownAnswer", List.of("Reading.floor", "Reading.mime4j"));
        COMPARED.put("Reading.dump", List.of("Reading.jacksonCsv", "Reading.parse"));
        COMPARED.put("Reprint.taggedReprint", List.of("Reprint.plainOpenPdf", "Reprint.taggedOpenPdf"));
        COMPARED.put("Writing.jsonLines", List.of("Writing.jacksonDatabind"));
        COMPARED.put("Writing.xlsxCables", List.of("Writing.fastexcel", "Writing.poi"));
    }

    private static final String ALLOCATION = "gc.alloc.rate.norm";

    private final Map<String, Statistics> times = new LinkedHashMap<>();
    private final Map<String, Double> allocated = new LinkedHashMap<>();
    private final PrintStream out;

    private BenchmarkTable(PrintStream out) {
        this.out = out;
    }

    /**
     * Runs and prints.
     *
     * @param args see above
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] args) throws RunnerException {
        OptionsBuilder options = new OptionsBuilder();
        options.include(args.length > 0 ? args[0] : ".*Benchmark.*")
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true);
        if (args.length > 1 && args[1].equals("quick")) {
            options.warmupIterations(3)
                    .warmupTime(TimeValue.seconds(1))
                    .measurementIterations(3)
                    .measurementTime(TimeValue.seconds(1));
        }
        BenchmarkTable table = new BenchmarkTable(System.out);
        table.take(new Runner(options.build()).run());
        table.print();
    }

    private void take(Collection<RunResult> results) {
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark();
            String[] parts = name.split("\\.", -1);
            StringBuilder row = new StringBuilder(parts[parts.length - 2].replace("Benchmark", ""))
                    .append('.')
                    .append(parts[parts.length - 1]);
            for (String key : result.getParams().getParamsKeys()) {
                row.append(' ').append(result.getParams().getParam(key));
            }
            times.put(row.toString(), result.getPrimaryResult().getStatistics());
            for (var entry : result.getSecondaryResults().entrySet()) {
                if (entry.getKey().endsWith(ALLOCATION)) {
                    allocated.put(row.toString(), entry.getValue().getScore());
                }
            }
        }
    }

    private void print() {
        out.printf(
                Locale.ROOT,
                "%nJava %s, %d processors%n%n",
                Runtime.version(),
                Runtime.getRuntime().availableProcessors());
        out.println("| benchmark | ms, median | least | most | MB allocated |");
        out.println("| --- | --- | --- | --- | --- |");
        times.forEach((name, time) -> out.printf(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %.2f | %.2f |%n",
                name,
                time.getPercentile(50),
                time.getMin(),
                time.getMax(),
                allocated.getOrDefault(name, Double.NaN) / 1e6));
        out.println("\n| ratio | of medians |");
        out.println("| --- | --- |");
        COMPARED.forEach((name, others) -> others.forEach(other -> ratio(name, other)));
        times.keySet().stream()
                .filter(name -> name.startsWith("Adversarial.parse ") && !name.endsWith(" normal"))
                .forEach(name -> ratio(name, "Adversarial.parse normal"));
        if (times.containsKey("Reading.parse")) {
            double telegrams = times.get("Reading.parse").getPercentile(50) / Inputs.characters(Inputs.texts());
            times.forEach((name, time) -> {
                if (name.startsWith("Adversarial.parse ")) {
                    double each = time.getPercentile(50) / AdversarialBenchmark.CHARACTERS;
                    out.printf(Locale.ROOT, "| %s / Reading.parse, a character | %.2f |%n", name, each / telegrams);
                }
            });
        }
        if (allocated.containsKey("Reading.parse")) {
            out.printf(
                    Locale.ROOT,
                    "| bytes allocated by Reading.parse for each byte of input | %.1f |%n",
                    allocated.get("Reading.parse") / Inputs.size(Inputs.texts()));
        }
        if (times.containsKey("Reading.parse")) {
            out.printf(
                    Locale.ROOT,
                    "| MB a second of Reading.parse | %.0f |%n",
                    Inputs.size(Inputs.texts())
                            / 1e3
                            / times.get("Reading.parse").getPercentile(50));
        }
        for (String name : List.of("Reading.pages", "Reading.dump", "Reading.records")) {
            if (times.containsKey(name)) {
                out.printf(
                        Locale.ROOT,
                        "| telegrams a second of %s | %.0f |%n",
                        name,
                        Inputs.TELEGRAMS * 1e3 / times.get(name).getPercentile(50));
            }
        }
        if (times.containsKey("Reprint.taggedReprint")) {
            out.printf(
                    Locale.ROOT,
                    "| reprints a second | %.0f |%n",
                    1e3 / times.get("Reprint.taggedReprint").getPercentile(50));
        }
    }

    private void ratio(String name, String other) {
        Statistics time = times.get(name);
        Statistics base = times.get(other);
        if (time != null && base != null) {
            out.printf(
                    Locale.ROOT, "| %s : %s | %.2f |%n", name, other, time.getPercentile(50) / base.getPercentile(50));
        }
    }
}
