package org.cablekit.export.json;

import java.util.Locale;

/** How the cables of one output are put together. */
enum Form {
    /** One object that names its schema and holds the cables. */
    OBJECT,
    /** An array of cables. */
    ARRAY,
    /** One cable a line. */
    LINES;

    /** {@return the value of the option} */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Form of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    /** {@return how deep a cable stands in brackets} */
    int depth() {
        return switch (this) {
            case OBJECT -> 2;
            case ARRAY -> 1;
            case LINES -> 0;
        };
    }

    /** {@return what stands around and between the cables} */
    Framing framing(boolean pretty) {
        String schema = JsonSchema.CABLES.id();
        return switch (this) {
            case OBJECT ->
                pretty
                        ? new Framing(
                                "{\n  \"schema\": \"" + schema + "\",\n  \"cables\": [\n    ", ",\n    ", "\n  ]\n}\n")
                        : new Framing("{\"schema\":\"" + schema + "\",\"cables\":[\n", ",\n", "\n]}\n");
            case ARRAY -> pretty ? new Framing("[\n  ", ",\n  ", "\n]\n") : new Framing("[\n", ",\n", "\n]\n");
            case LINES -> new Framing("", "\n", "\n");
        };
    }

    /**
     * The characters around and between cables, all ASCII.
     *
     * @param before before the first cable
     * @param between between two cables
     * @param after behind the last
     */
    record Framing(String before, String between, String after) {}
}
