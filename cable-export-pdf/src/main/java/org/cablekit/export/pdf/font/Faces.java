package org.cablekit.export.pdf.font;

import java.util.List;

/** The faces a reprint is set in, read once for the life of the process. */
public final class Faces {

    /** Running text. */
    public static final TypeFace REGULAR = TypeFace.read("SourceSans3-Regular", false, false);

    /** Headings, labels and markers. */
    public static final TypeFace BOLD = TypeFace.read("SourceSans3-Bold", true, false);

    /** Tables and other text in fixed columns. */
    public static final TypeFace FIXED = TypeFace.read("SourceCodePro-Regular", false, true);

    private static final List<TypeFace> ALL = List.of(REGULAR, BOLD, FIXED);

    private Faces() {}

    /** {@return all faces} */
    public static List<TypeFace> all() {
        return ALL;
    }
}
