package org.cablekit.model;

/** A block of the {@link Body}. */
public sealed interface Block permits Paragraph, BodyHeading, Preformatted, Quotation {

    /** {@return where it stands in the source} */
    SourceSpan span();
}
