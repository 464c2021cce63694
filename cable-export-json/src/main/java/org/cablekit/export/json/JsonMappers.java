package org.cablekit.export.json;

import java.util.List;
import java.util.Optional;
import org.cablekit.model.Block;
import org.cablekit.model.ExemptionCode;
import org.cablekit.model.Hole;
import org.cablekit.model.PriorRedaction;
import org.cablekit.model.Redaction;
import org.cablekit.model.SourceSpan;
import org.cablekit.model.Text;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.BeanPropertyWriter;
import tools.jackson.databind.ser.ValueSerializerModifier;
import tools.jackson.databind.type.LogicalType;

/** Jackson, set up for the model: annotations and codecs live here, the model knows nothing of them. */
final class JsonMappers {

    /** Deepest nesting read; a cable needs less than half of it. */
    static final int MAX_NESTING = 32;

    /** Longest string read, in UTF-16 code units: no telegram comes near. */
    static final int MAX_STRING = 1 << 26;

    /** Longest field name read. */
    static final int MAX_NAME = 256;

    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(MAX_NESTING)
            .maxStringLength(MAX_STRING)
            .maxNameLength(MAX_NAME)
            .maxNumberLength(40)
            .build();

    // Immutable, for all threads; what they remember of the model's types makes the next document cheap.
    private static final ObjectWriter PLAIN = writer(true, false);
    private static final ObjectWriter PLAIN_WITHOUT_SPANS = writer(false, false);
    private static final ObjectWriter PRETTY = writer(true, true);
    private static final ObjectWriter PRETTY_WITHOUT_SPANS = writer(false, true);
    private static final ObjectReader READER = reader();

    private JsonMappers() {}

    /**
     * {@return a writer of cable documents that writes nothing between them}
     *
     * @param spans whether to write spans
     * @param pretty whether to indent
     * @param depth how deep in brackets a cable stands
     */
    static ObjectWriter writing(boolean spans, boolean pretty, int depth) {
        if (pretty) {
            return (spans ? PRETTY : PRETTY_WITHOUT_SPANS).with(prettyPrinter(depth));
        }
        return spans ? PLAIN : PLAIN_WITHOUT_SPANS;
    }

    private static ObjectWriter writer(boolean spans, boolean pretty) {
        SimpleModule module = new SimpleModule("cables")
                .addSerializer(new TextCodec.Writer())
                .addSerializer(new HoleCodec.RedactionWriter())
                .addSerializer(new HoleCodec.PriorWriter())
                .addSerializer(new SpanCodec.Writer(pretty))
                .addSerializer(new CodeCodec.Writer());
        if (!spans) {
            module.setSerializerModifier(new WithoutSpans());
        }
        JsonFactory factory =
                JsonFactory.builder().rootValueSeparator((String) null).build();
        return builder(factory).addModule(module).build().writerFor(CableDocument.class);
    }

    /** {@return a reader of cable documents, the same for all} */
    static ObjectReader reading() {
        return READER;
    }

    private static ObjectReader reader() {
        SimpleModule module = new SimpleModule("cables")
                .addDeserializer(Text.class, new TextCodec.Reader())
                .addDeserializer(Hole.class, new HoleCodec.Reader<>(Hole.class))
                .addDeserializer(Redaction.class, new HoleCodec.Reader<>(Redaction.class))
                .addDeserializer(PriorRedaction.class, new HoleCodec.Reader<>(PriorRedaction.class))
                .addDeserializer(SourceSpan.class, new SpanCodec.Reader())
                .addDeserializer(ExemptionCode.class, new CodeCodec.Reader())
                .addDeserializer(Facts.class, new FactsSkipper());
        JsonFactory factory =
                JsonFactory.builder().streamReadConstraints(LIMITS).build();
        return builder(factory)
                .addModule(module)
                .annotationIntrospector(new RequiredComponents())
                .withCoercionConfig(LogicalType.Textual, JsonMappers::stringsOnly)
                .build()
                .readerFor(CableDocument.class);
    }

    private static void stringsOnly(MutableCoercionConfig config) {
        config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
        config.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
        config.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
    }

    private static JsonMapper.Builder builder(JsonFactory factory) {
        return JsonMapper.builder(factory)
                .addMixIn(Block.class, BlockTypes.class)
                .enable(MapperFeature.INFER_RECORD_GETTERS_FROM_COMPONENTS_ONLY)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET, StreamWriteFeature.AUTO_CLOSE_CONTENT)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
    }

    private static DefaultPrettyPrinter prettyPrinter(int depth) {
        DefaultPrettyPrinter.Indenter indenter = new Indenter(depth);
        Separators separators = Separators.createDefaultInstance()
                .withRootSeparator("")
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        return new DefaultPrettyPrinter(separators).withObjectIndenter(indenter).withArrayIndenter(indenter);
    }

    /** Indents by two blanks, beginning at the depth at which a cable stands. */
    private static final class Indenter implements DefaultPrettyPrinter.Indenter {
        private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
        private final int depth;

        Indenter(int depth) {
            this.depth = depth;
        }

        @Override
        public void writeIndentation(JsonGenerator generator, int level) {
            LINES.writeIndentation(generator, level + depth);
        }

        @Override
        public boolean isInline() {
            return false;
        }
    }

    /** Every component but the optional ones and the spans has to be there. */
    private static final class RequiredComponents extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
            Class<?> type = member.getRawType();
            return type != Optional.class && type != SourceSpan.class;
        }
    }

    /** Leaves out every property that is a span. */
    private static final class WithoutSpans extends ValueSerializerModifier {
        private static final long serialVersionUID = 1L;

        @Override
        public List<BeanPropertyWriter> changeProperties(
                SerializationConfig config, BeanDescription.Supplier bean, List<BeanPropertyWriter> properties) {
            return properties.stream().filter(p -> !isSpan(p.getType())).toList();
        }

        private static boolean isSpan(JavaType type) {
            return type.hasRawClass(SourceSpan.class)
                    || (type.isReferenceType() && type.getReferencedType().hasRawClass(SourceSpan.class));
        }
    }
}
