package org.cablekit.parser.telegram;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.cablekit.model.Addressee;
import org.cablekit.model.Cable;
import org.cablekit.model.CallingStation;
import org.cablekit.model.DateTimeLine;
import org.cablekit.model.DiagnosticCode;
import org.cablekit.model.Heading;
import org.cablekit.model.Precedence;
import org.cablekit.model.SourceSpan;

/** Agreement rules inside the transmission heading (telegram-format 8.1). */
final class HeadingChecks {

    private static final Duration LATEST_FILING = Duration.ofMinutes(60);

    private final Heading heading;
    private final Draft draft;

    private HeadingChecks(Heading heading, Draft draft) {
        this.heading = heading;
        this.draft = draft;
    }

    static void run(Cable cable, Draft draft) {
        HeadingChecks checks = new HeadingChecks(cable.heading(), draft);
        checks.routingPrecedence();
        checks.addresseePrecedence();
        checks.filingTime();
        checks.repetition();
    }

    private void routingPrecedence() {
        Optional<Precedence> date = heading.dateTime().flatMap(DateTimeLine::action);
        Optional<Precedence> routing = heading.routing().flatMap(r -> r.precedence());
        if (date.isPresent()
                && routing.isPresent()
                && date.get().prosign() != routing.get().prosign()) {
            draft.report(
                    DiagnosticCode.PRECEDENCE_MISMATCH,
                    "The routing line says " + routing.get() + ", the date line " + date.get() + ".",
                    heading.routing().get().span(),
                    heading.dateTime().get().span());
        }
    }

    private void addresseePrecedence() {
        Optional<DateTimeLine> line = heading.dateTime();
        if (line.isEmpty() || line.get().action().isEmpty() || heading.action().isEmpty()) {
            return;
        }
        compare(line.get().action().get(), heading.action(), line.get().span(), "action");
        if (line.get().info().isPresent() && !heading.info().isEmpty()) {
            compare(line.get().info().get(), heading.info(), line.get().span(), "information");
        }
    }

    private void compare(Precedence stated, List<Addressee> addressees, SourceSpan span, String which) {
        Addressee first = addressees.get(0);
        Precedence highest = Precedence.ROUTINE;
        for (Addressee addressee : addressees) {
            Precedence own = addressee.precedence().orElse(Precedence.ROUTINE);
            if (own.compareTo(highest) < 0) {
                highest = own;
                first = addressee;
            }
        }
        if (highest.prosign() != stated.prosign()) {
            draft.report(
                    DiagnosticCode.PRECEDENCE_MISMATCH,
                    "The date line says " + stated + ", the highest " + which + " addressee has " + highest + ".",
                    span,
                    first.span());
        }
    }

    private void filingTime() {
        Optional<Instant> sent =
                heading.dateTime().flatMap(d -> d.dateTimeGroup().value());
        Optional<CallingStation> calling = heading.callingStation();
        if (sent.isEmpty()
                || calling.isEmpty()
                || calling.get().julianDay().isEmpty()
                || calling.get().filingTime().isEmpty()) {
            return;
        }
        LocalDateTime dateTime = LocalDateTime.ofInstant(sent.get(), ZoneOffset.UTC);
        int day = calling.get().julianDay().get();
        if (day > dateTime.toLocalDate().lengthOfYear()) {
            report(calling.get(), "The Julian day does not exist in the year of the date line.");
            return;
        }
        LocalDateTime filed = dateTime.toLocalDate()
                .withDayOfYear(day)
                .atTime(calling.get().filingTime().get());
        Duration late = Duration.between(dateTime, filed);
        if (late.isNegative() || late.compareTo(LATEST_FILING) > 0) {
            report(calling.get(), "The filing time is not within an hour after the date-time group.");
        }
    }

    private void report(CallingStation calling, String message) {
        SourceSpan date = heading.dateTime().map(DateTimeLine::span).orElse(calling.span());
        draft.report(DiagnosticCode.FILING_TIME_MISMATCH, message, calling.span(), date);
    }

    private void repetition() {
        heading.dateTime().ifPresent(line -> {
            if (line.operatingSignals().contains("ZDK")
                    || line.operatingSignals().contains("ZFD")) {
                draft.report(
                        DiagnosticCode.REPEATED,
                        "The date line is marked as a repetition or suspected duplicate.",
                        line.span());
            }
        });
    }
}
