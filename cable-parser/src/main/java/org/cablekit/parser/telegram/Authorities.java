package org.cablekit.parser.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cablekit.model.ClassificationAuthority;
import org.cablekit.model.ClassificationReason;
import org.cablekit.model.Text;
import org.cablekit.model.TextRun;

/** Joins a classification statement that stands in two places of the heading. */
final class Authorities {

    private Authorities() {}

    /** {@return one statement: the first says who, both say why} */
    static ClassificationAuthority join(ClassificationAuthority first, ClassificationAuthority second) {
        List<ClassificationReason> reasons = new ArrayList<>(first.reasons());
        second.reasons().stream().filter(r -> !reasons.contains(r)).forEach(reasons::add);
        List<TextRun> raw = new ArrayList<>(first.raw().runs());
        raw.add(new TextRun.Visible(" "));
        raw.addAll(second.raw().runs());
        boolean named = first.name().isPresent();
        return new ClassificationAuthority(
                named ? first.title() : or(first.title(), second.title()),
                or(first.name(), second.name()),
                named ? first.office() : or(first.office(), second.office()),
                reasons,
                or(first.derivedFrom(), second.derivedFrom()),
                or(first.declassifyOn(), second.declassifyOn()),
                Text.of(raw),
                first.span().union(second.span()));
    }

    private static <T> Optional<T> or(Optional<T> one, Optional<T> other) {
        return one.isPresent() ? one : other;
    }
}
