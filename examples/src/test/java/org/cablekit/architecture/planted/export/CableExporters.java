package org.cablekit.architecture.planted.export;

import java.util.ServiceLoader;

/** May use the service loader. */
public final class CableExporters {
    final ServiceLoader<CableExporter> found = ServiceLoader.load(CableExporter.class);
}
