package org.cablekit.export.json;

import java.util.ArrayList;
import java.util.List;
import org.cablekit.model.Hole;
import org.cablekit.model.Text;
import org.cablekit.model.TextRun;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** A text: a string, or where it has holes an array of strings and holes. */
final class TextCodec {

    private TextCodec() {}

    static final class Writer extends StdSerializer<Text> {
        Writer() {
            super(Text.class);
        }

        @Override
        public void serialize(Text text, JsonGenerator generator, SerializationContext context) {
            if (!text.hasHoles()) {
                generator.writeString(text.plain().orElseThrow());
                return;
            }
            generator.writeStartArray();
            for (TextRun run : text.runs()) {
                if (run instanceof TextRun.Visible visible) {
                    generator.writeString(visible.text());
                } else {
                    context.writeValue(generator, run);
                }
            }
            generator.writeEndArray();
        }
    }

    static final class Reader extends StdDeserializer<Text> {
        Reader() {
            super(Text.class);
        }

        @Override
        public Text deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.currentToken() == JsonToken.VALUE_STRING) {
                return Text.of(parser.getString());
            }
            if (parser.currentToken() != JsonToken.START_ARRAY) {
                return context.reportInputMismatch(this, "a text is a string or an array of strings and holes");
            }
            List<TextRun> runs = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                if (parser.currentToken() != JsonToken.VALUE_STRING) {
                    runs.add(context.readValue(parser, Hole.class));
                } else if (!parser.getString().isEmpty()) {
                    runs.add(new TextRun.Visible(parser.getString()));
                }
            }
            return Text.of(runs);
        }
    }
}
