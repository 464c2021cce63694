package org.cablekit.parser.container;

/**
 * Bounds against inputs made to exhaust a reader.
 *
 * @param telegramBytes most bytes of one telegram as packed
 * @param entries most entries of one archive file, those of archives inside it included
 * @param expansion how many times larger than the file on disk all that is unpacked from it may be
 * @param expandedBytes most bytes unpacked from one file
 * @param depth most wrappers inside each other
 */
public record Limits(int telegramBytes, long entries, int expansion, long expandedBytes, int depth) {}
