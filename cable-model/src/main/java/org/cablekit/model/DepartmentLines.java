package org.cablekit.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * Lines the Department put around a telegram: distribution table, source, drafting block, dash line.
 *
 * @param distribution the distribution table
 * @param source value of {@code SOURCE:}
 * @param drafting drafting block, perhaps empty
 * @param dashLine the relay counter
 * @param remarks other lines, in order
 */
public record DepartmentLines(
        Optional<Distribution> distribution,
        Optional<Text> source,
        Drafting drafting,
        Optional<DashLine> dashLine,
        List<Text> remarks) {

    /** Copies the lists and checks that nothing is null. */
    public DepartmentLines {
        requireNonNull(distribution, "distribution");
        requireNonNull(source, "source");
        requireNonNull(drafting, "drafting");
        requireNonNull(dashLine, "dashLine");
        remarks = List.copyOf(remarks);
    }

    /** {@return no lines at all} */
    public static DepartmentLines none() {
        return new DepartmentLines(Optional.empty(), Optional.empty(), Drafting.none(), Optional.empty(), List.of());
    }
}
