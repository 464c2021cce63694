package org.cablekit.export.xlsx.content;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.cablekit.model.Cable;
import org.cablekit.model.Text;

/**
 * A cable with what every sheet says to tell which one it is.
 *
 * @param number number of the cable in the workbook, 1-based
 * @param cable the cable
 * @param codes how exemption codes are spelled
 * @param reference its message reference number, or the words that stand for one
 */
public record Entry(long number, Cable cable, CodeSpelling codes, String reference) implements OfCable {

    /** Checks that nothing is null. */
    public Entry {
        requireNonNull(cable, "cable");
        requireNonNull(codes, "codes");
        requireNonNull(reference, "reference");
    }

    /**
     * {@return an entry}
     *
     * @param number number of the cable in the workbook, 1-based
     * @param cable the cable
     * @param codes how exemption codes are spelled
     */
    public static Entry of(long number, Cable cable, CodeSpelling codes) {
        String reference = cable.reference()
                .map(r -> r.value().map(Words::of).orElseGet(() -> codes.of(r.raw())))
                .orElse("");
        return new Entry(number, cable, codes, reference);
    }

    String words(Text text) {
        return codes.of(text);
    }

    String words(Optional<Text> text) {
        return text.map(codes::of).orElse("");
    }

    @Override
    public Entry entry() {
        return this;
    }
}
