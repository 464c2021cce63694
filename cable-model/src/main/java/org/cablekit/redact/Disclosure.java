package org.cablekit.redact;

import java.util.Locale;
import java.util.Optional;

/** A fact that a policy makes visible on purpose. */
public enum Disclosure {
    /** The number of markers in a document. Always visible in the reprint; the public log repeats it if disclosed. */
    MARKER_COUNT("markerCount"),
    /** Message reference number of a document withheld in full. */
    MESSAGE_REFERENCE("messageReference"),
    /** Day of a document withheld in full. */
    DATE("date"),
    /** Sender of a document withheld in full. */
    FROM("from"),
    /** Action addressees of a document withheld in full. */
    TO("to"),
    /** Classification at origin of a document withheld in full. */
    CLASSIFICATION("classification"),
    /** Subject of a document withheld in full. */
    SUBJECT("subject"),
    /** Number of the archive's or the releasing agency's document. */
    DOCUMENT_NUMBER("documentNumber"),
    /** Number of pages of a document withheld in full, where the source states it. */
    PAGE_COUNT("pageCount");

    private final String policyName;

    Disclosure(String policyName) {
        this.policyName = policyName;
    }

    /** {@return the name used in policies: {@code markerCount}} */
    public String policyName() {
        return policyName;
    }

    /**
     * {@return the fact of this name}
     *
     * @param written the policy name; case, hyphens and blanks do not count
     */
    public static Optional<Disclosure> parse(String written) {
        String name = RedactableElement.letters(written);
        for (Disclosure disclosure : values()) {
            if (disclosure.policyName.toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(disclosure);
            }
        }
        return Optional.empty();
    }
}
