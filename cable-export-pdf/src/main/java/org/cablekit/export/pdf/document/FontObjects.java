package org.cablekit.export.pdf.document;

import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import java.io.IOException;
import java.util.Optional;
import org.cablekit.export.pdf.font.Faces;
import org.cablekit.export.pdf.font.FontSubset;
import org.cablekit.export.pdf.font.TypeFace;

/** Writes a subset as a composite font with Identity-H encoding (ISO 32000-1, 9.7), and the resources that name them. */
final class FontObjects {

    /** Six letters before the name of a subset. The subset is a function of the visible text; so is nothing else. */
    private static final String SUBSET_TAG = "CABLES+";

    private static final int SYMBOLIC = 4;
    private static final int FIXED_PITCH = 1;
    private static final int STEM = 84;
    private static final int BOLD_STEM = 148;
    private static final int CODES_PER_BLOCK = 100;

    private final ObjectWriter writer;

    FontObjects(ObjectWriter writer) {
        this.writer = writer;
    }

    /** Writes all fonts in use and the resources of the pages. */
    void write(PageContent content) throws IOException {
        PdfBytes resources = new PdfBytes(64).add("<</Font<<");
        for (TypeFace face : Faces.all()) {
            FontSubset subset = content.font(face);
            if (!subset.isEmpty()) {
                resources
                        .raw('/')
                        .add(face.resourceName())
                        .raw(' ')
                        .reference(font(subset).getNumber());
            }
        }
        writer.addDictionary(resources.add(">>>>"), writer.resources());
    }

    private PdfIndirectReference font(FontSubset subset) throws IOException {
        String name = SUBSET_TAG + subset.face().postScriptName();
        PdfIndirectReference unicode = writer.addLarge(unicodeMap(subset), Optional.empty());
        PdfBytes font = new PdfBytes(192);
        font.add("<</Type/Font/Subtype/Type0/BaseFont/").add(name).add("/Encoding/Identity-H/DescendantFonts[");
        font.reference(descendant(subset, name).getNumber()).add("]/ToUnicode ");
        return writer.addDictionary(font.reference(unicode.getNumber()).add(">>"));
    }

    private PdfIndirectReference descendant(FontSubset subset, String name) throws IOException {
        PdfBytes font = new PdfBytes(256 + 5 * subset.count());
        font.add("<</Type/Font/Subtype/CIDFontType2/BaseFont/").add(name);
        font.add("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ");
        font.reference(descriptor(subset, name).getNumber());
        font.add("/CIDToGIDMap/Identity/DW 0/W[0[");
        for (int i = 0; i < subset.count(); i++) {
            font.add(subset.advance(i)).raw(' ');
        }
        return writer.addDictionary(font.add("]]>>"));
    }

    private PdfIndirectReference descriptor(FontSubset subset, String name) throws IOException {
        TypeFace face = subset.face();
        PdfIndirectReference file = writer.addLarge(subset.program(), Optional.of(PdfName.LENGTH1));
        PdfBytes out = new PdfBytes(256);
        out.add("<</Type/FontDescriptor/FontName/").add(name);
        out.add("/Flags ").add(SYMBOLIC + (face.isFixedPitch() ? FIXED_PITCH : 0));
        out.add("/FontBBox[");
        for (int edge : face.boundingBox()) {
            out.add(edge).raw(' ');
        }
        out.add("]/ItalicAngle 0/Ascent ").add(face.ascent());
        out.add("/Descent ").add(face.descent());
        out.add("/CapHeight ").add(face.capHeight());
        out.add("/StemV ").add(face.isBold() ? BOLD_STEM : STEM);
        return writer.addDictionary(
                out.add("/FontFile2 ").reference(file.getNumber()).add(">>"));
    }

    /** The map from codes to Unicode (ISO 32000-1, 9.10.3). */
    private static byte[] unicodeMap(FontSubset subset) {
        PdfBytes out = new PdfBytes(512 + 16 * subset.count());
        out.add("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n");
        out.add("/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n");
        out.add("/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n");
        out.add("1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n");
        for (int from = 1; from < subset.count(); from += CODES_PER_BLOCK) {
            int to = Math.min(from + CODES_PER_BLOCK, subset.count());
            out.add(to - from).add(" beginbfchar\n");
            for (int i = from; i < to; i++) {
                out.raw('<').hex4(i).add("><").hex4(subset.character(i)).add(">\n");
            }
            out.add("endbfchar\n");
        }
        out.add("endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend");
        return out.toArray();
    }
}
