package org.cablekit.redact;

import java.util.List;
import java.util.Locale;
import org.cablekit.model.ElementKind;
import org.cablekit.model.SourceElement;

/** The labels elements begin with; they stay visible when the value goes. */
final class ElementLabels {

    private ElementLabels() {}

    /** The number of characters of the label with the blanks behind it; 0 if the element has none. */
    static int length(String text, SourceElement element) {
        int from = element.span().start();
        int end = element.span().end();
        for (String label : labels(element.kind())) {
            int at = match(text, from, end, label);
            if (at > 0) {
                return separator(text, at, end) - from;
            }
        }
        return 0;
    }

    /** Offset behind the label, or 0. */
    private static int match(String text, int from, int end, String label) {
        int at = from;
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            if (c == ' ') {
                while (at < end && Lines.isBlank(text.charAt(at))) {
                    at++;
                }
            } else if (at < end
                    && text.substring(at, at + 1).toUpperCase(Locale.ROOT).charAt(0) == c) {
                at++;
            } else {
                return 0;
            }
        }
        boolean whole = at == end || !Character.isLetterOrDigit(text.charAt(at));
        return whole ? at : 0;
    }

    private static int separator(String text, int from, int end) {
        int at = from;
        while (at < end && (text.charAt(at) == ':' || text.charAt(at) == ';' || Lines.isBlank(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    private static List<String> labels(ElementKind kind) {
        return switch (kind) {
            case ORIGINATOR -> List.of("FM", "FROM");
            case ACTION_ADDRESSEE -> List.of("TO", "ACTION");
            case INFO_ADDRESSEE -> List.of("INFO");
            case EXEMPT_ADDRESSEE -> List.of("XMT");
            case DATE_TIME_LINE -> List.of("DATE/DTG");
            case NUMBER_LINE -> List.of("MRN");
            case DRAFTED_BY -> List.of("DRAFTED BY", "DRAFTEDY BY", "DRAFTED B", "DRAFTED");
            case APPROVED_BY -> List.of("APPROVED BY", "EPPROVED BY", "APPROVED");
            case CLEARED_BY -> List.of("CLEARED BY", "CLEARANCES", "CLEARED");
            case RELEASED_BY -> List.of("RELEASED BY");
            case SOURCE_LINE -> List.of("SOURCE");
            case CAPTION -> List.of("CAPTIONS");
            case PASSING_INSTRUCTION -> List.of("PASS LINE");
            case EXECUTIVE_ORDER -> List.of("E.O.", "E. O.", "EO", "E.O");
            case TAGS -> List.of("TAGS", "TAG");
            case SUBJECT -> List.of("SUBJECT", "SUBJ");
            case REFERENCE -> List.of("REFERENCE", "REFTELS", "REFTEL", "REF(S)", "REFS", "REF");
            case CLASSIFIED_BY -> List.of("CLASSIFIED BY");
            case SIGNATURE -> List.of("SIGNATURE");
            default -> List.of();
        };
    }
}
