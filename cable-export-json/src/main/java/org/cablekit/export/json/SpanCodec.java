package org.cablekit.export.json;

import org.cablekit.model.SourceSpan;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** A span: an array of its two offsets. */
final class SpanCodec {

    private static final SourceSpan NOWHERE = new SourceSpan(0, 0);

    private SpanCodec() {}

    static final class Writer extends StdSerializer<SourceSpan> {
        private final boolean pretty;

        Writer(boolean pretty) {
            super(SourceSpan.class);
            this.pretty = pretty;
        }

        @Override
        public void serialize(SourceSpan span, JsonGenerator generator, SerializationContext context) {
            if (pretty) {
                // On one line: a printer would give each offset a line of its own.
                generator.writeRawValue("[" + span.start() + ", " + span.end() + "]");
                return;
            }
            generator.writeStartArray();
            generator.writeNumber(span.start());
            generator.writeNumber(span.end());
            generator.writeEndArray();
        }
    }

    static final class Reader extends StdDeserializer<SourceSpan> {
        Reader() {
            super(SourceSpan.class);
        }

        @Override
        public SourceSpan deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.currentToken() == JsonToken.START_ARRAY && parser.nextToken() == JsonToken.VALUE_NUMBER_INT) {
                int start = parser.getIntValue();
                if (parser.nextToken() == JsonToken.VALUE_NUMBER_INT) {
                    int end = parser.getIntValue();
                    if (parser.nextToken() == JsonToken.END_ARRAY && start >= 0 && start <= end) {
                        return new SourceSpan(start, end);
                    }
                }
            }
            return context.reportInputMismatch(
                    this, "a span is an array of two offsets, the first not behind the second");
        }

        /** Documents without spans are read as if everything stood at the beginning. */
        @Override
        public Object getAbsentValue(DeserializationContext context) {
            return NOWHERE;
        }
    }
}
