package org.cablekit.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * Who classified the telegram and why: {@code Classified By: DCM Ana Rill for reasons 1.4 (b) and (d).}
 *
 * @param title title or position
 * @param name name
 * @param office office or agency where it is named
 * @param reasons reasons in the order written
 * @param derivedFrom value of {@code Derived From}
 * @param declassifyOn value of {@code Declassify On}
 * @param raw the statement without its first label
 * @param span where it stands
 */
public record ClassificationAuthority(
        Optional<Text> title,
        Optional<Text> name,
        Optional<Text> office,
        List<ClassificationReason> reasons,
        Optional<Text> derivedFrom,
        Optional<DeclassificationInstruction> declassifyOn,
        Text raw,
        SourceSpan span) {

    /** Copies the lists and checks that nothing is null. */
    public ClassificationAuthority {
        requireNonNull(title, "title");
        requireNonNull(name, "name");
        requireNonNull(office, "office");
        reasons = List.copyOf(reasons);
        requireNonNull(derivedFrom, "derivedFrom");
        requireNonNull(declassifyOn, "declassifyOn");
        requireNonNull(raw, "raw");
        requireNonNull(span, "span");
    }
}
