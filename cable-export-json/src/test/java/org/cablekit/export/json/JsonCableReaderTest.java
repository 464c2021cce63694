package org.cablekit.export.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.cablekit.model.Cable;
import org.cablekit.model.SourceMap;
import org.cablekit.model.SourceSpan;
import org.cablekit.testing.SampleCables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonCableReaderTest {

    static final List<Map<String, String>> FORMS = Documents.FORMS;

    private static final String MINIMAL = Documents.line(SampleCables.minimal()).strip();

    @ParameterizedTest
    @FieldSource("FORMS")
    void everyCableIsReadBackEqual(Map<String, String> form) throws IOException {
        assertThat(Documents.read(Documents.json(SampleCables.all(), form))).isEqualTo(SampleCables.all());
        List<Cable> many = SampleCables.many(300);
        assertThat(Documents.read(Documents.json(many, form))).isEqualTo(many);
        assertThat(Documents.read(Documents.json(List.of(), form))).isEmpty();
    }

    @Test
    void whatIsReadIsWrittenTheSame() throws IOException {
        String json = Documents.json(SampleCables.all(), Map.of());

        assertThat(Documents.json(Documents.read(json), Map.of())).isEqualTo(json);
    }

    @Test
    void partsThatWereLeftOutAreEmpty() throws IOException {
        Map<String, String> options = Map.of("source", "false", "spans", "false", "diagnostics", "false");
        Cable original = SampleCables.cablegate();
        Cable read = Documents.read(Documents.json(List.of(original), options)).get(0);

        assertThat(read.source().text()).isEmpty();
        assertThat(read.map()).isEqualTo(SourceMap.of("", List.of()));
        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.sections()).allMatch(s -> s.span().equals(new SourceSpan(0, 0)));
        assertThat(read.source().provenance()).isEqualTo(original.source().provenance());
        assertThat(read.subject()).isEqualTo(original.subject());
        assertThat(read.summary()).isEqualTo(original.summary());
        assertThat(Documents.json(List.of(read), options).replace("\"coverage\":1,", ""))
                .isEqualTo(Documents.json(List.of(original), options).replace("\"coverage\":1,", ""));
    }

    @Test
    void aMapIsLeftOutWithTheSpans() throws IOException {
        Cable read = Documents.read(Documents.json(List.of(SampleCables.redacted()), Map.of("spans", "false")))
                .get(0);

        assertThat(read.source()).isEqualTo(SampleCables.redacted().source());
        assertThat(read.diagnostics()).hasSameSizeAs(SampleCables.redacted().diagnostics());
        assertThat(read.body().blocks()).allMatch(b -> b.span().equals(new SourceSpan(0, 0)));
    }

    @Test
    void factsAreNotNeeded() throws IOException {
        String json = MINIMAL.replaceFirst("\"facts\":\\{.*?},\"format\"", "\"format\"");

        assertThat(json).doesNotContain("facts");
        assertThat(Documents.read(json)).containsExactly(SampleCables.minimal());
        assertThat(Documents.read(MINIMAL.replace("\"messageReference\":null", "\"messageReference\":[{\"a\":[]}]")))
                .containsExactly(SampleCables.minimal());
    }

    @Test
    void aFieldThatMayBeNullMayBeMissing() throws IOException {
        assertThat(Documents.read(MINIMAL.replace("\"preamble\":null,", ""))).containsExactly(SampleCables.minimal());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32BE"})
    void theCharsetIsFoundOut(String charset) throws IOException {
        String json = Documents.json(List.of(SampleCables.nonLatin()), Map.of());

        assertThat(Documents.read(json.getBytes(Charset.forName(charset)))).containsExactly(SampleCables.nonLatin());
    }

    @Test
    void cablesOneAfterAnotherNeedNoLines() throws IOException {
        assertThat(Documents.read("\n" + MINIMAL + MINIMAL + "\r\n\n" + MINIMAL))
                .hasSize(3);
        assertThat(Documents.read("")).isEmpty();
        assertThat(Documents.read(" \n ")).isEmpty();
    }

    @Test
    void theSchemaMayStandBehindTheCables() throws IOException {
        String json = "{\"cables\":[" + MINIMAL + "],\"schema\":\"" + JsonSchema.CABLES.id() + "\"}";

        assertThat(Documents.read(json)).hasSize(1);
    }

    @Test
    void cablesAreReadOneByOne() throws IOException {
        List<Cable> many = SampleCables.many(200);
        IOException failure = new IOException("unplugged");
        InputStream in = new SequenceInputStream(
                new ByteArrayInputStream(
                        Documents.json(many, Map.of("form", "lines")).getBytes(StandardCharsets.UTF_8)),
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw failure;
                    }

                    @Override
                    public int read(byte[] into, int offset, int length) throws IOException {
                        throw failure;
                    }
                });
        try (JsonCableReader reader = new JsonCableReader(in)) {
            for (Cable cable : many.subList(0, 190)) {
                assertThat(reader.next()).contains(cable);
            }
            assertThatThrownBy(() -> {
                        while (reader.next().isPresent()) {}
                    })
                    .isSameAs(failure);
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(reader::next)
                    .withCause(failure);
        }
    }

    @Test
    void theStreamIsNeverClosed() throws IOException {
        boolean[] closed = {false};
        InputStream in = new FilterInputStream(new ByteArrayInputStream(MINIMAL.getBytes(StandardCharsets.UTF_8))) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        try (JsonCableReader reader = new JsonCableReader(in)) {
            assertThat(reader.cables().count()).isEqualTo(1);
            assertThat(reader.next()).isEmpty();
        }
        assertThat(closed[0]).isFalse();
    }

    @Test
    void aStreamThatFailsAtOnceIsSaid() {
        IOException failure = new IOException("unplugged");

        assertThatThrownBy(() -> new JsonCableReader(new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw failure;
                    }

                    @Override
                    public int read(byte[] into, int offset, int length) throws IOException {
                        throw failure;
                    }
                }))
                .isSameAs(failure);
    }

    @Test
    void bytesThatAreNoTextAreSaid() {
        byte[] bytes = MINIMAL.getBytes(StandardCharsets.UTF_8);
        bytes[20] = (byte) 0xC3;

        assertThatExceptionOfType(JsonFormatException.class)
                .isThrownBy(() -> Documents.read(bytes))
                .withMessageContaining("UTF-8");
        assertThatExceptionOfType(JsonFormatException.class)
                .isThrownBy(() -> Documents.read(new byte[] {0, 0, (byte) 0xFF, (byte) 0xFE, 1, 2, 3, 4}));
    }

    @Test
    void everyTruncationIsSaid() {
        String json = Documents.json(List.of(SampleCables.redacted()), Map.of()).strip();
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        for (int length = 1; length < bytes.length; length += length < 400 ? 1 : 23) {
            byte[] part = Arrays.copyOf(bytes, length);
            assertThatExceptionOfType(JsonFormatException.class)
                    .as("first %s bytes", length)
                    .isThrownBy(() -> Documents.read(part))
                    .satisfies(e -> assertThat(e.line()).isPositive());
        }
    }

    @Test
    void anyDamageIsReadOrRefusedButNeverAFault() {
        byte[] bytes = Documents.json(SampleCables.all().subList(1, 3), Map.of("pretty", "true"))
                .getBytes(StandardCharsets.UTF_8);
        Random random = new Random(20260101);
        int refused = 0;
        for (int i = 0; i < 800; i++) {
            byte[] damaged = bytes.clone();
            int hits = 1 + random.nextInt(3);
            for (int hit = 0; hit < hits; hit++) {
                byte[] signs = "{}[]\",:0-x\u0001\\ntf".getBytes(StandardCharsets.US_ASCII);
                damaged[random.nextInt(damaged.length)] =
                        random.nextBoolean() ? signs[random.nextInt(signs.length)] : (byte) random.nextInt(256);
            }
            try {
                Documents.read(damaged);
            } catch (JsonFormatException e) {
                refused++;
                assertThat(e.getMessage()).startsWith("line ").doesNotContain("tools.jackson", "REDACTED (");
                assertThat(e.getMessage().length()).isLessThan(2000);
            } catch (IOException e) {
                throw new AssertionError("not a format exception", e);
            }
        }
        assertThat(refused).isGreaterThan(400);
    }
}
