package org.cablekit.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Facts of an agency's release of a telegram, taken from its stamps and page furniture.
 *
 * <p>A level printed in a stamp or banner is the level at release, never the level at origin.
 *
 * @param verdict verdict on page one
 * @param exemptions codes printed under the verdict, in printing order
 * @param caseNumber case number, {@code F-2013-05953}
 * @param documentNumber document number, {@code C05409567}
 * @param date date of release
 * @param levelNow level at release
 * @param stamps distinct stamps and remarks of the reviewers, in order
 * @param pages number of pages as printed
 * @param messageDate day of the message as the head of the copy prints it, where no date-time group says it
 */
public record Release(
        Optional<ReleaseVerdict> verdict,
        List<ExemptionCode> exemptions,
        Optional<String> caseNumber,
        Optional<String> documentNumber,
        Optional<LocalDate> date,
        Optional<ClassificationLevel> levelNow,
        List<Text> stamps,
        Optional<Integer> pages,
        Optional<LocalDate> messageDate) {

    /** Copies the lists and checks that nothing is null. */
    public Release {
        requireNonNull(verdict, "verdict");
        exemptions = List.copyOf(exemptions);
        requireNonNull(caseNumber, "caseNumber");
        requireNonNull(documentNumber, "documentNumber");
        requireNonNull(date, "date");
        requireNonNull(levelNow, "levelNow");
        stamps = List.copyOf(stamps);
        requireNonNull(pages, "pages");
        requireNonNull(messageDate, "messageDate");
    }
}
