package org.cablekit.parser.telegram;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cablekit.model.Block;
import org.cablekit.model.BodyHeading;
import org.cablekit.model.Cable;
import org.cablekit.model.Classification;
import org.cablekit.model.ClassificationLevel;
import org.cablekit.model.DeclassificationInstruction;
import org.cablekit.model.DeclassificationKind;
import org.cablekit.model.DiagnosticCode;
import org.cablekit.model.NumberLine;
import org.cablekit.model.Paragraph;
import org.cablekit.model.PortionMark;
import org.cablekit.model.Post;
import org.cablekit.model.SourceSpan;
import org.cablekit.parser.reference.Posts;

/** Agreement rules between heading, number line, text heading and body (telegram-format 8.1). */
final class TextChecks {

    private static final int STATION_SERIALS = 10_000;

    private final Cable cable;
    private final Draft draft;

    private TextChecks(Cable cable, Draft draft) {
        this.cable = cable;
        this.draft = draft;
    }

    static void run(Cable cable, Draft draft) {
        TextChecks checks = new TextChecks(cable, draft);
        if (!checks.otherMessage()) {
            checks.securityLetter();
            checks.declassification();
        }
        checks.portions();
        checks.pages();
    }

    /** {@return whether header and text are of two messages} */
    private boolean otherMessage() {
        Optional<NumberLine> line = cable.textHeading().numberLine();
        if (line.isEmpty()) {
            return false;
        }
        Optional<Boolean> serial = serialAgrees(line.get());
        Optional<Boolean> post = postAgrees(line.get());
        SourceSpan own = line.get().span();
        SourceSpan header = cable.heading()
                .callingStation()
                .map(c -> c.span())
                .or(() -> cable.heading().originator().map(o -> o.span()))
                .orElse(own);
        boolean badSerial = serial.isPresent() && !serial.get();
        boolean badPost = post.isPresent() && !post.get();
        if (badSerial && badPost) {
            draft.report(
                    DiagnosticCode.TEXT_FROM_OTHER_MESSAGE,
                    "Heading and text are of two different messages.",
                    own,
                    header);
        } else if (badSerial) {
            draft.report(
                    DiagnosticCode.SERIAL_MISMATCH,
                    "The station serial is not the end of the message serial.",
                    own,
                    header);
        } else if (badPost) {
            draft.report(
                    DiagnosticCode.POST_MISMATCH,
                    "The originator and the number line name different posts.",
                    own,
                    header);
        }
        return badSerial && badPost;
    }

    private Optional<Boolean> serialAgrees(NumberLine line) {
        Optional<String> station = cable.heading().callingStation().map(c -> c.stationSerial());
        Optional<Integer> serial = line.reference().map(r -> r.serial() % STATION_SERIALS);
        return station.filter(s -> !s.isEmpty() && s.length() <= 7)
                .flatMap(s -> serial.map(n -> Integer.parseInt(s) % STATION_SERIALS == n));
    }

    private Optional<Boolean> postAgrees(NumberLine line) {
        Optional<Post> from = cable.heading().originator().flatMap(o -> o.post());
        return from.flatMap(f -> line.station().map(s -> Posts.sameStation(s.key(), f.key())));
    }

    private void securityLetter() {
        Optional<ClassificationLevel> letter = cable.heading().securityWarning().flatMap(s -> s.level());
        Optional<NumberLine> line = cable.textHeading().numberLine();
        Optional<Classification> stated = line.flatMap(l -> l.classification().value());
        if (letter.isPresent()
                && stated.isPresent()
                && rank(letter.get()) != rank(stated.get().level())) {
            draft.report(
                    DiagnosticCode.CLASS_MISMATCH,
                    "The security warning says " + letter.get().words() + ", the number line "
                            + stated.get().level().words() + ".",
                    cable.heading().securityWarning().get().span(),
                    line.get().classification().span());
        }
    }

    private static int rank(ClassificationLevel level) {
        return level.rank() == 1 ? 0 : level.rank();
    }

    private void declassification() {
        Optional<LocalDate> sent = cable.sentOn();
        Optional<Classification> level = cable.classification();
        List<DeclassificationInstruction> instructions =
                cable.textHeading().executiveOrder().map(e -> e.instructions()).orElse(List.of());
        for (DeclassificationInstruction instruction : instructions) {
            boolean dated = instruction.date().isPresent();
            if (dated
                    && sent.isPresent()
                    && instruction.date().get().isBefore(sent.get())
                    && instruction.kind() != DeclassificationKind.RELEASED) {
                draft.report(
                        DiagnosticCode.DECL_INVALID,
                        "The declassification date lies before the telegram.",
                        instruction.span());
            }
            boolean unclassified = level.isPresent() && level.get().level().rank() <= 1;
            if (dated && unclassified && instruction.kind() == DeclassificationKind.DATE) {
                draft.report(
                        DiagnosticCode.DECL_ON_UNCLASSIFIED,
                        "An unclassified telegram has a declassification date.",
                        instruction.span());
            }
        }
    }

    private void portions() {
        Optional<NumberLine> line = cable.textHeading().numberLine();
        Optional<Classification> overall = line.flatMap(l -> l.classification().value());
        if (overall.isEmpty()) {
            return;
        }
        ClassificationLevel stated = overall.get().level();
        for (Block block : cable.body().blocks()) {
            Optional<PortionMark> mark = markOf(block);
            if (mark.isPresent() && isAbove(mark.get(), stated)) {
                draft.report(
                        DiagnosticCode.PORTION_ABOVE_CLASS,
                        "The portion is marked "
                                + mark.get().classification().level().words() + ", the telegram " + stated.words()
                                + ".",
                        mark.get().span(),
                        line.get().classification().span());
            }
        }
    }

    private static boolean isAbove(PortionMark mark, ClassificationLevel stated) {
        ClassificationLevel level = mark.classification().level();
        return level.isAbove(stated) && level.rank() > 1;
    }

    private static Optional<PortionMark> markOf(Block block) {
        if (block instanceof Paragraph paragraph) {
            return paragraph.mark();
        }
        return block instanceof BodyHeading heading ? heading.mark() : Optional.empty();
    }

    private void pages() {
        if (cable.pages().isEmpty()) {
            return;
        }
        Optional<NumberLine> line = cable.textHeading().numberLine();
        Optional<Integer> sections = line.flatMap(NumberLine::sections);
        cable.pages().stream()
                .filter(p -> p.serial().isPresent()
                        && p.copy().isEmpty()
                        && p.section().isEmpty())
                .filter(p -> sections.isPresent()
                        && p.total().isPresent()
                        && !p.total().equals(sections))
                .findFirst()
                .ifPresent(p -> draft.report(
                        DiagnosticCode.PAGE_TOTAL_MISMATCH,
                        "The page line counts " + p.total().get() + ", the number line " + sections.get()
                                + " sections.",
                        p.span(),
                        line.get().span()));
    }
}
