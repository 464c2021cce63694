package org.cablekit.model;

/** What a {@link Caption} governs. */
public enum CaptionKind {
    /** Who inside the government may see it: NODIS, EXDIS, LIMDIS, STADIS, SIPDIS. */
    DISTRIBUTION,
    /** To whom it may be passed on: NOFORN, ORCON, REL TO, SENSITIVE. */
    DISSEMINATION_CONTROL,
    /** A channel with its own rules: ROGER CHANNEL, DISSENT CHANNEL. */
    CHANNEL,
    /** A programme or series: CODEL, TERREP. */
    PROGRAM,
    /** Handling of the message itself: CORRECTED COPY. */
    HANDLING,
    /** Kept as written, not known. */
    OTHER
}
