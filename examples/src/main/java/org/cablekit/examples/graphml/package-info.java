/**
 * An exporter as a stranger would write it: the graph of which telegram cites which, in GraphML.
 *
 * <p>No library knows this package. {@link org.cablekit.examples.graphml.GraphMlExporter} is found because it is named
 * twice: in {@code META-INF/services/org.cablekit.export.CableExporter} for the class path and in a {@code provides}
 * line of {@code module-info} for the module path.
 */
@NullMarked
package org.cablekit.examples.graphml;

import org.jspecify.annotations.NullMarked;
