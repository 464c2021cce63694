package org.cablekit.export.xlsx.sheet;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;

/**
 * The XML of a finished worksheet, compressed, as an archive takes it in.
 *
 * @param name name of the sheet
 * @param rows its rows, header not counted
 * @param file the compressed bytes: raw deflate
 * @param crc check sum (CRC-32) of the XML
 * @param size bytes of the XML
 * @param compressedSize bytes of the file
 */
public record PackedSheet(String name, long rows, Path file, long crc, long size, long compressedSize) {

    /** Checks that nothing is null. */
    public PackedSheet {
        requireNonNull(name, "name");
        requireNonNull(file, "file");
    }
}
