package org.cablekit.redact;

import java.util.List;
import java.util.Locale;
import org.cablekit.model.Classification;

/** Dissemination controls by their standard names. */
final class Controls {

    private Controls() {}

    static List<String> standard(RuleHead head, List<String> written) {
        for (int i = 0; i < written.size(); i++) {
            if (written.get(i).isBlank()) {
                throw head.bad("controls[" + i + "]", "is blank");
            }
        }
        return written.stream().map(Controls::standard).distinct().toList();
    }

    static String standard(String written) {
        String name = written.strip().toUpperCase(Locale.ROOT);
        return switch (name) {
            case "NF", "NO FOREIGN DISSEM" -> "NOFORN";
            case "OC" -> "ORCON";
            case "PR" -> "PROPIN";
            case "NC", "NOCONTRACT" -> "NOCONTRACTOR";
            default -> name;
        };
    }

    /** Whether a classification carries one of the controls; {@code REL TO} stands for any release list. */
    static boolean carries(Classification classification, List<String> controls) {
        boolean list = !classification.releasableTo().isEmpty() && controls.contains("REL TO");
        return list
                || classification.controls().stream().map(Controls::standard).anyMatch(controls::contains);
    }
}
