package org.cablekit.architecture.planted.export;

/** Stands for the plug-in point. */
public interface CableExporter {}
