package org.cablekit.export.pdf.inspection;

import com.lowagie.text.pdf.PRIndirectReference;
import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.StringTokenizer;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * Every object of a file: those its cross-reference lists and every stream among its bytes (both read here, not by the
 * library), and those that can be reached from its trailer.
 */
public final class PdfObjects {

    private static final Pattern START = Pattern.compile("startxref\\s+(\\d+)\\s+%%EOF\\s*$");
    private static final Pattern LENGTH = Pattern.compile("/Length (\\d+)[^0-9 ]");
    private static final String STREAM = "stream\n";
    private static final String END_OF_OBJECT = "endobj\n";

    private final byte[] bytes;
    private final String latin;
    private final PdfReader reader;
    private final int crossReferences;

    /** Where each object in use stands: its offset, or minus the number of the object stream it is in. */
    private final SortedMap<Integer, Integer> listed = new TreeMap<>();

    private final SortedSet<Integer> reached = new TreeSet<>();
    private final List<String> strings = new ArrayList<>();
    private final SortedSet<String> keys = new TreeSet<>();
    private final List<byte[]> streams = new ArrayList<>();

    public PdfObjects(byte[] bytes) {
        this.bytes = bytes;
        this.latin = new String(bytes, StandardCharsets.ISO_8859_1);
        Matcher start = START.matcher(latin);
        if (!start.find()) {
            throw new IllegalArgumentException("no startxref at the end");
        }
        this.crossReferences = Integer.parseInt(start.group(1));
        try {
            this.reader = new PdfReader(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        readStreams();
        readCrossReferences();
        visit(reader.getTrailer());
        reader.getTrailer().getKeys().forEach(key -> keys.add(key.toString()));
        for (int number : listed.keySet()) {
            collect(reader.getPdfObject(number));
        }
    }

    /** Every stream that begins anywhere in the file, inflated if it can be. */
    private void readStreams() {
        for (int at = latin.indexOf(STREAM); at >= 0; at = latin.indexOf(STREAM, at + 1)) {
            boolean begins = at == 0 || !Character.isLetter(latin.charAt(at - 1));
            if (begins) {
                int end = Math.max(latin.indexOf("endstream", at), at + STREAM.length());
                streams.add(inflate(at + STREAM.length())
                        .orElse(latin.substring(at + STREAM.length(), end).getBytes(StandardCharsets.ISO_8859_1)));
            }
        }
    }

    private void readCrossReferences() {
        int at = crossReferences;
        if (latin.startsWith("xref", at)) {
            readTable(at);
            return;
        }
        String dictionary = latin.substring(at, latin.indexOf(STREAM, at));
        byte[] data = inflate(latin.indexOf(STREAM, at) + STREAM.length()).orElseThrow();
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
        List<String> lines = latin.substring(at, latin.indexOf("trailer", at))
                .lines()
                .skip(1)
                .toList();
        int number = 0;
        for (String line : lines) {
            StringTokenizer parts = new StringTokenizer(line);
            int first = Integer.parseInt(parts.nextToken());
            parts.nextToken();
            if (!parts.hasMoreTokens()) {
                number = first;
            } else {
                if (parts.nextToken().equals("n")) {
                    listed.put(number, first);
                }
                number++;
            }
        }
    }

    private static List<Integer> numbers(String dictionary, String key) {
        Matcher array = Pattern.compile(key + "\\[([0-9 ]*)\\]").matcher(dictionary);
        List<Integer> numbers = new ArrayList<>();
        if (array.find()) {
            StringTokenizer parts = new StringTokenizer(array.group(1));
            while (parts.hasMoreTokens()) {
                numbers.add(Integer.valueOf(parts.nextToken()));
            }
        }
        return numbers;
    }

    /** What an inflater makes of the bytes from here on, empty if they are not deflated. */
    private Optional<byte[]> inflate(int from) {
        Inflater inflater = new Inflater();
        inflater.setInput(bytes, from, bytes.length - from);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[4096];
        try {
            while (!inflater.finished()) {
                int count = inflater.inflate(buffer);
                if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    return Optional.empty();
                }
                out.write(buffer, 0, count);
            }
        } catch (DataFormatException e) {
            return Optional.empty();
        } finally {
            inflater.end();
        }
        return Optional.of(out.toByteArray());
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

    private void collect(@Nullable PdfObject object) {
        if (object == null) {
            return;
        }
        walk(object, o -> {
            if (o instanceof PdfString string) {
                strings.add(string.toUnicodeString());
                strings.add(new String(string.getOriginalBytes(), StandardCharsets.ISO_8859_1));
            } else if (o instanceof PdfDictionary dictionary) {
                dictionary.getKeys().forEach(key -> keys.add(key.toString()));
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

    public PdfReader reader() {
        return reader;
    }

    public String latin() {
        return latin;
    }

    /**
     * Objects that are listed and nothing leads to. Streams that carry other objects are not led to either, but are known
     * as carriers.
     */
    public SortedSet<Integer> orphans() {
        SortedSet<Integer> orphans = new TreeSet<>(listed.keySet());
        orphans.removeAll(reached);
        listed.values().stream().filter(place -> place < 0).forEach(carrier -> orphans.remove(-carrier));
        return orphans;
    }

    /** Objects that a carrier holds and the cross-reference does not know there. */
    public List<String> stowaways() {
        List<String> stowaways = new ArrayList<>();
        listed.forEach((carrier, offset) -> {
            String head = offset > 0 ? latin.substring(offset, endOf(offset)) : "";
            Matcher count = Pattern.compile("/N (\\d+)").matcher(head);
            if (head.contains("/Type/ObjStm") && count.find()) {
                long known = listed.values().stream()
                        .filter(place -> place == -carrier)
                        .count();
                if (known != Integer.parseInt(count.group(1))) {
                    stowaways.add("in object stream " + carrier);
                }
            }
        });
        return stowaways;
    }

    /** Bytes between two objects, or before the first, that belong to none. */
    public List<String> gaps() {
        List<String> gaps = new ArrayList<>();
        int at = latin.indexOf('\n', latin.indexOf('\n') + 1) + 1;
        SortedSet<Integer> offsets = new TreeSet<>(listed.values());
        offsets.removeIf(place -> place < 0);
        offsets.add(crossReferences);
        for (int offset : offsets) {
            if (offset != at) {
                gaps.add("before the object at " + offset + ": " + (offset - at) + " bytes");
            }
            at = endOf(offset);
        }
        String rest = latin.substring(at);
        if (!rest.matches("startxref\\s+\\d+\\s+%%EOF\\s*")) {
            gaps.add("behind the last object: " + rest.length() + " bytes");
        }
        return gaps;
    }

    private int endOf(int offset) {
        int streamAt = latin.indexOf(STREAM, offset);
        int end = latin.indexOf(END_OF_OBJECT, offset);
        if (streamAt >= 0 && streamAt < end) {
            Matcher length = LENGTH.matcher(latin.substring(offset, streamAt));
            if (length.find()) {
                end = latin.indexOf(END_OF_OBJECT, streamAt + STREAM.length() + Integer.parseInt(length.group(1)));
            }
        }
        return end < 0 ? latin.length() : end + END_OF_OBJECT.length();
    }

    /** Every string of every object, as text and as bytes. */
    public List<String> strings() {
        return strings;
    }

    /** Every stream, inflated. */
    public List<byte[]> streams() {
        return streams;
    }

    /** Every key of every dictionary. */
    public SortedSet<String> keys() {
        return keys;
    }
}
