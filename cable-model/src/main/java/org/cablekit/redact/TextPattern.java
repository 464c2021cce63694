package org.cablekit.redact;

import java.util.Locale;
import java.util.Optional;

/** Identifiers that a {@link PatternRule} finds by their form. */
public enum TextPattern {
    /** Telephone, fax and extension numbers: {@code 202-555-0100}, {@code +44 20 7946 0000}, {@code EXT. 123}. */
    TELEPHONE("telephone"),
    /** E-mail addresses, also with blanks from wrapping: {@code jane.roe@example.org}. */
    EMAIL("email"),
    /** Web addresses: {@code http://example.org/x}, {@code www.example.org}. */
    URL("url"),
    /** Passport numbers behind the word PASSPORT or PPT. */
    PASSPORT("passport"),
    /** Dates behind DOB, BORN, DATE OF BIRTH, DPOB. */
    BIRTH_DATE("birthDate"),
    /** Bank accounts: IBAN, and numbers behind ACCOUNT or ACCT. */
    BANK_ACCOUNT("bankAccount"),
    /** Visa and immigration case numbers: {@code ABC2009123456}, A-numbers, numbers behind VISA or CASE. */
    VISA_CASE("visaCase"),
    /** Social Security numbers: {@code 123-45-6789}. */
    SOCIAL_SECURITY("socialSecurity"),
    /** Coordinates: degrees and minutes with N, S, E, W, decimal pairs, military grid references. */
    COORDINATES("coordinates"),
    /** Names of the form {@code Lastname, First M}, as in drafted-by lines. */
    LISTED_NAME("listedName");

    private final String policyName;

    TextPattern(String policyName) {
        this.policyName = policyName;
    }

    /** {@return the name used in policies: {@code telephone}, {@code birthDate}} */
    public String policyName() {
        return policyName;
    }

    /**
     * {@return the pattern of this name}
     *
     * @param written the policy name; case, hyphens and blanks do not count; {@code phone} and {@code e-mail} are
     *     understood
     */
    public static Optional<TextPattern> parse(String written) {
        String name = RedactableElement.letters(written);
        if (name.equals("phone")) {
            return Optional.of(TELEPHONE);
        }
        for (TextPattern pattern : values()) {
            if (pattern.policyName.toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(pattern);
            }
        }
        return Optional.empty();
    }
}
