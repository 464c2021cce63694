package org.cablekit.parser.container;

/**
 * What holds for everything that comes out of one file.
 *
 * @param limits bounds
 * @param guard counts for the whole file
 * @param depth number of wrappers around the input
 */
record InputContext(Limits limits, ExpansionGuard guard, int depth) {

    static InputContext ofFile(Limits limits) {
        return new InputContext(limits, new ExpansionGuard(limits), 0);
    }

    InputContext deeper() {
        return new InputContext(limits, guard, depth + 1);
    }
}
