package org.cablekit.architecture.planted.parser.inside;

/** Not for others: its package is not exported. */
public final class Inside {}
