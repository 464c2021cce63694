package org.cablekit.export.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cablekit.export.CableWriter;
import org.cablekit.export.ExportReport;
import org.cablekit.model.Cable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.ObjectWriter;

/** Writes cables as root values of one generator, with the framing of the form around them. */
final class JsonCableWriter implements CableWriter {

    private enum State {
        OPEN,
        FINISHED,
        FAILED,
        CLOSED
    }

    private final Outlet out;
    private final Form.Framing framing;
    private final ObjectWriter writer;
    private final JsonGenerator generator;
    private final Parts parts;
    private long cables;
    private State state = State.OPEN;

    JsonCableWriter(OutputStream out, Form.Framing framing, ObjectWriter writer, Parts parts) throws IOException {
        this.out = new Outlet(out);
        this.framing = framing;
        this.writer = writer;
        this.generator = writer.createGenerator(this.out);
        this.parts = parts;
        raw(framing.before());
    }

    @Override
    public void write(Cable cable) throws IOException {
        requireOpen();
        CableDocument document = CableDocument.of(cable, parts);
        state = State.FAILED;
        try {
            if (cables > 0) {
                // Not the generator's own separator: it knows nothing of the form.
                generator.writeRaw(framing.between());
            }
            writer.writeValue(generator, document);
        } catch (JacksonException e) {
            throw unwrap(e);
        }
        cables++;
        state = State.OPEN;
    }

    @Override
    public ExportReport finish() throws IOException {
        requireOpen();
        state = State.FAILED;
        try {
            generator.flush();
            raw(cables == 0 && framing.before().isEmpty() ? "" : framing.after());
            out.flush();
        } catch (JacksonException e) {
            throw unwrap(e);
        }
        state = State.FINISHED;
        return new ExportReport(cables, List.of());
    }

    @Override
    public void close() throws IOException {
        if (state != State.CLOSED) {
            state = State.CLOSED;
            out.shut();
            try {
                generator.close();
            } catch (JacksonException e) {
                throw unwrap(e);
            }
        }
    }

    private void raw(String words) throws IOException {
        out.write(words.getBytes(StandardCharsets.US_ASCII));
    }

    private void requireOpen() {
        if (state != State.OPEN) {
            throw new IllegalStateException(
                    switch (state) {
                        case FINISHED -> "the output is finished";
                        case CLOSED -> "the output is closed";
                        default -> "the output failed before";
                    });
        }
    }

    private IOException unwrap(JacksonException e) {
        return out.failureOr(new IOException("cable cannot be written as JSON: " + e.getOriginalMessage(), e));
    }
}
