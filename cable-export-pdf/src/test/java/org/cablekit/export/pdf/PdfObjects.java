package org.cablekit.export.pdf;

import com.lowagie.text.pdf.PRIndirectReference;
import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Every object of a file: those its cross-reference stream lists (read here, not by the library) and those that can be
 * reached from its trailer.
 */
final class PdfObjects {

    private static final Pattern START = Pattern.compile("startxref\\s+(\\d+)\\s+%%EOF\\s*$");

    private final byte[] bytes;
    private final String latin;
    private final PdfReader reader;

    /** Where each object in use stands: its offset, or minus the number of the object stream it is in. */
    private final SortedMap<Integer, Integer> listed = new TreeMap<>();

    private final SortedSet<Integer> reached = new TreeSet<>();
    private final List<String> strings = new ArrayList<>();
    private final SortedSet<String> keys = new TreeSet<>();
    private final List<byte[]> streams = new ArrayList<>();

    PdfObjects(byte[] bytes) {
        this.bytes = bytes;
        this.latin = new String(bytes, StandardCharsets.ISO_8859_1);
        try {
            this.reader = new PdfReader(bytes);
            readCrossReferences();
            PdfDictionary trailer = reader.getTrailer();
            visit(trailer);
            for (int number : listed.keySet()) {
                PdfObject object = reader.getPdfObject(number);
                collect(object);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readCrossReferences() {
        Matcher start = START.matcher(latin);
        if (!start.find()) {
            throw new IllegalArgumentException("no startxref at the end");
        }
        int at = Integer.parseInt(start.group(1));
        if (latin.startsWith("xref", at)) {
            readTable(at);
            return;
        }
        String dictionary = latin.substring(at, latin.indexOf("stream", at));
        byte[] data = inflate(latin.indexOf("stream\n", at) + 7);
        List<Integer> widths = numbers(dictionary, "/W");
        List<Integer> index = numbers(dictionary, "/Index");
        int row = 0;
        for (int s = 0; s < index.size(); s += 2) {
            for (int i = 0; i < index.get(s + 1); i++) {
                int[] fields = new int[3];
                for (int f = 0; f < 3; f++) {
                    for (int b = 0; b < widths.get(f); b++) {
                        fields[f] = (fields[f] << 8) | (data[row++] & 0xFF);
                    }
                }
                if (fields[0] != 0) {
                    listed.put(index.get(s) + i, fields[0] == 1 ? fields[1] : -fields[1]);
                }
            }
        }
    }

    /** The older form, for files that tests make with other writers. */
    private void readTable(int at) {
        String[] lines = latin.substring(at, latin.indexOf("trailer", at)).split("\n");
        int number = 0;
        for (int i = 1; i < lines.length; i++) {
            String[] parts = lines[i].trim().split(" ");
            if (parts.length == 2) {
                number = Integer.parseInt(parts[0]);
            } else {
                if (parts[2].equals("n")) {
                    listed.put(number, Integer.parseInt(parts[0]));
                }
                number++;
            }
        }
    }

    private static List<Integer> numbers(String dictionary, String key) {
        Matcher array = Pattern.compile(key + "\\[([0-9 ]*)\\]").matcher(dictionary);
        List<Integer> numbers = new ArrayList<>();
        if (array.find()) {
            for (String part : array.group(1).trim().split(" +")) {
                numbers.add(Integer.valueOf(part));
            }
        }
        return numbers;
    }

    private byte[] inflate(int from) {
        Inflater inflater = new Inflater();
        inflater.setInput(bytes, from, bytes.length - from);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[4096];
        try {
            while (!inflater.finished()) {
                out.write(buffer, 0, inflater.inflate(buffer));
            }
        } catch (DataFormatException e) {
            throw new IllegalArgumentException(e);
        } finally {
            inflater.end();
        }
        return out.toByteArray();
    }

    private void visit(PdfObject object) {
        if (object instanceof PRIndirectReference reference) {
            if (reached.add(reference.getNumber())) {
                visit(PdfReader.getPdfObject(reference));
            }
        } else if (object instanceof PdfArray array) {
            array.getElements().forEach(this::visit);
        } else if (object instanceof PdfDictionary dictionary) {
            dictionary.getKeys().forEach(key -> visit(dictionary.get(key)));
        }
    }

    private void collect(PdfObject object) {
        walk(object, o -> {
            if (o instanceof PdfString string) {
                strings.add(string.toUnicodeString());
                strings.add(new String(string.getOriginalBytes(), StandardCharsets.ISO_8859_1));
            } else if (o instanceof PdfDictionary dictionary) {
                dictionary.getKeys().forEach(key -> keys.add(key.toString()));
            }
            if (o instanceof PRStream stream) {
                streams.add(content(stream));
            }
        });
    }

    /** A direct object and all direct objects in it. */
    private static void walk(PdfObject object, Consumer<PdfObject> each) {
        each.accept(object);
        if (object instanceof PdfArray array) {
            array.getElements().forEach(o -> walk(o, each));
        } else if (object instanceof PdfDictionary dictionary) {
            dictionary.getKeys().forEach(key -> walk(dictionary.get(key), each));
        }
    }

    static byte[] content(PRStream stream) {
        try {
            return PdfReader.getStreamBytes(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PdfReader reader() {
        return reader;
    }

    String latin() {
        return latin;
    }

    /** Objects that the cross-reference stream lists and nothing leads to, carriers of other objects left out. */
    SortedSet<Integer> orphans() {
        SortedSet<Integer> orphans = new TreeSet<>(listed.keySet());
        orphans.removeAll(reached);
        orphans.removeIf(number -> {
            PdfObject object = reader.getPdfObject(number);
            if (!(object instanceof PRStream stream)) {
                return false;
            }
            PdfName type = stream.getAsName(PdfName.TYPE);
            return PdfName.OBJSTM.equals(type) || PdfName.XREF.equals(type);
        });
        return orphans;
    }

    /** Bytes between two objects, or before the first, that belong to none. */
    List<String> gaps() {
        List<String> gaps = new ArrayList<>();
        int at = latin.indexOf("\n", latin.indexOf("\n") + 1) + 1;
        SortedMap<Integer, Integer> byOffset = new TreeMap<>();
        listed.forEach((number, offset) -> {
            if (offset > 0) {
                byOffset.put(offset, number);
            }
        });
        for (Map.Entry<Integer, Integer> entry : byOffset.entrySet()) {
            if (entry.getKey() != at) {
                gaps.add("before object " + entry.getValue() + ": " + (entry.getKey() - at) + " bytes");
            }
            at = endOf(entry.getKey());
        }
        String rest = latin.substring(at);
        if (!rest.matches("startxref\\s+\\d+\\s+%%EOF\\s*")) {
            gaps.add("behind the last object: " + rest.length() + " bytes");
        }
        return gaps;
    }

    private int endOf(int offset) {
        int streamAt = latin.indexOf("stream\n", offset);
        int end = latin.indexOf("endobj\n", offset);
        if (streamAt >= 0 && streamAt < end) {
            Matcher length = Pattern.compile("/Length (\\d+)").matcher(latin.substring(offset, streamAt));
            if (length.find()) {
                end = latin.indexOf("endobj\n", streamAt + 7 + Integer.parseInt(length.group(1)));
            }
        }
        return end + 7;
    }

    /** Every string of every object, as text and as bytes. */
    List<String> strings() {
        return strings;
    }

    /** Every stream, decoded. */
    List<byte[]> streams() {
        return streams;
    }

    /** Every key of every dictionary. */
    SortedSet<String> keys() {
        return keys;
    }
}
