package org.cablekit.redact;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cablekit.model.ExemptionCode;

/**
 * A reviewer's word on one proposal.
 *
 * @param number number of the proposal
 * @param verdict what is said
 * @param widerWords for {@link ReviewVerdict#WIDEN}: all words that are to go, as they stand in the source around the
 *     place; blanks and line ends count as one blank
 * @param codes codes instead of those proposed, needed for {@link ReviewVerdict#CHANGE_CODES}; empty to leave them
 * @param reviewer who said it, perhaps empty
 * @param date when
 */
public record ProposalReview(
        int number,
        ReviewVerdict verdict,
        Optional<String> widerWords,
        List<ExemptionCode> codes,
        String reviewer,
        Optional<LocalDate> date) {

    /**
     * Copies the codes in printing order.
     *
     * @throws IllegalArgumentException if the words or codes that the verdict needs are missing
     */
    public ProposalReview {
        requireNonNull(verdict, "verdict");
        requireNonNull(widerWords, "widerWords");
        codes = codes.stream().distinct().sorted().toList();
        requireNonNull(reviewer, "reviewer");
        requireNonNull(date, "date");
        if (verdict == ReviewVerdict.WIDEN && widerWords.isEmpty()) {
            throw new IllegalArgumentException("proposal " + number + ": WIDEN needs the wider words");
        }
        if (verdict == ReviewVerdict.CHANGE_CODES && codes.isEmpty()) {
            throw new IllegalArgumentException("proposal " + number + ": CHANGE_CODES needs codes");
        }
    }

    /**
     * {@return a word without more}
     *
     * @param number number of the proposal
     * @param verdict {@link ReviewVerdict#ACCEPT}, {@link ReviewVerdict#REJECT} or {@link ReviewVerdict#UNDECIDED}
     * @param reviewer who said it
     */
    public static ProposalReview of(int number, ReviewVerdict verdict, String reviewer) {
        return new ProposalReview(number, verdict, Optional.empty(), List.of(), reviewer, Optional.empty());
    }
}
