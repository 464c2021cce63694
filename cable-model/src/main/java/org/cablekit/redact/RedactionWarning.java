package org.cablekit.redact;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.cablekit.model.Cable;
import org.cablekit.model.SourceSpan;

/**
 * Something a reviewer should look at. It may quote the original, so it is restricted unless said otherwise where it
 * is handed out.
 *
 * @param kind what it is about
 * @param message one sentence
 * @param span the place, if there is one
 */
public record RedactionWarning(Kind kind, String message, Optional<SourceSpan> span) {

    /** What a warning is about. */
    public enum Kind {
        /** A term of the policy was found nowhere. */
        TERM_WITHOUT_HIT,
        /** A rule found nothing. */
        RULE_WITHOUT_HIT,
        /** A rule takes more than 30 per cent of the text. */
        RULE_TAKES_MUCH,
        /** A keep list let words stand that a rule found. */
        KEPT,
        /** A protect tag has no name before it that could be told. */
        TAG_WITHOUT_NAME,
        /** A name stands visible beside a place that goes. */
        NAME_BESIDE,
        /** A single letter or digit stands beside a place that goes. */
        LETTER_BESIDE,
        /** {@code a} or {@code an} stands before a place that goes: it tells how the word begins. */
        ARTICLE_BEFORE,
        /** The last word of a removed name stands visible elsewhere. */
        SAME_NAME_ELSEWHERE
    }

    /** Checks that nothing is null. */
    public RedactionWarning {
        requireNonNull(kind, "kind");
        requireNonNull(message, "message");
        requireNonNull(span, "span");
    }

    /**
     * {@return what may be seen around the markers of a redacted cable; it quotes only what the cable shows}
     *
     * @param redacted the redacted cable
     */
    public static List<RedactionWarning> visibleIn(Cable redacted) {
        return WarningFinder.around(redacted);
    }
}
