package org.cablekit.redact;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cablekit.model.ExemptionCode;
import org.cablekit.model.MessageReference;
import org.cablekit.model.RedactionUnit;

/**
 * One marker of a redacted telegram, as an index after Vaughn v. Rosen (484 F.2d 820) lists it.
 *
 * @param number number of the marker in the telegram, 1-based
 * @param reference message reference number, as the redacted telegram shows it
 * @param date day of the telegram, as the redacted telegram shows it
 * @param place part of the telegram, for example {@code paragraph 3} or {@code subject}
 * @param unit coarse size of what is gone
 * @param codes exemption codes, in printing order
 * @param reasons meaning of each code, in the order of the codes
 */
public record PublicLogRow(
        int number,
        Optional<MessageReference> reference,
        Optional<LocalDate> date,
        String place,
        RedactionUnit unit,
        List<ExemptionCode> codes,
        List<String> reasons) {

    /** Copies the lists and checks that nothing is null. */
    public PublicLogRow {
        requireNonNull(reference, "reference");
        requireNonNull(date, "date");
        requireNonNull(place, "place");
        requireNonNull(unit, "unit");
        codes = List.copyOf(codes);
        reasons = List.copyOf(reasons);
    }
}
