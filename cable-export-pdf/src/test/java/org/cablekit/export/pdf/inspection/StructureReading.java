package org.cablekit.export.pdf.inspection;

import com.lowagie.text.pdf.PRIndirectReference;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfString;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a file as a screen reader does: along the structure tree, replacement texts instead of the words drawn. */
public final class StructureReading {

    /** Types that do not end what is said; a blank stands for the pause behind the others. */
    private static final Set<String> INLINE = Set.of("/Span", "/Code", "/Link");

    private final PdfReader reader;
    private final Map<String, String> words = new HashMap<>();
    private final Map<Integer, Integer> pages = new HashMap<>();
    private final StringBuilder spoken = new StringBuilder();
    private final List<String> types = new ArrayList<>();
    private final List<String> expansions = new ArrayList<>();

    public StructureReading(PdfReader reader) {
        this.reader = reader;
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            pages.put(reader.getPageOrigRef(page).getNumber(), page);
            for (PageScan.Show show : new PageScan(reader, page).shows()) {
                if (show.mark().number() >= 0) {
                    words.merge(page + "/" + show.mark().number(), show.text(), String::concat);
                }
            }
        }
        PdfDictionary root = reader.getCatalog().getAsDict(PdfName.STRUCTTREEROOT);
        read(root.getDirectObject(PdfName.K), 0);
    }

    private void read(PdfObject kid, int page) {
        if (kid instanceof PRIndirectReference reference) {
            read(PdfReader.getPdfObject(reference), page);
        } else if (kid instanceof PdfArray array) {
            array.getElements().forEach(k -> read(k, page));
        } else if (kid instanceof PdfNumber number) {
            spoken.append(taken(page, number.intValue()));
        } else if (kid instanceof PdfDictionary dictionary) {
            readDictionary(dictionary, page);
        }
    }

    private void readDictionary(PdfDictionary dictionary, int page) {
        int here = page(dictionary, page);
        if (PdfName.MCR.equals(dictionary.getAsName(PdfName.TYPE))) {
            spoken.append(taken(here, dictionary.getAsNumber(PdfName.MCID).intValue()));
            return;
        }
        PdfName type = dictionary.getAsName(PdfName.S);
        if (type == null) {
            return;
        }
        types.add(type.toString().substring(1));
        PdfString expansion = dictionary.getAsString(PdfName.E);
        if (expansion != null) {
            expansions.add(expansion.toUnicodeString());
        }
        PdfString replacement = dictionary.getAsString(PdfName.ACTUALTEXT);
        int before = spoken.length();
        read(dictionary.get(PdfName.K), here);
        if (replacement != null) {
            spoken.setLength(before);
            spoken.append(replacement.toUnicodeString());
        }
        if (!INLINE.contains(type.toString()) && !spoken.isEmpty() && spoken.charAt(spoken.length() - 1) != ' ') {
            spoken.append(' ');
        }
    }

    private int page(PdfDictionary dictionary, int otherwise) {
        PdfObject page = dictionary.get(PdfName.PG);
        return page instanceof PRIndirectReference reference
                ? pages.getOrDefault(reference.getNumber(), otherwise)
                : otherwise;
    }

    /** The words of a marked-content sequence; they can be had once. */
    private String taken(int page, int number) {
        String found = words.remove(page + "/" + number);
        return found == null ? "\uFFFD" : found;
    }

    /** All that is read out. */
    public String spoken() {
        return spoken.toString();
    }

    /** Marked words that no structure element leads to. */
    public Map<String, String> unreached() {
        return words;
    }

    /** The structure types in reading order. */
    public List<String> types() {
        return types;
    }

    /** The expansions of abbreviations in reading order. */
    public List<String> expansions() {
        return expansions;
    }

    public PdfReader reader() {
        return reader;
    }
}
