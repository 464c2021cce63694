package org.cablekit.model;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The words printed for a hole. They depend on the hole's codes alone, so that every marker with the same codes
 * looks the same whatever it replaces.
 */
public enum HoleMarker implements Function<Hole, String> {
    /** State Department spelling of the codes: {@code [REDACTED - B1 1.4(D)]}. */
    STATE(ExemptionCode.Style.STATE),
    /** Spelling of the statute: {@code [REDACTED - (b)(1) 1.4(d)]}. */
    STATUTE(ExemptionCode.Style.STATUTE);

    private final ExemptionCode.Style style;

    HoleMarker(ExemptionCode.Style style) {
        this.style = style;
    }

    @Override
    public String apply(Hole hole) {
        if (hole instanceof PriorRedaction prior) {
            String words = prior.by() == PriorRedaction.By.PUBLISHER ? "REDACTED BY PUBLISHER" : "REDACTED BY AGENCY";
            return bracket(words, prior.codes());
        }
        return bracket("REDACTED", hole.codes());
    }

    private String bracket(String words, List<ExemptionCode> codes) {
        if (codes.isEmpty()) {
            return "[" + words + "]";
        }
        return codes.stream().map(code -> code.print(style)).collect(Collectors.joining(" ", "[" + words + " - ", "]"));
    }
}
