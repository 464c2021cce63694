package org.cablekit.model;

import static org.cablekit.model.Severity.ERROR;
import static org.cablekit.model.Severity.NOTE;
import static org.cablekit.model.Severity.WARNING;

/** Stable codes of {@link Diagnostic diagnostics}. Each tells the cause and what was done instead. */
public enum DiagnosticCode {
    /** The text is another message's: post and serial differ from the header's; both identities are kept. */
    TEXT_FROM_OTHER_MESSAGE(ERROR),
    /** A second message follows in the text; it is kept as a quotation. */
    SECOND_MESSAGE_IN_TEXT(ERROR),
    /** The station serial (last four digits) and the message reference number differ. */
    SERIAL_MISMATCH(ERROR),
    /** Originator and number line name different posts. */
    POST_MISMATCH(ERROR),
    /** Security warning, number line and record disagree about the classification. */
    CLASS_MISMATCH(ERROR),
    /** A portion is marked above the overall classification. */
    PORTION_ABOVE_CLASS(ERROR),
    /** The date-time group is not a possible time; its words are kept. */
    DTG_INVALID(ERROR),
    /** The declassification date is not a possible date or lies before the telegram; its words are kept. */
    DECL_INVALID(ERROR),
    /** Julian day or filing time do not fit the date-time group. */
    FILING_TIME_MISMATCH(WARNING),
    /** Precedence of routing line, date line and addressees disagree. */
    PRECEDENCE_MISMATCH(WARNING),
    /** Page totals and section total disagree, or a page line names another message. */
    PAGE_TOTAL_MISMATCH(WARNING),
    /** NOFORN in one place and not in the other. */
    NOFORN_MISMATCH(WARNING),
    /** An unclassified telegram has a declassification date. */
    DECL_ON_UNCLASSIFIED(WARNING),
    /** Paragraph numbers skip or repeat. */
    PARAGRAPH_SEQUENCE(WARNING),
    /** Labels stand in an unusual order. */
    ORDER_OF_LABELS(WARNING),
    /** The executive order number is unknown or misspelled; the likely one was taken. */
    EO_NUMBER_UNKNOWN(WARNING),
    /** The identifier is malformed; it is kept as written beside its repaired form. */
    ID_MALFORMED(WARNING),
    /** A portion mark is damaged; the likely one was taken. */
    PORTION_MARK_DAMAGED(WARNING),
    /** A section of the telegram is missing. */
    SECTION_MISSING(WARNING),
    /** A section occurs twice; the first is read. */
    SECTION_DOUBLED(WARNING),
    /** The copies of the distribution do not add up to its total. */
    DISTRIBUTION_SUM_MISMATCH(WARNING),
    /** The container and the telegram contradict each other; both are kept. */
    CONTAINER_MISMATCH(WARNING),
    /** Text that no rule recognised; it is kept. */
    UNRECOGNISED_TEXT(WARNING),
    /** No date line or no number line was found. */
    HEADING_MISSING(WARNING),
    /** The bytes are not valid UTF-8; they were read as Windows-1252. */
    CHARSET_FALLBACK(WARNING),
    /** Control characters or replacement characters stand in the text. */
    CONTROL_CHARACTERS(WARNING),
    /** A transmission garble: stray Q, {@code E E E E E}, question marks for letters. */
    GARBLED_TEXT(NOTE),
    /** A configured limit was reached; the rest was kept unread. */
    LIMIT_REACHED(WARNING),
    /** A record of an archive is malformed; what could be read was read. */
    RECORD_MALFORMED(WARNING),
    /** An attribute of an archive record is not known; it is kept. */
    ATTRIBUTE_UNKNOWN(NOTE),
    /** Attribute and telegram text of an archive record disagree; both are kept. */
    ATTRIBUTE_MISMATCH(WARNING),
    /** The record has no telegram text; its attributes are read. */
    TEXT_UNAVAILABLE(NOTE),
    /** The record holds only a partial extract. */
    RECORD_PARTIAL(NOTE),
    /** The text breaks off. */
    TEXT_TRUNCATED(NOTE),
    /** Only the date line, FM, TO and INFO are there. */
    HEADER_SHORT(NOTE),
    /** A reference without a year was given one. */
    REF_YEAR_INFERRED(NOTE),
    /** A reference could not be resolved to a message reference number. */
    REF_UNRESOLVED(NOTE),
    /** An addressee stands twice. */
    ADDRESSEE_DUPLICATE(NOTE),
    /** An address line is damaged; it was read as far as possible. */
    ADDRESSEE_GARBLED(NOTE),
    /** A TAGS entry has a form that is not known. */
    TAG_UNKNOWN(NOTE),
    /** A caption is not known; it is kept and treated as restrictive. */
    CAPTION_UNKNOWN(NOTE),
    /** A post name is not in the tables. */
    POST_UNKNOWN(NOTE),
    /** The word SIPDIS stands inside the text; it was set aside. */
    STRAY_SIPDIS(NOTE),
    /** The message says that it is a corrected copy. */
    CORRECTED_COPY(NOTE),
    /** The message is marked as a repetition or suspected duplicate. */
    REPEATED(NOTE),
    /** The publisher or agency removed words. */
    REDACTED(NOTE),
    /** The signature is likely but not certain. */
    SIGNATURE_UNCERTAIN(NOTE),
    /** An exporter cut a text to the limit of its format and marked the place. */
    EXPORT_TRUNCATED(WARNING),
    /** An exporter replaced characters that its format or font cannot show. */
    EXPORT_CHARACTER_REPLACED(NOTE),
    /** An exporter left something out because its format is full. */
    EXPORT_LIMIT(WARNING);

    private final Severity severity;

    DiagnosticCode(Severity severity) {
        this.severity = severity;
    }

    /** {@return the usual severity} */
    public Severity severity() {
        return severity;
    }
}
