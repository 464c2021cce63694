package org.cablekit.examples.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.cablekit.examples.cli.input.InputArguments;
import org.cablekit.examples.cli.input.Inputs;
import org.cablekit.examples.cli.output.CommandException;
import org.cablekit.examples.cli.output.Json;
import org.cablekit.examples.cli.output.Terminal;
import org.cablekit.examples.cli.view.BarChart;
import org.cablekit.examples.cli.view.Statistics;
import org.cablekit.parser.ReadResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Counts telegrams. */
@Command(
        name = "stats",
        description = "Counts telegrams by era, year, classification, origin and TAGS, and draws the counts as bars.")
final class StatsCommand implements Callable<Integer> {

    /** For whom counts are printed. */
    enum Format {
        TEXT,
        JSON
    }

    private static final int WIDTH = 78;
    private static final Set<String> IN_ORDER = Set.of("era", "year");

    private final Terminal terminal;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text for people, json for programs. Default: text.")
    private Format format = Format.TEXT;

    @Option(names = "--top", paramLabel = "N", description = "Bars in each chart at most. Default: 20.")
    private int top = 20;

    @Mixin
    private InputArguments inputs = new InputArguments();

    StatsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (top < 1) {
            throw CommandException.usage("--top must be at least 1");
        }
        Statistics statistics = new Statistics();
        long failures = 0;
        try (Inputs results = inputs.open(terminal)) {
            while (results.hasNext()) {
                ReadResult result = results.next();
                if (result instanceof ReadResult.Parsed parsed) {
                    statistics.add(parsed.cable());
                } else if (result instanceof ReadResult.Failed failed) {
                    failures++;
                    terminal.notice(failed.failure().toString());
                }
            }
        }
        if (format == Format.TEXT) {
            print(statistics);
        } else {
            Map<String, Object> all = new LinkedHashMap<>();
            all.put("telegrams", statistics.cables());
            statistics.questions().forEach(question -> all.put(question, statistics.counts(question)));
            terminal.result(Json.of(all));
        }
        return failures == 0 ? 0 : CommandException.FAILED;
    }

    private void print(Statistics statistics) {
        terminal.result(statistics.cables() + (statistics.cables() == 1 ? " telegram" : " telegrams"));
        for (String question : statistics.questions()) {
            Map<String, Long> counts = statistics.counts(question);
            if (!counts.isEmpty()) {
                terminal.result("");
                terminal.result("by " + question);
                boolean byCount = !IN_ORDER.contains(question);
                BarChart.of(counts, byCount, top, WIDTH).forEach(line -> terminal.result("  " + line));
            }
        }
    }
}
