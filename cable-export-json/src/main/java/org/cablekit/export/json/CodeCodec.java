package org.cablekit.export.json;

import java.util.Optional;
import org.cablekit.model.ExemptionCode;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** An exemption code: a string in normal form. */
final class CodeCodec {

    private CodeCodec() {}

    static final class Writer extends StdSerializer<ExemptionCode> {
        Writer() {
            super(ExemptionCode.class);
        }

        @Override
        public void serialize(ExemptionCode code, JsonGenerator generator, SerializationContext context) {
            generator.writeString(code.normal());
        }
    }

    static final class Reader extends StdDeserializer<ExemptionCode> {
        Reader() {
            super(ExemptionCode.class);
        }

        @Override
        public ExemptionCode deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.currentToken() == JsonToken.VALUE_STRING) {
                Optional<ExemptionCode> code = ExemptionCode.parse(parser.getString());
                if (code.isPresent() && code.get().normal().equals(parser.getString())) {
                    return code.get();
                }
            }
            return context.reportInputMismatch(
                    this, "an exemption code is a string in normal form such as B6 or 1.4(D)");
        }
    }
}
