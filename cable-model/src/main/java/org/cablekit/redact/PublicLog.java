package org.cablekit.redact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cablekit.model.Cable;
import org.cablekit.model.MessageReference;
import org.cablekit.model.Redaction;
import org.cablekit.model.RedactionUnit;
import org.cablekit.model.Source;

/**
 * The markers of a redacted telegram, for release together with it.
 *
 * <p>It is made from the redacted cable alone, so it cannot say more than the reprint shows.
 *
 * @param rows one for each marker, in order of place
 */
public record PublicLog(List<PublicLogRow> rows) {

    /** Copies the list. */
    public PublicLog {
        rows = List.copyOf(rows);
    }

    /**
     * {@return the log of a redacted cable; without rows if the cable is not redacted}
     *
     * @param redacted the redacted cable
     */
    public static PublicLog of(Cable redacted) {
        Source source = redacted.source();
        Optional<MessageReference> reference = redacted.messageReference();
        Optional<LocalDate> date = redacted.sentOn();
        List<PublicLogRow> rows = new ArrayList<>();
        String text = source.text();
        for (int i = 0; i < text.length(); i++) {
            if (source.isToken(text.charAt(i))) {
                Redaction redaction = source.redactions().get(text.charAt(i) - Source.FIRST_TOKEN);
                rows.add(new PublicLogRow(
                        rows.size() + 1,
                        reference,
                        date,
                        redaction.unit() == RedactionUnit.DOCUMENT ? "document" : Places.describe(redacted, i),
                        redaction.unit(),
                        redaction.codes(),
                        redaction.codes().stream().map(ExemptionReasons::of).toList()));
            }
        }
        return new PublicLog(rows);
    }
}
