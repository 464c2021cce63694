package org.cablekit.export.xlsx.content;

import java.nio.file.Path;
import java.util.List;
import org.cablekit.export.xlsx.sheet.ColumnFormat;
import org.cablekit.export.xlsx.sheet.Limits;
import org.cablekit.export.xlsx.sheet.Notices;
import org.cablekit.export.xlsx.sheet.SheetFormat;
import org.cablekit.export.xlsx.sheet.SheetSeries;

/**
 * Where the sheets of one workbook are made.
 *
 * @param directory private directory for temporary files
 * @param limits what a sheet can hold
 * @param notices takes what was cut or left out
 * @param first the sheet a person sees first
 */
public record Workshop(Path directory, Limits limits, Notices notices, SheetKind first) {

    private static final int FROZEN = 2;

    <T> SheetSeries series(SheetKind kind, List<Column<T>> columns, int rowHeight) {
        List<ColumnFormat> formats = columns.stream().map(Column::format).toList();
        int frozen = columns.size() > FROZEN ? FROZEN : 0;
        SheetFormat format = new SheetFormat(kind.title(), formats, frozen, rowHeight);
        return new SheetSeries(format, directory, limits, notices, kind == first);
    }
}
