package org.cablekit.model;

import java.time.LocalDate;

/**
 * Period of a telegram by its date.
 */
public enum Era {
    /** Before the central electronic file, to 1972. */
    BEFORE_1973,
    /** The electronic central foreign policy file, 1973 to 1979. */
    CENTRAL_FILE,
    /** 1980 to 2009. */
    CABLE,
    /** 2010 on: messages instead of cables. */
    SMART;

    private static final LocalDate CENTRAL_FILE_BEGINS = LocalDate.of(1973, 1, 1);
    private static final int CENTRAL_FILE_ENDS = 1979;
    private static final int SMART_BEGINS = 2010;

    /**
     * {@return the period a day lies in}
     *
     * @param day the day
     */
    public static Era of(LocalDate day) {
        if (day.isBefore(CENTRAL_FILE_BEGINS)) {
            return BEFORE_1973;
        }
        if (day.getYear() <= CENTRAL_FILE_ENDS) {
            return CENTRAL_FILE;
        }
        return day.getYear() < SMART_BEGINS ? CABLE : SMART;
    }
}
