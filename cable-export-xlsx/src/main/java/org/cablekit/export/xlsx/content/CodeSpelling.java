package org.cablekit.export.xlsx.content;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.cablekit.model.ExemptionCode;
import org.cablekit.model.HoleMarker;
import org.cablekit.model.Text;

/** How exemption codes are spelled, in markers and where they stand alone. */
public enum CodeSpelling {
    /** As the Department of State prints them: {@code [REDACTED - B1 1.4(D)]}. */
    STATE(HoleMarker.STATE, ExemptionCode.Style.STATE),
    /** As the statute writes them: {@code [REDACTED - (b)(1) 1.4(d)]}. */
    STATUTE(HoleMarker.STATUTE, ExemptionCode.Style.STATUTE);

    private final HoleMarker markers;
    private final ExemptionCode.Style style;

    CodeSpelling(HoleMarker markers, ExemptionCode.Style style) {
        this.markers = markers;
        this.style = style;
    }

    /** {@return the name of the spelling as a value of the option {@code codes}} */
    public String optionValue() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return the values of the option {@code codes}} */
    public static List<String> optionValues() {
        return Arrays.stream(values()).map(CodeSpelling::optionValue).toList();
    }

    /**
     * {@return the spelling a person asks for}
     *
     * @param wanted one of the {@link #optionValues()}
     * @throws IllegalArgumentException if it is none of them
     */
    public static CodeSpelling select(String wanted) {
        return Arrays.stream(values())
                .filter(spelling -> spelling.optionValue().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no spelling '" + wanted + "'; known are " + String.join(", ", optionValues())));
    }

    String of(Text text) {
        return text.render(markers);
    }

    String of(ExemptionCode code) {
        return code.print(style);
    }
}
