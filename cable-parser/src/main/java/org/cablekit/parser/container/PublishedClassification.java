package org.cablekit.parser.container;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cablekit.model.Classification;
import org.cablekit.model.ClassificationLevel;

/** Classifications as publishers state them: {@code SECRET//NOFORN}, {@code UNCLASSIFIED//FOR OFFICIAL USE ONLY}. */
final class PublishedClassification {

    private static final String OFFICIAL_USE = "FOR OFFICIAL USE ONLY";

    private PublishedClassification() {}

    /** {@return the classification that a text states, in any case; empty if it is none} */
    static Optional<Classification> parse(String text) {
        String[] parts = text.strip().toUpperCase(Locale.ROOT).split("//", -1);
        Optional<ClassificationLevel> level = level(parts[0].strip());
        List<String> controls = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            String control = parts[i].strip();
            boolean official = control.equals(OFFICIAL_USE) || control.equals("FOUO");
            if (official
                    && level.filter(l -> l == ClassificationLevel.UNCLASSIFIED).isPresent()) {
                level = Optional.of(ClassificationLevel.FOR_OFFICIAL_USE_ONLY);
            } else if (!control.isEmpty()) {
                controls.add(control);
            }
        }
        return level.map(l -> new Classification(l, controls, List.of()));
    }

    private static Optional<ClassificationLevel> level(String words) {
        for (ClassificationLevel level : ClassificationLevel.values()) {
            if (level.words().equals(words)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }
}
