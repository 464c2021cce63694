package org.cablekit.testing;

import java.util.List;
import java.util.stream.IntStream;
import org.cablekit.model.Cable;

/**
 * Complete invented cables for tests, built by hand: no parser is needed.
 *
 * <p>Source text, spans and map of each fit together: the map tiles the text, every span lies within it. All names are
 * invented.
 */
public final class SampleCables {

    private SampleCables() {}

    /** A telegram of 2007 in two sections with every part of heading, text heading and body filled. */
    public static Cable cablegate() {
        return new CablegateSample().cable();
    }

    /** A redacted telegram of 2009: holes of every unit and of the publisher; its source has tokens. */
    public static Cable redacted() {
        return new RedactedSample().cable();
    }

    /** An archive record of 1974 with distribution, drafting block and attributes; coverage below 1. */
    public static Cable archiveRecord() {
        return new ArchiveSample().cable();
    }

    /** A released message of 2014 with stamps, verdict and an agency's holes. */
    public static Cable release() {
        return OtherSamples.release();
    }

    /** A telegram of which nothing is known: no heading, no reference, one unread line. */
    public static Cable minimal() {
        return OtherSamples.minimal();
    }

    /** Turkish, Cyrillic, Greek, Vietnamese, Arabic and Chinese names and a character outside the basic plane. */
    public static Cable nonLatin() {
        return OtherSamples.nonLatin();
    }

    /**
     * What formats choke on: words that begin like a formula, control characters, a lone surrogate, markup signs and a
     * paragraph of 40,000 characters.
     */
    public static Cable awkward() {
        return OtherSamples.awkward();
    }

    /** All cables above. */
    public static List<Cable> all() {
        return List.of(cablegate(), redacted(), archiveRecord(), release(), minimal(), nonLatin(), awkward());
    }

    /** The first {@code n} generated cables. */
    public static List<Cable> many(int n) {
        return IntStream.range(0, n).mapToObj(SampleCables::generated).toList();
    }

    /** The generated cable of this number: varied, and always the same for the same number. */
    public static Cable generated(int number) {
        return new GeneratedSample(number).cable();
    }
}
