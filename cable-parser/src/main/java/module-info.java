/**
 * Reads US diplomatic telegrams into the model of {@code org.cablekit.model}.
 *
 * <p>Only {@link org.cablekit.parser} is exported.
 */
module org.cablekit.parser {
    requires transitive org.cablekit.model;
    requires static transitive org.jspecify;

    exports org.cablekit.parser;
}
