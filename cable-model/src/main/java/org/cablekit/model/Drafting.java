package org.cablekit.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * Who drafted, cleared and approved a telegram.
 *
 * @param draftedBy drafters, in order
 * @param date date of drafting as written
 * @param telephone telephone or extension as written
 * @param approvedBy approvers, in order
 * @param clearedBy clearances, in order
 * @param releasedBy releasing officers, later telegrams only
 * @param desiredDistribution lines under DESIRED DISTRIBUTION
 */
public record Drafting(
        List<Officer> draftedBy,
        Optional<Text> date,
        Optional<Text> telephone,
        List<Officer> approvedBy,
        List<Officer> clearedBy,
        List<Officer> releasedBy,
        List<Text> desiredDistribution) {

    /** Copies the lists and checks that nothing is null. */
    public Drafting {
        draftedBy = List.copyOf(draftedBy);
        requireNonNull(date, "date");
        requireNonNull(telephone, "telephone");
        approvedBy = List.copyOf(approvedBy);
        clearedBy = List.copyOf(clearedBy);
        releasedBy = List.copyOf(releasedBy);
        desiredDistribution = List.copyOf(desiredDistribution);
    }

    /** {@return a drafting block that names nobody} */
    public static Drafting none() {
        return new Drafting(List.of(), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), List.of());
    }

    /** {@return whether it names nobody and says nothing} */
    public boolean isEmpty() {
        return equals(none());
    }
}
