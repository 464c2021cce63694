package org.cablekit.examples.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.cablekit.examples.invented.InventedForm;
import org.cablekit.model.Cable;
import org.cablekit.parser.CableParser;
import org.cablekit.parser.CableReader;
import org.cablekit.parser.ReadResults;
import org.commonmark.parser.Parser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/** Reading, one thread. An operation is a pass over {@link Inputs#TELEGRAMS} telegrams (or all of the corpus). */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 7, time = 1)
@Fork(1)
public class ReadingBenchmark {

    private final CableParser parser = CableParser.create();
    private final CableReader reader = CableReader.create();
    private final Parser markdown = Parser.builder().build();
    private final CsvMapper csv =
            CsvMapper.builder().enable(CsvReadFeature.WRAP_AS_ARRAY).build();
    private List<byte[]> texts;
    private List<Cable> cables;
    private List<byte[]> mails;
    private List<byte[]> pages;
    private byte[] dump;
    private byte[] records;

    /** Makes the inputs. */
    @Setup(Level.Trial)
    public void make() {
        texts = Inputs.texts();
        cables = Inputs.cables();
        mails = Inputs.mails();
        pages = Inputs.pages();
        dump = Inputs.collection(InventedForm.DUMP);
        records = Inputs.collection(InventedForm.RECORDS);
    }

    /** The floor: decode and find the lines. */
    @Benchmark
    public void floor(Blackhole hole) {
        for (byte[] bytes : texts) {
            hole.consume(lines(new String(bytes, StandardCharsets.UTF_8)));
        }
    }

    private static int lines(String text) {
        int lines = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            lines++;
        }
        return lines;
    }

    /** Decode, find the lines, and make the cables without recognising anything: the bound of every parser. */
    @Benchmark
    public void knownAnswer(Blackhole hole) {
        for (int i = 0; i < texts.size(); i++) {
            String text = new String(texts.get(i), StandardCharsets.UTF_8);
            hole.consume(lines(text));
            hole.consume(KnownAnswer.again(cables.get(i), text));
        }
    }

    /** Decode and parse, the whole model with spans. */
    @Benchmark
    public void parse(Blackhole hole) {
        for (byte[] bytes : texts) {
            hole.consume(parser.parse(bytes));
        }
    }

    /** Mime4j: mail with the same text, header and text read. */
    @Benchmark
    public void mime4j(Blackhole hole) throws IOException {
        for (byte[] bytes : mails) {
            Message message = new DefaultMessageBuilder().parseMessage(new ByteArrayInputStream(bytes));
            hole.consume(message.getSubject());
            hole.consume(((TextBody) message.getBody()).getReader().transferTo(java.io.Writer.nullWriter()));
            message.dispose();
        }
    }

    /** CommonMark: the same bytes as a document. */
    @Benchmark
    public void commonmark(Blackhole hole) {
        for (byte[] bytes : texts) {
            hole.consume(markdown.parse(new String(bytes, StandardCharsets.UTF_8)));
        }
    }

    /** Web pages, from bytes to cables, each a file of its own. */
    @Benchmark
    public void pages(Blackhole hole) {
        for (byte[] page : pages) {
            read(page, hole);
        }
    }

    /** The dump, from bytes to cables. */
    @Benchmark
    public void dump(Blackhole hole) {
        read(dump, hole);
    }

    /** Jackson's CSV module: the same dump as rows of strings, nothing parsed. */
    @Benchmark
    public void jacksonCsv(Blackhole hole) {
        CsvSchema schema = CsvSchema.emptySchema().withEscapeChar('\\');
        try (MappingIterator<String[]> rows =
                csv.readerFor(String[].class).with(schema).readValues(new ByteArrayInputStream(dump))) {
            while (rows.hasNext()) {
                hole.consume(rows.next());
            }
        }
    }

    /** Archive records, from bytes to cables. */
    @Benchmark
    public void records(Blackhole hole) {
        read(records, hole);
    }

    private void read(byte[] bytes, Blackhole hole) {
        try (ReadResults results = reader.read(new ByteArrayInputStream(bytes), "memory")) {
            for (var cables = results.cables(hole::consume).iterator(); cables.hasNext(); ) {
                Cable cable = cables.next();
                hole.consume(cable);
            }
        }
    }
}
