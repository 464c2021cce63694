package org.cablekit.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A level with the dissemination controls named with it.
 *
 * @param level the level
 * @param controls controls in the order written, in their standard names, for example {@code NOFORN}, {@code
 *     ORCON}, {@code FGI}
 * @param releasableTo countries or groups of a {@code REL TO} list, in the order written; empty if there is none
 */
public record Classification(ClassificationLevel level, List<String> controls, List<String> releasableTo) {

    /** Copies the lists. */
    public Classification {
        requireNonNull(level, "level");
        controls = List.copyOf(controls);
        releasableTo = List.copyOf(releasableTo);
    }

    /**
     * {@return the level without controls}
     *
     * @param level the level
     */
    public static Classification of(ClassificationLevel level) {
        return new Classification(level, List.of(), List.of());
    }

    /** {@return banner form, for example {@code SECRET//NOFORN} or {@code CONFIDENTIAL//REL TO USA, FVEY}} */
    public String banner() {
        StringBuilder out = new StringBuilder(level.words());
        String separator = "//";
        for (String control : controls) {
            out.append(separator).append(control);
            separator = "/";
        }
        if (!releasableTo.isEmpty()) {
            out.append(separator).append("REL TO ").append(String.join(", ", releasableTo));
        }
        return out.toString();
    }
}
