package org.cablekit.parser.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cablekit.model.Addressee;
import org.cablekit.model.CallingStation;
import org.cablekit.model.DateTimeLine;
import org.cablekit.model.ExemptAddressee;
import org.cablekit.model.Heading;
import org.cablekit.model.Originator;
import org.cablekit.model.RoutingLine;
import org.cablekit.model.SecurityWarning;
import org.cablekit.model.Text;
import org.cablekit.model.TransmissionIdentification;

/** Collects the lines of a transmission heading; the first of each kind counts. */
public final class HeadingParts {

    private Optional<Text> preamble = Optional.empty();
    private Optional<TransmissionIdentification> identification = Optional.empty();
    private Optional<RoutingLine> routing = Optional.empty();
    private Optional<CallingStation> callingStation = Optional.empty();
    private Optional<SecurityWarning> securityWarning = Optional.empty();
    private Optional<DateTimeLine> dateTime = Optional.empty();
    private Optional<Originator> originator = Optional.empty();
    private final List<Addressee> action = new ArrayList<>();
    private final List<Addressee> info = new ArrayList<>();
    private final List<ExemptAddressee> exempt = new ArrayList<>();
    private final List<Text> remarks = new ArrayList<>();

    public void preamble(Text text) {
        preamble = Optional.of(text);
    }

    public void identification(TransmissionIdentification line) {
        identification = identification.or(() -> Optional.of(line));
    }

    public void routing(RoutingLine line) {
        routing = routing.or(() -> Optional.of(line));
    }

    public void callingStation(CallingStation line) {
        callingStation = callingStation.or(() -> Optional.of(line));
    }

    public void securityWarning(SecurityWarning line) {
        securityWarning = securityWarning.or(() -> Optional.of(line));
    }

    public void dateTime(DateTimeLine line) {
        dateTime = dateTime.or(() -> Optional.of(line));
    }

    public void originator(Originator line) {
        originator = originator.or(() -> Optional.of(line));
    }

    Optional<CallingStation> callingStation() {
        return callingStation;
    }

    public Optional<DateTimeLine> dateTime() {
        return dateTime;
    }

    public Optional<Originator> originator() {
        return originator;
    }

    public List<Addressee> action() {
        return action;
    }

    public List<Addressee> info() {
        return info;
    }

    public List<ExemptAddressee> exempt() {
        return exempt;
    }

    public List<Text> remarks() {
        return remarks;
    }

    /** Drops line 3 and lines 5 to 8, for those of another heading that follow. */
    void forgetAddresses() {
        callingStation = Optional.empty();
        dateTime = Optional.empty();
        originator = Optional.empty();
        action.clear();
        info.clear();
    }

    /** {@return whether any line from 5 to 8 was found} */
    public boolean isPresent() {
        return dateTime.isPresent() || originator.isPresent() || !action.isEmpty() || !info.isEmpty();
    }

    public boolean hasTransmissionLines() {
        return identification.isPresent() || routing.isPresent() || callingStation.isPresent();
    }

    public Heading build() {
        return new Heading(
                preamble,
                identification,
                routing,
                callingStation,
                securityWarning,
                dateTime,
                originator,
                action,
                info,
                exempt,
                remarks);
    }
}
