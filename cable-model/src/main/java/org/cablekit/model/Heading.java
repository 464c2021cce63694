package org.cablekit.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * The transmission heading, format lines 1 to 11 of ACP 127.
 *
 * <p>A telegram that reached us without some of these lines has them empty: short headers keep lines 5 to 8
 * only, partial records none.
 *
 * @param preamble what stands before format line 1, for example mailbox residue
 * @param identification format line 1
 * @param routing format line 2
 * @param callingStation format line 3
 * @param securityWarning format line 4
 * @param dateTime format line 5
 * @param originator format line 6
 * @param action action addressees, format line 7, in order
 * @param info information addressees, format line 8, in order
 * @param exempt exempted addressees, format line 9, in order
 * @param remarks other lines of the heading, such as retransmission remarks and partial-extract notices
 */
public record Heading(
        Optional<Text> preamble,
        Optional<TransmissionIdentification> identification,
        Optional<RoutingLine> routing,
        Optional<CallingStation> callingStation,
        Optional<SecurityWarning> securityWarning,
        Optional<DateTimeLine> dateTime,
        Optional<Originator> originator,
        List<Addressee> action,
        List<Addressee> info,
        List<ExemptAddressee> exempt,
        List<Text> remarks) {

    /** Copies the lists and checks that nothing is null. */
    public Heading {
        requireNonNull(preamble, "preamble");
        requireNonNull(identification, "identification");
        requireNonNull(routing, "routing");
        requireNonNull(callingStation, "callingStation");
        requireNonNull(securityWarning, "securityWarning");
        requireNonNull(dateTime, "dateTime");
        requireNonNull(originator, "originator");
        action = List.copyOf(action);
        info = List.copyOf(info);
        exempt = List.copyOf(exempt);
        remarks = List.copyOf(remarks);
    }

    /** {@return a heading without any line} */
    public static Heading none() {
        return new Heading(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
