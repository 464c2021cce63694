package org.cablekit.export.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.cablekit.model.BodyHeading;
import org.cablekit.model.Paragraph;
import org.cablekit.model.Preformatted;
import org.cablekit.model.Quotation;

/** Stands in for {@link org.cablekit.model.Block} to tell its kinds apart by a field {@code type}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Paragraph.class, name = "paragraph"),
    @JsonSubTypes.Type(value = BodyHeading.class, name = "bodyHeading"),
    @JsonSubTypes.Type(value = Preformatted.class, name = "preformatted"),
    @JsonSubTypes.Type(value = Quotation.class, name = "quotation")
})
interface BlockTypes {}
