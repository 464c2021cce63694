package org.cablekit.export.json;

import java.math.BigDecimal;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Steps over the facts of a cable: they follow from the rest. */
final class FactsSkipper extends StdDeserializer<Facts> {

    private static final Facts UNREAD = new Facts(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            BigDecimal.ZERO,
            false);

    FactsSkipper() {
        super(Facts.class);
    }

    @Override
    public Facts deserialize(JsonParser parser, DeserializationContext context) {
        parser.skipChildren();
        return UNREAD;
    }
}
