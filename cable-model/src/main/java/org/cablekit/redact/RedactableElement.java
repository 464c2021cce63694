package org.cablekit.redact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A part of a telegram that an {@link ElementRule} removes, with all its copies: in the transmission heading, in the
 * head and tail block of a release, in the attributes of an archive record.
 *
 * <p>Labels stay ({@code SUBJECT:}, {@code Drafted By:}), values go; neighbouring values become one marker, so their
 * number is not told.
 */
public enum RedactableElement {
    /** Sender. */
    FROM("from"),
    /** Action addressees. */
    TO("to"),
    /** Information addressees. */
    INFO("info"),
    /** Exempted addressees. */
    EXEMPT("exempt"),
    /** Date-time line. */
    DATE_TIME("dateTime"),
    /** Distribution table of the Department with the action office. */
    DISTRIBUTION("distribution"),
    /** Drafters. */
    DRAFTER("drafter"),
    /** Approvers. */
    APPROVER("approver"),
    /** Clearances. */
    CLEARANCES("clearances"),
    /** Releasing officers. */
    RELEASER("releaser"),
    /** Classification and message reference number. */
    NUMBER_LINE("numberLine"),
    /** Captions. */
    CAPTIONS("captions"),
    /** Passing instructions and attention lines. */
    PASSING("passing"),
    /** Executive order line. */
    EXECUTIVE_ORDER("executiveOrder"),
    /** TAGS. */
    TAGS("tags"),
    /** Names of persons in the TAGS. */
    TAG_PERSONS("tagPersons"),
    /** Subject. */
    SUBJECT("subject"),
    /** References. */
    REFERENCES("references"),
    /** Classification authority. */
    CLASSIFIED_BY("classifiedBy"),
    /** The text from paragraph 1 on. */
    BODY("body"),
    /** Signature. */
    SIGNATURE("signature"),
    /** Lines behind the signature. */
    TRAILER("trailer"),
    /** Counters of the communications centres: channel number, relay counter, film number. */
    COUNTERS("counters"),
    /** Stamps and page furniture of a release. */
    STAMPS("stamps"),
    /** Index terms of the archive. */
    CONCEPTS("concepts");

    private final String policyName;

    RedactableElement(String policyName) {
        this.policyName = policyName;
    }

    /** {@return the name used in policies: {@code drafter}, {@code classifiedBy}} */
    public String policyName() {
        return policyName;
    }

    /**
     * {@return the element of this name}
     *
     * @param written the policy name, or a label such as {@code FM} or {@code REF}; case, hyphens and blanks do not
     *     count
     */
    public static Optional<RedactableElement> parse(String written) {
        String name = letters(written);
        for (RedactableElement element : values()) {
            if (element.policyName.toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(element);
            }
        }
        return switch (name) {
            case "fm", "originator" -> Optional.of(FROM);
            case "action" -> Optional.of(TO);
            case "xmt" -> Optional.of(EXEMPT);
            case "ref", "reference" -> Optional.of(REFERENCES);
            case "actionoffice" -> Optional.of(DISTRIBUTION);
            case "drafters", "draftedby" -> Optional.of(DRAFTER);
            case "approvers", "approvedby" -> Optional.of(APPROVER);
            case "clearance", "clearedby" -> Optional.of(CLEARANCES);
            case "releasedby" -> Optional.of(RELEASER);
            case "passline", "passinginstruction" -> Optional.of(PASSING);
            case "caption" -> Optional.of(CAPTIONS);
            case "tagspersons", "persons" -> Optional.of(TAG_PERSONS);
            case "eo" -> Optional.of(EXECUTIVE_ORDER);
            case "wholebody", "text" -> Optional.of(BODY);
            default -> Optional.empty();
        };
    }

    /** {@return all policy names, for error messages} */
    static String names() {
        return List.of(values()).stream().map(RedactableElement::policyName).collect(Collectors.joining(", "));
    }

    static String letters(String written) {
        StringBuilder out = new StringBuilder();
        written.codePoints().filter(Character::isLetter).forEach(out::appendCodePoint);
        return out.toString().toLowerCase(Locale.ROOT);
    }
}
