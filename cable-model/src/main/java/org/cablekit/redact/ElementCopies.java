package org.cablekit.redact;

import static org.cablekit.model.ElementKind.*;

import java.util.List;
import org.cablekit.model.ElementKind;

/** Where the copies of an element stand: kinds of source elements and attributes of archive records. */
final class ElementCopies {

    private ElementCopies() {}

    static List<ElementKind> kinds(RedactableElement element) {
        return switch (element) {
            case FROM -> List.of(ORIGINATOR);
            case TO -> List.of(ACTION_ADDRESSEE);
            case INFO -> List.of(INFO_ADDRESSEE);
            case EXEMPT -> List.of(EXEMPT_ADDRESSEE);
            case DATE_TIME -> List.of(DATE_TIME_LINE);
            case DISTRIBUTION -> List.of(DISTRIBUTION);
            case DRAFTER -> List.of(DRAFTED_BY);
            case APPROVER -> List.of(APPROVED_BY);
            case CLEARANCES -> List.of(CLEARED_BY);
            case RELEASER -> List.of(RELEASED_BY);
            case NUMBER_LINE -> List.of(NUMBER_LINE);
            case CAPTIONS -> List.of(CAPTION, STRAY_CAPTION);
            case PASSING -> List.of(PASSING_INSTRUCTION);
            case EXECUTIVE_ORDER -> List.of(EXECUTIVE_ORDER);
            case TAGS -> List.of(TAGS);
            case SUBJECT -> List.of(SUBJECT);
            case REFERENCES -> List.of(REFERENCE);
            case CLASSIFIED_BY -> List.of(CLASSIFIED_BY);
            case BODY -> List.of(PARAGRAPH, BODY_HEADING, RULE, PREFORMATTED, QUOTATION);
            case SIGNATURE -> List.of(SIGNATURE);
            case TRAILER -> List.of(TRAILER);
            case COUNTERS -> List.of(TRANSMISSION_IDENTIFICATION, DASH_LINE);
            case STAMPS -> List.of(RELEASE_STAMP);
            default -> List.of();
        };
    }

    static List<String> attributes(RedactableElement element) {
        return switch (element) {
            case FROM -> List.of("From");
            case TO, INFO -> List.of("To");
            case DATE_TIME -> List.of("Draft Date", "Sent Date");
            case DISTRIBUTION -> List.of("Office");
            case DRAFTER -> List.of("Drafter");
            case NUMBER_LINE -> List.of("Document Number");
            case CAPTIONS ->
                List.of(
                        "Original Handling Restrictions",
                        "Original Previous Handling Restrictions",
                        "Previous Handling Restrictions",
                        "Handling Restrictions",
                        "Channel Indicators",
                        "Previous Channel Indicators");
            case EXECUTIVE_ORDER -> List.of("Executive Order");
            case TAGS -> List.of("TAGS");
            case SUBJECT -> List.of("Subject");
            case REFERENCES -> List.of("Reference");
            case COUNTERS -> List.of("Film Number", "Control Number");
            case CONCEPTS -> List.of("Concepts");
            default -> List.of();
        };
    }
}
