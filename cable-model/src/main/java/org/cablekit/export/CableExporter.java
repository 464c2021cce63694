package org.cablekit.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes cables in one format.
 *
 * <p>Implementations are found by {@link java.util.ServiceLoader}: they are final, have a public constructor without
 * arguments, keep no state and may be used by several threads. The same cables and options give the same bytes: no
 * clock, no random numbers, no locale, no environment.
 */
public interface CableExporter {

    /** {@return the identifier by which users ask for the format: lower-case letters and digits, unique} */
    String id();

    /** {@return the usual file extension, without the dot} */
    String fileExtension();

    /** {@return the media type of the output} */
    String mediaType();

    /** {@return one line that says what the format is for} */
    String description();

    /** {@return whether one output holds a whole collection or a single cable} */
    Packaging packaging();

    /** {@return the options the exporter knows, in the order to show them} */
    default List<ExportOption> options() {
        return List.of();
    }

    /**
     * Begins an output.
     *
     * @param out where the bytes go; never closed by the exporter
     * @param options values for the declared options, already checked against {@link #options()}
     * @return a writer for the cables
     * @throws IOException if {@code out} fails
     */
    CableWriter open(OutputStream out, ExportOptions options) throws IOException;

    /** How many cables one output holds. */
    enum Packaging {
        /** One output holds any number of cables. */
        COLLECTION,
        /** One output holds exactly one cable; tools make one file for each. */
        SINGLE
    }
}
