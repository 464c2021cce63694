package org.cablekit.examples.cli.check;

import org.cablekit.model.Cable;
import org.cablekit.parser.ReadFailure;

/** Prints the findings of {@code cables check}. */
interface CheckReport {

    /** Prints the findings of a cable. */
    void cable(Cable cable);

    /** Takes note of an input that could not be read. */
    void failure(ReadFailure failure);

    /** Prints the summary. */
    void end(CheckSummary summary);
}
