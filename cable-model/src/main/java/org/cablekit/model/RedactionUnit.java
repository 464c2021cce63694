package org.cablekit.model;

/**
 * The coarse size class of a redaction.
 *
 * <p>United States law asks how much was deleted; the exact amount would give words away. The unit is fixed by
 * the rule that fired and says no more than this.
 */
public enum RedactionUnit {
    /** The name of a person or body. */
    NAME,
    /** A number, date, address or other identifier. */
    NUMBER,
    /** Some words. */
    PHRASE,
    /** One or more whole paragraphs. */
    PARAGRAPH,
    /** A whole element of the telegram, such as its signature. */
    ELEMENT,
    /** The whole telegram. */
    DOCUMENT
}
