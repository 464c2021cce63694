package org.cablekit.export;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Values for the options of one exporter, checked against what it declares. Immutable. */
public final class ExportOptions {

    private final Map<String, String> values;

    private ExportOptions(Map<String, String> values) {
        this.values = values;
    }

    /**
     * {@return the default values of an exporter's options}
     *
     * @param exporter the exporter
     */
    public static ExportOptions defaultsOf(CableExporter exporter) {
        return of(exporter, Map.of());
    }

    /**
     * {@return values for an exporter's options: those given, defaults for the others}
     *
     * @param exporter the exporter
     * @param given values by option name
     * @throws IllegalArgumentException if the exporter does not know an option or does not allow a value; the message
     *     lists what it knows
     */
    public static ExportOptions of(CableExporter exporter, Map<String, String> given) {
        List<ExportOption> declared = exporter.options();
        Map<String, String> values = new TreeMap<>();
        for (ExportOption option : declared) {
            values.put(option.name(), option.defaultValue());
        }
        new TreeMap<>(given).forEach((name, value) -> {
            ExportOption option = declared.stream()
                    .filter(o -> o.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(unknown(exporter, name)));
            if (!option.allowedValues().isEmpty() && !option.allowedValues().contains(value)) {
                throw new IllegalArgumentException("option " + name + " of format " + exporter.id() + " cannot be '"
                        + value + "'; it may be " + String.join(", ", option.allowedValues()));
            }
            values.put(name, value);
        });
        return new ExportOptions(Map.copyOf(values));
    }

    private static String unknown(CableExporter exporter, String name) {
        String known = exporter.options().stream().map(ExportOption::name).collect(Collectors.joining(", "));
        return "format " + exporter.id() + " has no option '" + name + "'; "
                + (known.isEmpty() ? "it has none" : "it has " + known);
    }

    /**
     * {@return the value of a declared option}
     *
     * @param name its name
     * @throws IllegalArgumentException if it was not declared
     */
    public String value(String name) {
        if (!values.containsKey(name)) {
            throw new IllegalArgumentException("option not declared: " + name);
        }
        return values.get(name);
    }

    /**
     * {@return whether a declared option is {@code true}}
     *
     * @param name its name
     * @throws IllegalArgumentException if it was not declared
     */
    public boolean isSet(String name) {
        return value(name).equals("true");
    }
}
