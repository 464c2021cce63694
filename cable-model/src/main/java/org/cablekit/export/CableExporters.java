package org.cablekit.export;

import java.util.List;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;

/** The exporters that are there: every {@link CableExporter} the service loader finds, by id. Immutable. */
public final class CableExporters {

    private final SortedMap<String, CableExporter> byId;

    private CableExporters(SortedMap<String, CableExporter> byId) {
        this.byId = byId;
    }

    /**
     * {@return the exporters found by the context class loader of the calling thread}
     *
     * @throws java.util.ServiceConfigurationError if a provider is broken
     * @throws IllegalStateException if an id is not lower-case letters and digits, or two exporters share one
     */
    public static CableExporters load() {
        return of(ServiceLoader.load(CableExporter.class));
    }

    /**
     * {@return the exporters found by a class loader}
     *
     * @param loader the class loader
     * @throws java.util.ServiceConfigurationError if a provider is broken
     * @throws IllegalStateException if an id is not lower-case letters and digits, or two exporters share one
     */
    public static CableExporters load(ClassLoader loader) {
        return of(ServiceLoader.load(CableExporter.class, loader));
    }

    private static CableExporters of(Iterable<CableExporter> found) {
        SortedMap<String, CableExporter> byId = new TreeMap<>();
        for (CableExporter exporter : found) {
            String id = exporter.id();
            if (!isId(id)) {
                throw new IllegalStateException(
                        "exporter " + exporter.getClass().getName() + " has the unusable id '" + id + "'");
            }
            CableExporter earlier = byId.putIfAbsent(id, exporter);
            if (earlier != null && earlier.getClass() != exporter.getClass()) {
                throw new IllegalStateException("two exporters share the id '" + id + "': "
                        + earlier.getClass().getName() + " and "
                        + exporter.getClass().getName());
            }
        }
        return new CableExporters(byId);
    }

    private static boolean isId(String id) {
        return !id.isEmpty() && id.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'));
    }

    /** {@return all exporters, by id} */
    public List<CableExporter> all() {
        return List.copyOf(byId.values());
    }

    /**
     * {@return the exporter with this id}
     *
     * @param id the id
     * @throws IllegalArgumentException if there is none; the message lists the ids there are
     */
    public CableExporter require(String id) {
        CableExporter exporter = byId.get(id);
        if (exporter == null) {
            String known = byId.isEmpty() ? "no exporter was found" : "known are " + String.join(", ", byId.keySet());
            throw new IllegalArgumentException("unknown format '" + id + "'; " + known);
        }
        return exporter;
    }
}
