package org.cablekit.export.pdf.reprint;

import java.util.Locale;
import java.util.Optional;
import org.cablekit.model.ArchiveRecord;
import org.cablekit.model.Cable;
import org.cablekit.model.Classification;
import org.cablekit.model.ClassificationLevel;
import org.cablekit.model.Text;

/**
 * The level a telegram had at origin and the one it has now. A level stamped on a release is never the level at origin.
 *
 * @param atOrigin banner of the level at origin, empty if it is not known
 * @param present banner of the present level
 * @param rank how restrictive the present level is; -1 if it has none of the known names
 */
record Levels(String atOrigin, String present, int rank) {

    private static final String UNKNOWN = "CLASSIFICATION NOT STATED";
    private static final String CURRENT = "Current Classification";

    private static final String SHEET = "WITHDRAWAL SHEET";

    static Levels of(Cable cable, String chosen, DocumentKind kind) {
        String origin = cable.classification().map(Classification::banner).orElse("");
        String present = chosen.isEmpty() ? present(cable, origin, kind) : chosen;
        return new Levels(origin, present, rank(present));
    }

    private static int rank(String banner) {
        int highest = -1;
        for (ClassificationLevel level : ClassificationLevel.values()) {
            if (banner.toUpperCase(Locale.ROOT).startsWith(level.words())) {
                highest = Math.max(highest, level.rank());
            }
        }
        return highest;
    }

    /** A sheet that takes the place of a telegram does not have the telegram's level. */
    private static String present(Cable cable, String origin, DocumentKind kind) {
        return cable.release()
                .flatMap(release -> release.levelNow())
                .map(level -> level.words())
                .or(() -> cable.archive().flatMap(Levels::current))
                .orElse(origin.isEmpty() || kind != DocumentKind.TELEGRAM ? unknown(kind) : origin);
    }

    private static String unknown(DocumentKind kind) {
        return kind == DocumentKind.TELEGRAM ? UNKNOWN : SHEET;
    }

    private static Optional<String> current(ArchiveRecord record) {
        return record.attribute(CURRENT)
                .flatMap(Text::plain)
                .map(String::strip)
                .filter(value -> !value.isEmpty() && !value.equalsIgnoreCase("n/a"));
    }

    /** {@return whether the present level is known to be another than that at origin} */
    boolean differ() {
        return !atOrigin.isEmpty() && !atOrigin.equals(present) && !present.equals(SHEET);
    }
}
