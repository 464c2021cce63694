package org.cablekit.examples.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version, from the manifest of the jar. */
final class Version implements IVersionProvider {

    /** Made by the command line library. */
    Version() {}

    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(Cables.class.getPackage().getImplementationVersion())
                .orElse("(not from a jar)");
        return new String[] {"cables " + version + ", Java " + Runtime.version()};
    }
}
