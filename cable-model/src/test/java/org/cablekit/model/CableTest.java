package org.cablekit.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cablekit.testing.SampleCables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The answers a cable derives from its parts. */
class CableTest {

    private static final Instant MADE = Instant.parse("2008-03-04T05:06:00Z");

    private static Cable withPublished(Cable cable, PublishedFacts facts) {
        Provenance p = cable.source().provenance();
        Provenance provenance = new Provenance(p.location(), p.index(), p.line(), p.container(), p.charset(), facts);
        Source source = new Source(cable.source().text(), cable.source().redactions(), provenance);
        return new Cable(
                cable.format(),
                cable.reference(),
                cable.heading(),
                cable.department(),
                cable.textHeading(),
                cable.body(),
                cable.ending(),
                cable.pages(),
                cable.sections(),
                cable.archive(),
                cable.release(),
                source,
                cable.map(),
                cable.diagnostics());
    }

    private static PublishedFacts published(boolean toTheMinute) {
        return new PublishedFacts(
                Optional.of("x"),
                Optional.empty(),
                Optional.of(MADE),
                toTheMinute,
                Optional.empty(),
                Optional.of(Classification.of(ClassificationLevel.SECRET)),
                Optional.empty(),
                Optional.of(Text.of("as published")),
                List.of());
    }

    @Test
    void theTelegramItselfIsAskedFirst() {
        Cable cable = withPublished(SampleCables.cablegate(), published(true));

        assertThat(cable.messageReference()).contains(new MessageReference(2007, "MASERU", 318));
        assertThat(cable.sentAt()).contains(Instant.parse("2007-11-27T12:55:00Z"));
        assertThat(cable.sentOn()).contains(LocalDate.of(2007, 11, 27));
        assertThat(cable.era()).contains(Era.CABLE);
        assertThat(cable.classification().map(Classification::banner)).contains("CONFIDENTIAL//NOFORN");
        assertThat(cable.origin().map(Post::key)).contains("MASERU");
        assertThat(cable.subject()).contains(Text.of("HIGHLAND WATER TALKS: THE \"SECOND RESERVOIR\" & ITS PRICE"));
        assertThat(cable.precedence()).contains(Precedence.IMMEDIATE);
        assertThat(cable.declassifyOn()).contains(LocalDate.of(2017, 11, 26));
        assertThat(cable.summary().map(Text::toString))
                .contains("Maseru and Pretoria agree on a second reservoir but not on the price of its water.");
        assertThat(cable.coverage()).isEqualTo(1);
    }

    @Test
    void theContainerIsAskedWhereTheTelegramIsSilent() {
        Cable cable = withPublished(SampleCables.minimal(), published(true));

        assertThat(cable.sentAt()).contains(MADE);
        assertThat(cable.classification()).contains(Classification.of(ClassificationLevel.SECRET));
        assertThat(cable.subject()).contains(Text.of("as published"));
    }

    @Test
    void aTimeWithoutReliableMinutesGivesTheDayOnly() {
        Cable cable = withPublished(SampleCables.minimal(), published(false));

        assertThat(cable.sentAt()).isEmpty();
        assertThat(cable.sentOn()).contains(LocalDate.of(2008, 3, 4));
    }

    @Test
    void theArchiveKnowsTheClassificationAtOrigin() {
        Cable cable = SampleCables.archiveRecord();

        assertThat(cable.classification().map(Classification::level))
                .contains(ClassificationLevel.LIMITED_OFFICIAL_USE);
        assertThat(cable.era()).contains(Era.CENTRAL_FILE);
        assertThat(cable.declassifyOn()).contains(LocalDate.of(1980, 12, 31));
        assertThat(cable.archive().flatMap(a -> a.attribute("Film Number"))).contains(Text.of("D740155-0331"));
        assertThat(cable.archive().flatMap(a -> a.attribute("Status"))).isEmpty();
        assertThat(cable.archive().flatMap(a -> a.attribute("film number"))).isEmpty();
    }

    @Test
    void nothingIsKnownOfNothing() {
        Cable cable = SampleCables.minimal();

        assertThat(cable.messageReference()).isEmpty();
        assertThat(cable.sentAt()).isEmpty();
        assertThat(cable.sentOn()).isEmpty();
        assertThat(cable.era()).isEmpty();
        assertThat(cable.classification()).isEmpty();
        assertThat(cable.origin()).isEmpty();
        assertThat(cable.subject()).isEmpty();
        assertThat(cable.precedence()).isEmpty();
        assertThat(cable.declassifyOn()).isEmpty();
        assertThat(cable.summary()).isEmpty();
        assertThat(cable.coverage()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "1966-05-01, BEFORE_1973",
        "1972-12-31, BEFORE_1973",
        "1973-01-01, CENTRAL_FILE",
        "1979-12-31, CENTRAL_FILE",
        "1980-01-01, CABLE",
        "2009-12-31, CABLE",
        "2010-01-01, SMART"
    })
    void erasMeetWithoutGap(LocalDate day, Era era) {
        assertThat(Era.of(day)).isEqualTo(era);
    }

    @Test
    void bannersFollowTheMarkingManual() {
        assertThat(Classification.of(ClassificationLevel.TOP_SECRET).banner()).isEqualTo("TOP SECRET");
        assertThat(new Classification(ClassificationLevel.SECRET, List.of("ORCON", "NOFORN"), List.of()).banner())
                .isEqualTo("SECRET//ORCON/NOFORN");
        assertThat(new Classification(ClassificationLevel.SECRET, List.of("ORCON"), List.of("USA", "FVEY")).banner())
                .isEqualTo("SECRET//ORCON/REL TO USA, FVEY");
        assertThat(new Classification(ClassificationLevel.CONFIDENTIAL, List.of(), List.of("USA", "GBR")).banner())
                .isEqualTo("CONFIDENTIAL//REL TO USA, GBR");
    }

    @Test
    void levelsOfOneRankAreEqual() {
        assertThat(ClassificationLevel.SECRET.isAbove(ClassificationLevel.CONFIDENTIAL))
                .isTrue();
        assertThat(ClassificationLevel.CONTROLLED_UNCLASSIFIED.isAbove(ClassificationLevel.OFFICIAL_USE_ONLY))
                .isFalse();
        assertThat(ClassificationLevel.OFFICIAL_USE_ONLY.isAbove(ClassificationLevel.UNCLASSIFIED))
                .isTrue();
        for (ClassificationLevel level : ClassificationLevel.values()) {
            assertThat(level.isAbove(level)).isFalse();
        }
    }

    @Test
    void prosignsAreRead() {
        for (Precedence precedence : Precedence.values()) {
            Precedence expected = precedence == Precedence.NIACT_IMMEDIATE ? Precedence.IMMEDIATE : precedence;
            assertThat(Precedence.ofProsign(precedence.prosign())).contains(expected);
        }
        assertThat(Precedence.ofProsign('Q')).isEmpty();
    }
}
