package org.cablekit.redact;

import java.util.Locale;
import org.cablekit.model.ExemptionCode;

/**
 * The meaning of exemption codes in a few words, for logs and legends: exemptions of 5 U.S.C. 552(b), reasons of
 * section 1.4 of E.O. 13526 (1.4 of E.O. 12958 as amended), exemptions of its section 3.3, and of the Privacy Act.
 */
public final class ExemptionReasons {

    private static final String OTHER = "Withheld under this provision";

    private ExemptionReasons() {}

    /**
     * {@return the meaning of a code}
     *
     * @param code the code
     */
    public static String of(ExemptionCode code) {
        String normal = code.normal();
        if (normal.startsWith("B7(")) {
            return lawEnforcement(normal.charAt(3));
        }
        if (normal.startsWith("B")) {
            return freedomOfInformation(normal.charAt(1));
        }
        if (normal.startsWith("1.4(")) {
            return classification(normal.charAt(4));
        }
        if (normal.startsWith("1.")) {
            return "Classified under section " + normal + " of the executive order in force";
        }
        return normal.startsWith("(") ? privacyAct(normal) : automatic(normal);
    }

    private static String freedomOfInformation(char number) {
        return switch (number) {
            case '1' -> "Properly classified in the interest of national defense or foreign policy";
            case '2' -> "Internal personnel rules and practices of an agency";
            case '3' -> "Exempted from disclosure by another statute";
            case '4' -> "Trade secrets and confidential commercial or financial information";
            case '5' -> "Privileged communications within or between agencies";
            case '6' -> "Unwarranted invasion of personal privacy";
            case '7' -> "Records compiled for law enforcement";
            case '8' -> "Supervision of financial institutions";
            case '9' -> "Geological information about wells";
            default -> OTHER;
        };
    }

    private static String lawEnforcement(char letter) {
        String what = switch (letter) {
            case 'A' -> "interference with proceedings";
            case 'B' -> "deprivation of a fair trial";
            case 'C' -> "unwarranted invasion of personal privacy";
            case 'D' -> "identity of a confidential source";
            case 'E' -> "techniques and procedures";
            case 'F' -> "danger to life or physical safety";
            default -> "other harm";
        };
        return "Records compiled for law enforcement: " + what;
    }

    private static String classification(char letter) {
        return switch (letter) {
            case 'A' -> "Military plans, weapons systems, or operations";
            case 'B' -> "Foreign government information";
            case 'C' -> "Intelligence activities, sources or methods, or cryptology";
            case 'D' -> "Foreign relations or foreign activities of the United States, including confidential sources";
            case 'E' -> "Scientific, technological, or economic matters relating to national security";
            case 'F' -> "Programs for safeguarding nuclear materials or facilities";
            case 'G' -> "Vulnerabilities or capabilities of systems, installations, or protection services";
            case 'H' -> "Weapons of mass destruction";
            default -> OTHER;
        };
    }

    private static String automatic(String normal) {
        String years = normal.substring(0, normal.indexOf('X'));
        return "Exempted from automatic declassification at " + years + " years";
    }

    private static String privacyAct(String normal) {
        return "Exempted from access under the Privacy Act, section " + normal.toLowerCase(Locale.ROOT);
    }
}
