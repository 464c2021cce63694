package org.cablekit.parser.telegram;

import java.util.Optional;
import org.cablekit.model.MessageReference;

/** The year of a reference: two digits, or four of this and the last century. */
final class ReferenceYear {

    private ReferenceYear() {}

    static Optional<Integer> of(String digits) {
        if (digits.length() == 2) {
            return Optional.of(MessageReference.fullYear(Integer.parseInt(digits)));
        }
        boolean four = digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"));
        return four ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }

    /** {@return the year in a range of digits if brackets stand around it} */
    static Optional<Integer> bracketed(String block, int start, int end) {
        boolean brackets =
                start > 0 && end < block.length() && block.charAt(start - 1) == '(' && block.charAt(end) == ')';
        return brackets ? of(block.substring(start, end)) : Optional.empty();
    }
}
