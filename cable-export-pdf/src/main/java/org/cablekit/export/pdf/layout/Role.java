package org.cablekit.export.pdf.layout;

/** Standard structure types used in reprints (ISO 32000-1, 14.8.4). */
public enum Role {
    /** The whole document. */
    DOCUMENT("Document"),
    /** One telegram of a bound file. */
    PART("Part"),
    /** A section. */
    SECT("Sect"),
    /** The subject. */
    H1("H1"),
    /** A heading. */
    H2("H2"),
    /** A paragraph. */
    P("P"),
    /** Words with a meaning of their own, such as a marker. */
    SPAN("Span"),
    /** A quoted text. */
    BLOCK_QUOTE("BlockQuote"),
    /** Text in fixed columns. */
    CODE("Code"),
    /** A table. */
    TABLE("Table"),
    /** A row. */
    TR("TR"),
    /** The heading cell of a row. */
    TH("TH"),
    /** A data cell. */
    TD("TD"),
    /** A table of contents. */
    TOC("TOC"),
    /** An entry of a table of contents. */
    TOCI("TOCI"),
    /** A citation of another place. */
    REFERENCE("Reference"),
    /** A link. */
    LINK("Link");

    private final String type;

    Role(String type) {
        this.type = type;
    }

    /** {@return the name of the structure type} */
    public String type() {
        return type;
    }
}
