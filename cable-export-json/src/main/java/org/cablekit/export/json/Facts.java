package org.cablekit.export.json;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.cablekit.model.Cable;
import org.cablekit.model.Classification;
import org.cablekit.model.Era;
import org.cablekit.model.MessageReference;
import org.cablekit.model.Post;
import org.cablekit.model.Precedence;
import org.cablekit.model.Text;

/**
 * What a cable answers about itself, for readers of the JSON. The names are those of its methods.
 *
 * @param messageReference message reference number, canonical form
 * @param sentAt when it was sent, UTC
 * @param sentOn the day it was sent, UTC
 * @param era period of the telegram
 * @param classification classification at origin, as banner
 * @param origin the sending post
 * @param subject the subject without portion mark
 * @param precedence highest precedence for action addressees
 * @param declassifyOn date on which it is to be declassified
 * @param summary the summary
 * @param coverage share of non-blank source characters in recognised elements, rounded down to four digits
 * @param redacted whether Cablekit redacted it
 */
record Facts(
        Optional<String> messageReference,
        Optional<Instant> sentAt,
        Optional<LocalDate> sentOn,
        Optional<Era> era,
        Optional<String> classification,
        Optional<Post> origin,
        Optional<Text> subject,
        Optional<Precedence> precedence,
        Optional<LocalDate> declassifyOn,
        Optional<Text> summary,
        BigDecimal coverage,
        boolean redacted) {

    private static final int DIGITS = 4;
    private static final int SCALE = 10_000;

    static Facts of(Cable cable) {
        return new Facts(
                cable.messageReference().map(MessageReference::canonical),
                cable.sentAt(),
                cable.sentOn(),
                cable.era(),
                cable.classification().map(Classification::banner),
                cable.origin(),
                cable.subject(),
                cable.precedence(),
                cable.declassifyOn(),
                cable.summary(),
                roundedDown(cable.coverage()),
                cable.source().isRedacted());
    }

    // Few digits: the shortest form of a double differs between Java versions.
    private static BigDecimal roundedDown(double share) {
        return BigDecimal.valueOf((long) (share * SCALE), DIGITS).stripTrailingZeros();
    }
}
