package org.cablekit.export.json;

import java.util.List;
import java.util.Optional;
import org.cablekit.model.ExemptionCode;
import org.cablekit.model.Hole;
import org.cablekit.model.PriorRedaction;
import org.cablekit.model.Redaction;
import org.cablekit.model.RedactionUnit;

/** A hole as it is read: either {@code redacted} and {@code unit}, or {@code withheld} and {@code mark}. */
record HoleDocument(
        Optional<Boolean> redacted,
        Optional<PriorRedaction.By> withheld,
        Optional<String> mark,
        List<ExemptionCode> codes,
        Optional<RedactionUnit> unit) {

    /**
     * {@return the hole}
     *
     * @throws IllegalArgumentException if it is neither kind of hole, or both
     */
    Hole toHole() {
        if (redacted.isPresent() && redacted.get() && unit.isPresent() && withheld.isEmpty() && mark.isEmpty()) {
            return new Redaction(codes, unit.get());
        }
        if (withheld.isPresent() && mark.isPresent() && redacted.isEmpty() && unit.isEmpty()) {
            return new PriorRedaction(withheld.get(), mark.get(), codes);
        }
        throw new IllegalArgumentException("a hole has either redacted, codes and unit, or withheld, mark and codes");
    }
}
