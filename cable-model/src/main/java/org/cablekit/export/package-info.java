/**
 * How cables are written: the plug-in point for export formats and its lookup.
 *
 * <p>Start with {@link org.cablekit.export.CableExporters}. To add a format, implement {@link
 * org.cablekit.export.CableExporter} and register it for {@link java.util.ServiceLoader}.
 */
@NullMarked
package org.cablekit.export;

import org.jspecify.annotations.NullMarked;
