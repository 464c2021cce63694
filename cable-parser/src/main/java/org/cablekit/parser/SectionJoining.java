package org.cablekit.parser;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.cablekit.model.Cable;
import org.cablekit.model.NumberLine;
import org.cablekit.model.Source;
import org.cablekit.model.TelegramFormat;
import org.jspecify.annotations.Nullable;

/**
 * Joins a telegram whose sections come as inputs of their own, one behind the other: the texts are put together in the
 * order of their sections and parsed as one.
 *
 * <p>Holds back one result at most.
 */
final class SectionJoining implements ResultStage {

    private static final String BETWEEN = "\n\n";

    private final Function<? super Source, Cable> parser;
    private @Nullable Cable held;

    SectionJoining(Function<? super Source, Cable> parser) {
        this.parser = parser;
    }

    @Override
    public void accept(ReadResult result, Consumer<ReadResult> out) {
        Cable before = held;
        if (before != null && result instanceof ReadResult.Parsed next && belong(before, next.cable())) {
            held = join(before, next.cable());
            return;
        }
        end(out);
        if (result instanceof ReadResult.Parsed next && sectionOf(next.cable()).isPresent()) {
            held = next.cable();
        } else {
            out.accept(result);
        }
    }

    @Override
    public void end(Consumer<ReadResult> out) {
        Cable last = held;
        held = null;
        if (last != null) {
            out.accept(new ReadResult.Parsed(last));
        }
    }

    private static boolean belong(Cable one, Cable other) {
        boolean same =
                one.messageReference().isPresent() && one.messageReference().equals(other.messageReference());
        Optional<Integer> section = sectionOf(other);
        return same
                && section.isPresent()
                && one.textHeading()
                        .numberLine()
                        .flatMap(NumberLine::sections)
                        .equals(other.textHeading().numberLine().flatMap(NumberLine::sections))
                && one.sections().stream().noneMatch(s -> s.number() == section.get())
                && !sectionOf(one).equals(section);
    }

    /** A record of an archive or a release is complete in itself. */
    private static Optional<Integer> sectionOf(Cable cable) {
        if (cable.format() != TelegramFormat.TELEGRAM) {
            return Optional.empty();
        }
        return cable.textHeading().numberLine().flatMap(NumberLine::section);
    }

    private Cable join(Cable one, Cable other) {
        boolean inOrder = sectionOf(one).orElse(0) < sectionOf(other).orElse(0);
        Source first = (inOrder ? one : other).source();
        Source second = (inOrder ? other : one).source();
        return parser.apply(Source.of(first.text() + BETWEEN + second.text(), first.provenance()));
    }
}
