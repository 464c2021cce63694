package org.cablekit.examples.cli.view;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.cablekit.model.Cable;
import org.cablekit.model.Diagnostic;
import org.cablekit.model.SourcePosition;
import org.cablekit.model.SourceSpan;

/**
 * A diagnostic of a cable, with its place in the file.
 *
 * @param file file or entry; {@code -} if it has no name
 * @param line line of the file, 1-based
 * @param column column, 1-based
 * @param diagnostic the diagnostic
 * @param cable the cable
 */
public record Finding(String file, int line, int column, Diagnostic diagnostic, Cable cable) {

    /**
     * {@return the finding for a diagnostic}
     *
     * @param cable the cable
     * @param lines the lines of its source
     * @param diagnostic the diagnostic
     */
    public static Finding of(Cable cable, LineIndex lines, Diagnostic diagnostic) {
        SourcePosition place = lines.position(diagnostic.span().start());
        return new Finding(file(cable), fileLine(cable, place), place.column(), diagnostic, cable);
    }

    /**
     * {@return the name of the file a cable came from}
     *
     * @param cable the cable
     */
    public static String file(Cable cable) {
        String location = cable.source().provenance().location();
        return location.isEmpty() ? "-" : location;
    }

    /**
     * {@return file and line where a cable begins, before a message about it: {@code a.txt: line 1: }}
     *
     * @param cable the cable
     */
    public static String place(Cable cable) {
        return file(cable) + ": line " + cable.source().provenance().line() + ": ";
    }

    private static int fileLine(Cable cable, SourcePosition place) {
        return cable.source().provenance().line() + place.line() - 1;
    }

    /** {@return one line for people and editors: {@code file:line:column: severity CODE message}} */
    public String toLine() {
        return file + ":" + line + ":" + column + ": " + severity() + " " + diagnostic.code() + " "
                + diagnostic.message();
    }

    /**
     * {@return the finding for programs}
     *
     * @param lines the lines of the cable's source
     */
    public Map<String, Object> toMap(LineIndex lines) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("file", file);
        map.put("line", line);
        map.put("column", column);
        cable.messageReference().ifPresent(reference -> map.put("telegram", reference.canonical()));
        map.put("severity", severity());
        map.put("code", diagnostic.code().name());
        map.put("message", diagnostic.message());
        diagnostic.other().map(SourceSpan::start).map(lines::position).ifPresent(place -> {
            map.put("otherLine", fileLine(cable, place));
            map.put("otherColumn", place.column());
        });
        return map;
    }

    private String severity() {
        return diagnostic.severity().name().toLowerCase(Locale.ROOT);
    }
}
