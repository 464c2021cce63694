package org.cablekit.parser.container;

/**
 * Where a field stands in its record.
 *
 * @param start offset of its first byte, behind the quote if it has one
 * @param end offset behind its last byte, before the quote
 * @param quoted whether it is in quotes
 */
record DumpField(int start, int end, boolean quoted) {}
