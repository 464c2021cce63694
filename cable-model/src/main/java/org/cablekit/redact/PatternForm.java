package org.cablekit.redact;

import java.util.regex.Pattern;

/**
 * A form of an identifier.
 *
 * @param notBehind signs it cannot begin behind, besides letters and digits
 * @param pattern the expression from its first character on
 */
record PatternForm(String notBehind, Pattern pattern) {

    boolean mayBegin(String text, int at) {
        if (at == 0) {
            return true;
        }
        char before = text.charAt(at - 1);
        return !Character.isLetterOrDigit(before) && notBehind.indexOf(before) < 0;
    }
}
