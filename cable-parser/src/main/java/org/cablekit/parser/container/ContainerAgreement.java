package org.cablekit.parser.container;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cablekit.model.Cable;
import org.cablekit.model.Classification;
import org.cablekit.model.DateTimeLine;
import org.cablekit.model.Diagnostic;
import org.cablekit.model.DiagnosticCode;
import org.cablekit.model.MessageReference;
import org.cablekit.model.NumberLine;
import org.cablekit.model.Originator;
import org.cablekit.model.PublishedFacts;
import org.cablekit.model.Reading;
import org.cablekit.model.SourceSpan;
import org.cablekit.model.Text;
import org.cablekit.parser.reference.Posts;

/** Compares what a container states about a telegram with what the telegram says itself. */
public final class ContainerAgreement {

    private static final String NOFORN = "NOFORN";
    private static final String SENSITIVE = "SENSITIVE";

    private final Cable cable;
    private final PublishedFacts published;
    private final List<Diagnostic> found = new ArrayList<>();

    private ContainerAgreement(Cable cable) {
        this.cable = cable;
        this.published = cable.source().provenance().published();
    }

    /**
     * {@return a finding for each contradiction}
     *
     * <p>A telegram whose text is another message's contradicts everything; that is said once, elsewhere.
     *
     * @param cable the telegram with its provenance
     */
    public static List<Diagnostic> check(Cable cable) {
        boolean otherText = cable.diagnostics().stream()
                .anyMatch(diagnostic -> diagnostic.code() == DiagnosticCode.TEXT_FROM_OTHER_MESSAGE);
        if (otherText) {
            return List.of();
        }
        ContainerAgreement agreement = new ContainerAgreement(cable);
        agreement.checkReference();
        agreement.checkCreated();
        agreement.checkClassification();
        agreement.checkOrigin();
        return agreement.found;
    }

    private void checkReference() {
        Optional<Reading<MessageReference>> own = cable.reference();
        Optional<MessageReference> said = own.flatMap(Reading::value);
        if (said.isEmpty() || published.reference().isEmpty()) {
            return;
        }
        MessageReference stated = published.reference().get();
        boolean samePost = isSamePost(stated.post(), said.get().post());
        if (stated.year() != said.get().year() || stated.serial() != said.get().serial() || !samePost) {
            report(
                    "The record is " + stated + ", the telegram " + said.get() + ".",
                    own.get().span());
        }
    }

    /** Record and text name some missions differently: {@code BRUSSELS} and {@code USEUBRUSSELS}. */
    private static boolean isSamePost(String one, String other) {
        return Posts.sameStation(one, other) || one.endsWith(other) || other.endsWith(one);
    }

    private void checkCreated() {
        Optional<DateTimeLine> line = cable.heading().dateTime();
        Optional<Instant> sent = line.flatMap(l -> l.dateTimeGroup().value());
        if (sent.isEmpty() || published.created().isEmpty()) {
            return;
        }
        ChronoUnit unit = published.createdToTheMinute() ? ChronoUnit.MINUTES : ChronoUnit.HOURS;
        Instant created = published.created().get();
        if (!created.truncatedTo(unit).equals(sent.get().truncatedTo(unit))) {
            report(
                    "The record was created at " + created + ", the date-time group is " + sent.get() + ".",
                    line.get().dateTimeGroup().span());
        }
    }

    private void checkClassification() {
        Optional<NumberLine> line = cable.textHeading().numberLine();
        Optional<Classification> own = line.flatMap(l -> l.classification().value());
        if (own.isEmpty() || published.classification().isEmpty()) {
            return;
        }
        Classification stated = published.classification().get();
        boolean noforn = own.get().controls().contains(NOFORN) || hasCaption(NOFORN);
        int rank = own.get().level().rank() == 0 && hasCaption(SENSITIVE)
                ? 1
                : own.get().level().rank();
        if (stated.level().rank() != rank || stated.controls().contains(NOFORN) != noforn) {
            String captions = noforn ? " and NOFORN" : rank == 1 ? " and SENSITIVE" : "";
            report(
                    "The record is " + stated.banner() + ", the telegram says "
                            + own.get().level().words() + captions + ".",
                    line.get().classification().span());
        }
    }

    private boolean hasCaption(String name) {
        return cable.textHeading().captions().stream()
                .anyMatch(caption -> caption.name().contains(name));
    }

    private void checkOrigin() {
        Optional<Originator> originator = cable.heading().originator();
        Optional<String> post = originator.flatMap(Originator::post).map(p -> p.key());
        Optional<String> stated = published.origin().flatMap(Text::plain);
        if (post.isEmpty() || stated.isEmpty()) {
            return;
        }
        if (!isPostOf(stated.get(), post.get())) {
            report(
                    "The record is of " + stated.get() + ", the originator is " + post.get() + ".",
                    originator.get().span());
        }
    }

    /** {@code Embassy Buenos Aires} is of BUENOSAIRES, {@code UNVIE} of UNVIEVIENNA. */
    private static boolean isPostOf(String origin, String post) {
        StringBuilder letters = new StringBuilder();
        for (char c : origin.toUpperCase(Locale.ROOT).toCharArray()) {
            if (c >= 'A' && c <= 'Z') {
                letters.append(c);
            }
        }
        String name = letters.toString();
        return name.endsWith(post) || post.startsWith(name) || post.endsWith(name);
    }

    private void report(String message, SourceSpan span) {
        found.add(Diagnostic.of(DiagnosticCode.CONTAINER_MISMATCH, message, span));
    }
}
