package org.cablekit.export.pdf.reprint;

import java.util.List;
import java.util.Optional;
import org.cablekit.export.ExportOption;
import org.cablekit.export.ExportOptions;
import org.cablekit.export.pdf.layout.PageFormat;
import org.cablekit.model.HoleMarker;
import org.cablekit.model.ReleaseVerdict;

/**
 * What a user may choose about reprints.
 *
 * @param page paper
 * @param level present level for the banners; empty to take it from the telegram
 * @param strikeLevel whether the old level is printed struck through beside the present one
 * @param verdict verdict of the release stamp
 * @param caseNumber case number of the stamp; empty to take it from the telegram's release, if it has one
 * @param documentNumber document number of the stamp; likewise
 * @param date date of the stamp; likewise
 * @param markers how exemption codes are spelled
 * @param legend whether the exemption codes used are explained at the end
 * @param transmission whether the lines of the communications centres are printed
 * @param notes whether the diagnostics are printed
 */
public record ReprintOptions(
        PageFormat page,
        String level,
        boolean strikeLevel,
        Verdict verdict,
        String caseNumber,
        String documentNumber,
        String date,
        HoleMarker markers,
        boolean legend,
        boolean transmission,
        boolean notes) {

    private static final int LONGEST = 80;

    private static final String PAGE = "page";
    private static final String LEVEL = "level";
    private static final String STRIKE_LEVEL = "strike-level";
    private static final String VERDICT = "verdict";
    private static final String CASE = "case";
    private static final String DOCUMENT = "document";
    private static final String DATE = "date";
    private static final String CODES = "codes";
    private static final String LEGEND = "legend";
    private static final String TRANSMISSION = "transmission";
    private static final String NOTES = "notes";

    /** The verdict printed on page one. */
    public enum Verdict {
        /** In part if the telegram was redacted, else that of its release, else none. */
        AUTO(Optional.empty()),
        /** None. */
        NONE(Optional.empty()),
        /** Released in full. */
        FULL(Optional.of(ReleaseVerdict.IN_FULL)),
        /** Released in part. */
        PART(Optional.of(ReleaseVerdict.IN_PART)),
        /** Denied. */
        DENIED(Optional.of(ReleaseVerdict.DENIED));

        private final Optional<ReleaseVerdict> fixed;

        Verdict(Optional<ReleaseVerdict> fixed) {
            this.fixed = fixed;
        }

        Optional<ReleaseVerdict> fixed() {
            return fixed;
        }
    }

    /** {@return the options as exporters declare them} */
    public static List<ExportOption> declared() {
        return List.of(
                new ExportOption(PAGE, "paper size", "letter", List.of("letter", "a4")),
                text(LEVEL, "present level for the banners; as the release or the telegram states it if empty"),
                ExportOption.flag(
                        STRIKE_LEVEL, "print the level at origin struck through beside the present one", false),
                new ExportOption(
                        VERDICT,
                        "verdict of the release; auto: in part if redacted, else as the release states it",
                        "auto",
                        List.of("auto", "none", "full", "part", "denied")),
                text(CASE, "case number of the release stamp"),
                text(DOCUMENT, "document number of the release stamp"),
                text(DATE, "date of the release stamp, printed as given"),
                new ExportOption(CODES, "spelling of exemption codes", "state", List.of("state", "statute")),
                ExportOption.flag(LEGEND, "explain the exemption codes used", true),
                ExportOption.flag(TRANSMISSION, "print the lines of the communications centres", false),
                ExportOption.flag(NOTES, "print what a careful reader should know (diagnostics)", false));
    }

    private static ExportOption text(String name, String description) {
        return new ExportOption(name, description, "", List.of());
    }

    /**
     * {@return the choices}
     *
     * @param options values of the declared options
     * @throws IllegalArgumentException if a text is longer than 80 characters or has control characters
     */
    public static ReprintOptions of(ExportOptions options) {
        return new ReprintOptions(
                options.value(PAGE).equals("a4") ? PageFormat.A4 : PageFormat.LETTER,
                line(options, LEVEL),
                options.isSet(STRIKE_LEVEL),
                verdict(options.value(VERDICT)),
                line(options, CASE),
                line(options, DOCUMENT),
                line(options, DATE),
                options.value(CODES).equals("statute") ? HoleMarker.STATUTE : HoleMarker.STATE,
                options.isSet(LEGEND),
                options.isSet(TRANSMISSION),
                options.isSet(NOTES));
    }

    private static Verdict verdict(String value) {
        for (Verdict verdict : Verdict.values()) {
            if (verdict.name().equalsIgnoreCase(value)) {
                return verdict;
            }
        }
        throw new IllegalArgumentException("option verdict cannot be '" + value + "'");
    }

    /**
     * {@return the value of an option that is one line of text}
     *
     * @param options values of the declared options
     * @param name name of the option
     * @throws IllegalArgumentException if it is longer than 80 characters or has control characters
     */
    public static String line(ExportOptions options, String name) {
        String value = options.value(name).strip();
        if (value.length() > LONGEST || value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "option " + name + " must be one line of at most " + LONGEST + " characters");
        }
        return value;
    }
}
