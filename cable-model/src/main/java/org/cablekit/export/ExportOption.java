package org.cablekit.export;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * An option an exporter declares.
 *
 * @param name its name, lower-case words joined by hyphens
 * @param description one line for people
 * @param defaultValue value when the user says nothing
 * @param allowedValues the values it may have; empty if any text is allowed
 */
public record ExportOption(String name, String description, String defaultValue, List<String> allowedValues) {

    private static final List<String> YES_NO = List.of("true", "false");

    /**
     * Copies the values.
     *
     * @throws IllegalArgumentException if the default is not allowed
     */
    public ExportOption {
        requireNonNull(name, "name");
        requireNonNull(description, "description");
        requireNonNull(defaultValue, "defaultValue");
        allowedValues = List.copyOf(allowedValues);
        if (!allowedValues.isEmpty() && !allowedValues.contains(defaultValue)) {
            throw new IllegalArgumentException("default of option " + name + " is not allowed: " + defaultValue);
        }
    }

    /**
     * {@return an option that is true or false}
     *
     * @param name its name
     * @param description one line for people
     * @param defaultValue value when the user says nothing
     */
    public static ExportOption flag(String name, String description, boolean defaultValue) {
        return new ExportOption(name, description, Boolean.toString(defaultValue), YES_NO);
    }
}
