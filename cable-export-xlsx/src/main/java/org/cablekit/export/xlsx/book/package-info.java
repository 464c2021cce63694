/**
 * The workbook around the sheets, made with Apache POI: formats, charts, properties, and the package they are saved in.
 *
 * <p>Start with {@link org.cablekit.export.xlsx.book.WorkbookPackage}. This is the only room that names POI.
 */
@NullMarked
package org.cablekit.export.xlsx.book;

import org.jspecify.annotations.NullMarked;
