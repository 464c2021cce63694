package org.cablekit.architecture.planted.examples.cli;

/** May end the program. */
public final class Cables {
    private Cables() {}

    /** Starts it. */
    public static void main(String[] args) {
        System.exit(args.length);
    }
}
