package org.cablekit.model;

import java.util.Optional;

/** Precedence of a telegram for an addressee, ACP 127 paragraphs 150-152; highest first. */
public enum Precedence {
    /** Prosign Z. */
    FLASH('Z'),
    /** Prosign O with the Department's addition "night action": to be acted on outside working hours. */
    NIACT_IMMEDIATE('O'),
    /** Prosign O. */
    IMMEDIATE('O'),
    /** Prosign P. */
    PRIORITY('P'),
    /** Prosign R; usually not written in address lines. */
    ROUTINE('R');

    private final char prosign;

    Precedence(char prosign) {
        this.prosign = prosign;
    }

    /** {@return the letter of the date line: Z, O, P or R} */
    public char prosign() {
        return prosign;
    }

    /**
     * {@return the precedence of a prosign letter, or empty; O is {@link #IMMEDIATE}}
     *
     * @param letter the letter
     */
    public static Optional<Precedence> ofProsign(char letter) {
        return switch (letter) {
            case 'Z' -> Optional.of(FLASH);
            case 'O' -> Optional.of(IMMEDIATE);
            case 'P' -> Optional.of(PRIORITY);
            case 'R' -> Optional.of(ROUTINE);
            default -> Optional.empty();
        };
    }
}
