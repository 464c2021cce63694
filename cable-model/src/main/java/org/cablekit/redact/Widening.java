package org.cablekit.redact;

import java.util.Optional;
import org.cablekit.model.SourceSpan;

/** Finds the wider words of a reviewer around a place. */
final class Widening {

    private Widening() {}

    /** The span of these words that holds the place, blanks and line ends compared as one blank. */
    static Optional<SourceSpan> find(String text, SourceSpan place, String words) {
        String wanted = Lines.joined(words);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        int window = wanted.length() * 2 + 2 * place.length() + 200;
        int from = Math.max(0, place.start() - window);
        int to = Math.min(text.length(), place.end() + window);
        StringBuilder joined = new StringBuilder();
        int[] at = new int[to - from];
        boolean blank = false;
        for (int i = from; i < to; i++) {
            boolean isBlank = Lines.isBlank(text.charAt(i));
            if (!isBlank || !blank) {
                at[joined.length()] = i;
                joined.append(isBlank ? ' ' : text.charAt(i));
            }
            blank = isBlank;
        }
        for (int hit = joined.indexOf(wanted); hit >= 0; hit = joined.indexOf(wanted, hit + 1)) {
            SourceSpan span = new SourceSpan(at[hit], at[hit + wanted.length() - 1] + 1);
            if (span.contains(place)) {
                return Optional.of(span);
            }
        }
        return Optional.empty();
    }
}
