package org.cablekit.export.pdf.reprint;

import java.util.Map;
import java.util.Optional;
import org.cablekit.model.ExemptionCode;

/**
 * What exemption codes mean: 5 U.S.C. 552(b), 5 U.S.C. 552a (d), (j), (k), section 1.4 and section 3.3 of Executive Order
 * 13526.
 */
final class ExemptionMeaning {

    private static final Map<String, String> MEANINGS = Map.ofEntries(
            Map.entry("B1", "properly classified in the interest of national defense or foreign policy"),
            Map.entry("B2", "internal personnel rules and practices of an agency"),
            Map.entry("B3", "withheld under another statute"),
            Map.entry("B4", "trade secrets and confidential commercial or financial information"),
            Map.entry("B5", "deliberations and legal advice within the government"),
            Map.entry("B6", "personal privacy"),
            Map.entry("B7", "records compiled for law enforcement"),
            Map.entry("B7(A)", "law enforcement: pending proceedings"),
            Map.entry("B7(B)", "law enforcement: right to a fair trial"),
            Map.entry("B7(C)", "law enforcement: personal privacy"),
            Map.entry("B7(D)", "law enforcement: confidential source"),
            Map.entry("B7(E)", "law enforcement: techniques and procedures"),
            Map.entry("B7(F)", "law enforcement: life or safety of a person"),
            Map.entry("B8", "examination of financial institutions"),
            Map.entry("B9", "geological information about wells"),
            Map.entry("1.4(A)", "military plans, weapons systems, or operations"),
            Map.entry("1.4(B)", "foreign government information"),
            Map.entry("1.4(C)", "intelligence activities, sources, or methods, or cryptology"),
            Map.entry("1.4(D)", "foreign relations or foreign activities, including confidential sources"),
            Map.entry("1.4(E)", "scientific, technological, or economic matters of national security"),
            Map.entry("1.4(F)", "safeguarding of nuclear materials or facilities"),
            Map.entry("1.4(G)", "vulnerabilities or capabilities of systems, installations, or projects"),
            Map.entry("1.4(H)", "weapons of mass destruction"),
            Map.entry("25X1", "human or intelligence source, older than 25 years"),
            Map.entry("25X1-HUM", "human source, older than 25 years"),
            Map.entry("25X2", "weapons of mass destruction, older than 25 years"),
            Map.entry("25X3", "cryptologic systems or activities, older than 25 years"),
            Map.entry("25X4", "state-of-the-art weapon technology, older than 25 years"),
            Map.entry("25X5", "war plans still in effect, older than 25 years"),
            Map.entry("25X6", "serious harm to foreign relations, older than 25 years"),
            Map.entry("25X7", "protection of the President and other officials, older than 25 years"),
            Map.entry("25X8", "emergency preparedness or current vulnerabilities, older than 25 years"),
            Map.entry("25X9", "statute, treaty, or agreement, older than 25 years"),
            Map.entry("50X1-HUM", "human source, older than 50 years"),
            Map.entry("50X2-WMD", "key design concepts of weapons of mass destruction, older than 50 years"),
            Map.entry("(D)(5)", "Privacy Act: prepared for a civil action or proceeding"),
            Map.entry("(J)(1)", "Privacy Act: records of the Central Intelligence Agency"),
            Map.entry("(J)(2)", "Privacy Act: criminal law enforcement"),
            Map.entry("(K)(1)", "Privacy Act: properly classified"),
            Map.entry("(K)(2)", "Privacy Act: investigatory material for law enforcement"),
            Map.entry("(K)(3)", "Privacy Act: protection of the President and other officials"),
            Map.entry("(K)(4)", "Privacy Act: statistical records"),
            Map.entry("(K)(5)", "Privacy Act: source of a suitability investigation"),
            Map.entry("(K)(6)", "Privacy Act: testing or examination material"),
            Map.entry("(K)(7)", "Privacy Act: evaluation for promotion in the armed services"));

    private ExemptionMeaning() {}

    /** The meaning of a code in a few words, empty if it depends on which order was in force. */
    static Optional<String> of(ExemptionCode code) {
        return Optional.ofNullable(MEANINGS.get(code.normal()));
    }
}
