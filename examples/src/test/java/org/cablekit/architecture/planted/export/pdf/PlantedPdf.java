package org.cablekit.architecture.planted.export.pdf;

/** Only there to be used. */
public final class PlantedPdf {}
