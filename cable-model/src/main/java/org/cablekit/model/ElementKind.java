package org.cablekit.model;

/**
 * What a stretch of source text is. Every character of a source belongs to exactly one element.
 */
public enum ElementKind {
    /** Blank space between elements. */
    BLANK,
    /** Before the telegram. */
    PREAMBLE,
    /** Format line 1. */
    TRANSMISSION_IDENTIFICATION,
    /** Format line 2. */
    ROUTING_LINE,
    /** Format line 3. */
    CALLING_STATION,
    /** Format line 4. */
    SECURITY_WARNING,
    /** Format line 5. */
    DATE_TIME_LINE,
    /** Format line 6. */
    ORIGINATOR,
    /** One addressee of format line 7. */
    ACTION_ADDRESSEE,
    /** One addressee of format line 8. */
    INFO_ADDRESSEE,
    /** One addressee of format line 9. */
    EXEMPT_ADDRESSEE,
    /** Another line of the heading. */
    HEADING_REMARK,
    /** {@code BT}. */
    BREAK,
    /** The Department's distribution table. */
    DISTRIBUTION,
    /** {@code SOURCE:} line. */
    SOURCE_LINE,
    /** Drafter. */
    DRAFTED_BY,
    /** Approver. */
    APPROVED_BY,
    /** Clearance. */
    CLEARED_BY,
    /** Releasing officer. */
    RELEASED_BY,
    /** Another line of the Department. */
    DEPARTMENT_REMARK,
    /** The relay counter. */
    DASH_LINE,
    /** Before the number line. */
    PRE_TEXT,
    /** Classification and message reference number. */
    NUMBER_LINE,
    /** A caption. */
    CAPTION,
    /** A passing instruction or attention line. */
    PASSING_INSTRUCTION,
    /** The executive order line. */
    EXECUTIVE_ORDER,
    /** The TAGS line. */
    TAGS,
    /** The subject. */
    SUBJECT,
    /** A reference, or the label of the references. */
    REFERENCE,
    /** Classification authority. */
    CLASSIFIED_BY,
    /** Another line of the text heading. */
    TEXT_HEADING_REMARK,
    /** A heading in the body. */
    BODY_HEADING,
    /** A line of dashes or other signs. */
    RULE,
    /** A paragraph. */
    PARAGRAPH,
    /** A table or other text in fixed columns. */
    PREFORMATTED,
    /** A quoted telegram. */
    QUOTATION,
    /** The signature. */
    SIGNATURE,
    /** A line behind the signature. */
    TRAILER,
    /** {@code NNNN} and the like. */
    END_OF_MESSAGE,
    /** A page continuation line. */
    PAGE_LINE,
    /** A classification at the head or foot of a page. */
    CLASSIFICATION_LINE,
    /** A caption word inside the text. */
    STRAY_CAPTION,
    /** A sign a publisher put in, such as the pilcrow before paragraph numbers. */
    PUBLISHER_MARK,
    /** A marking or separating line of an archive record. */
    RECORD_MARK,
    /** An attribute of an archive record. */
    ATTRIBUTE,
    /** A stamp or other page furniture of a release. */
    RELEASE_STAMP,
    /** Text that no rule recognised. */
    UNRECOGNISED
}
