package org.cablekit.parser;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.cablekit.model.Cable;
import org.cablekit.model.Diagnostic;
import org.cablekit.model.DiagnosticCode;
import org.cablekit.model.NumberLine;
import org.cablekit.model.Source;
import org.cablekit.model.SourceSpan;
import org.cablekit.model.TelegramFormat;
import org.cablekit.parser.container.TelegramSource;
import org.jspecify.annotations.Nullable;

/**
 * Joins a telegram whose sections come as inputs of their own, one behind the other: the texts are put together in the
 * order of their sections and parsed as one. What the containers noticed about the parts stays.
 *
 * <p>Holds back one result at most.
 */
final class SectionJoining implements ResultStage {

    private static final String BETWEEN = "\n\n";

    /** Findings that parsing the joined text does not give again. */
    private static final Set<DiagnosticCode> OF_CONTAINER = EnumSet.of(
            DiagnosticCode.CHARSET_FALLBACK,
            DiagnosticCode.CONTROL_CHARACTERS,
            DiagnosticCode.ID_MALFORMED,
            DiagnosticCode.RECORD_MALFORMED);

    private final CableAssembly assembly;
    private @Nullable Cable held;

    SectionJoining(CableAssembly assembly) {
        this.assembly = assembly;
    }

    @Override
    public void accept(ReadResult result, Consumer<ReadResult> out) {
        Cable before = held;
        if (before != null && result instanceof ReadResult.Parsed next && belong(before, next.cable())) {
            ReadResult joined = join(before, next.cable());
            held = joined instanceof ReadResult.Parsed parsed ? parsed.cable() : null;
            if (held == null) {
                out.accept(joined);
            }
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

    private ReadResult join(Cable one, Cable other) {
        boolean inOrder = sectionOf(one).orElse(0) < sectionOf(other).orElse(0);
        Cable first = inOrder ? one : other;
        Cable second = inOrder ? other : one;
        String text = first.source().text() + BETWEEN;
        List<Diagnostic> noticed = new ArrayList<>(ofContainer(first, 0));
        noticed.addAll(ofContainer(second, text.length()));
        Source whole = Source.of(text + second.source().text(), first.source().provenance());
        return assembly.parse(new TelegramSource(whole, noticed));
    }

    private static List<Diagnostic> ofContainer(Cable cable, int shift) {
        return cable.diagnostics().stream()
                .filter(diagnostic -> OF_CONTAINER.contains(diagnostic.code()))
                .map(diagnostic -> Diagnostic.of(
                        diagnostic.code(),
                        diagnostic.message(),
                        new SourceSpan(
                                diagnostic.span().start() + shift,
                                diagnostic.span().end() + shift)))
                .toList();
    }
}
