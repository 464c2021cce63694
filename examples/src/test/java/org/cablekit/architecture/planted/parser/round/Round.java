package org.cablekit.architecture.planted.parser.round;

import org.cablekit.architecture.planted.parser.PlantedParser;

/** Needs the package that needs it. */
public final class Round {
    PlantedParser parser;
}
