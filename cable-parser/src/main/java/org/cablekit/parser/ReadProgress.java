package org.cablekit.parser;

import java.util.OptionalLong;

/**
 * How far a reading has come.
 *
 * @param bytes bytes read from files and streams, as they lie on disk; reading may be a little ahead of the cables
 * @param totalBytes all bytes there are, if every input is a file
 * @param cables cables delivered
 * @param failures failures delivered
 */
public record ReadProgress(long bytes, OptionalLong totalBytes, long cables, long failures) {}
