package org.cablekit.parser.container;

/** Finds where, in a file of several telegrams, one ends and the next begins. Sees line after line. */
interface BoundaryRule {

    /** No boundary. */
    int NONE = -1;

    /**
     * {@return the index at which the next telegram begins, at or before this line, or {@link #NONE}}
     *
     * <p>After a boundary the lines from there on are shown again.
     *
     * @param line the line
     * @param floor index at which the telegram at hand begins
     */
    int see(ByteLine line, int floor);

    /**
     * Starts over with a new telegram.
     *
     * @param inside whether its beginning has been passed already
     */
    void begin(boolean inside);

    /** {@return whether what was seen since the beginning is a telegram} */
    boolean isTelegram();
}
