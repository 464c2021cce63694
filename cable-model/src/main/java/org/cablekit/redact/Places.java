package org.cablekit.redact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cablekit.model.ArchiveAttribute;
import org.cablekit.model.ArchiveRecord;
import org.cablekit.model.Block;
import org.cablekit.model.Cable;
import org.cablekit.model.ElementKind;
import org.cablekit.model.Paragraph;
import org.cablekit.model.SourceElement;

/** Names of places in a telegram, for people. */
final class Places {

    private Places() {}

    static String describe(Cable cable, int offset) {
        String path = "";
        for (Block block : cable.body().blocks()) {
            if (block.span().start() > offset) {
                break;
            }
            if (block instanceof Paragraph paragraph) {
                path = paragraph.path();
            }
            if (offset < block.span().end()) {
                return block(block, path);
            }
        }
        Optional<ArchiveAttribute> attribute = cable.archive().map(ArchiveRecord::attributes).orElse(List.of()).stream()
                .filter(a -> a.span().start() <= offset && offset < a.span().end())
                .findFirst();
        if (attribute.isPresent()) {
            return "attribute " + attribute.get().key();
        }
        return words(kindAt(cable, offset));
    }

    private static String block(Block block, String path) {
        String what = block instanceof Paragraph
                ? "paragraph"
                : block instanceof org.cablekit.model.BodyHeading
                        ? "heading after paragraph"
                        : block instanceof org.cablekit.model.Preformatted
                                ? "table in paragraph"
                                : "quotation in paragraph";
        if (path.isEmpty()) {
            return what.replace(" after paragraph", "").replace(" in paragraph", "");
        }
        return what + " " + path;
    }

    private static String words(ElementKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static ElementKind kindAt(Cable cable, int offset) {
        List<SourceElement> elements = cable.map().elements();
        int low = 0;
        int high = elements.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (elements.get(middle).span().start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return elements.isEmpty() ? ElementKind.BLANK : elements.get(low).kind();
    }
}
