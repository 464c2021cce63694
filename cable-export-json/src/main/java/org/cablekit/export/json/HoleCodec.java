package org.cablekit.export.json;

import java.util.List;
import org.cablekit.model.ExemptionCode;
import org.cablekit.model.Hole;
import org.cablekit.model.PriorRedaction;
import org.cablekit.model.Redaction;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** A hole: an object that says why words are missing and nothing of the words. */
final class HoleCodec {

    private HoleCodec() {}

    private static void writeCodes(List<ExemptionCode> codes, JsonGenerator generator) {
        generator.writeName("codes");
        generator.writeStartArray();
        for (ExemptionCode code : codes) {
            generator.writeString(code.normal());
        }
        generator.writeEndArray();
    }

    static final class RedactionWriter extends StdSerializer<Redaction> {
        RedactionWriter() {
            super(Redaction.class);
        }

        @Override
        public void serialize(Redaction hole, JsonGenerator generator, SerializationContext context) {
            generator.writeStartObject();
            generator.writeBooleanProperty("redacted", true);
            writeCodes(hole.codes(), generator);
            generator.writeStringProperty("unit", hole.unit().name());
            generator.writeEndObject();
        }
    }

    static final class PriorWriter extends StdSerializer<PriorRedaction> {
        PriorWriter() {
            super(PriorRedaction.class);
        }

        @Override
        public void serialize(PriorRedaction hole, JsonGenerator generator, SerializationContext context) {
            generator.writeStartObject();
            generator.writeStringProperty("withheld", hole.by().name());
            generator.writeStringProperty("mark", hole.mark());
            writeCodes(hole.codes(), generator);
            generator.writeEndObject();
        }
    }

    static final class Reader<T extends Hole> extends StdDeserializer<T> {
        private final Class<T> kind;

        Reader(Class<T> kind) {
            super(kind);
            this.kind = kind;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                return context.reportInputMismatch(this, "a hole is an object");
            }
            HoleDocument document = context.readValue(parser, HoleDocument.class);
            try {
                Hole hole = document.toHole();
                if (kind.isInstance(hole)) {
                    return kind.cast(hole);
                }
            } catch (IllegalArgumentException e) {
                return context.reportInputMismatch(this, "%s", e.getMessage());
            }
            return context.reportInputMismatch(this, "a hole of another kind is expected here");
        }
    }
}
