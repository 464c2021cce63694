package org.cablekit.export.xlsx.content;

import static java.util.Objects.requireNonNull;

import org.cablekit.model.Cable;

/**
 * A cable with what every sheet says to tell which one it is.
 *
 * @param number number of the cable in the workbook, 1-based
 * @param cable the cable
 * @param reference its message reference number, or the words that stand for one
 */
public record Entry(long number, Cable cable, String reference) implements OfCable {

    /** Checks that nothing is null. */
    public Entry {
        requireNonNull(cable, "cable");
        requireNonNull(reference, "reference");
    }

    /**
     * {@return an entry}
     *
     * @param number number of the cable in the workbook, 1-based
     * @param cable the cable
     */
    public static Entry of(long number, Cable cable) {
        String reference = cable.reference()
                .map(r -> r.value().map(Words::of).orElseGet(() -> Words.of(r.raw())))
                .orElse("");
        return new Entry(number, cable, reference);
    }

    @Override
    public Entry entry() {
        return this;
    }
}
