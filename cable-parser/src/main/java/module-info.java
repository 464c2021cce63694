/**
 * Reads US diplomatic telegrams into the model of {@code org.cablekit.model}.
 *
 * <p>Start with {@link org.cablekit.parser.CableReader} for files and streams, or with {@link
 * org.cablekit.parser.CableParser} for one text in memory.
 */
module org.cablekit.parser {
    requires transitive org.cablekit.model;
    requires static org.jspecify;

    exports org.cablekit.parser;
}
