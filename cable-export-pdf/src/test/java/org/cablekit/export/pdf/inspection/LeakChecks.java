package org.cablekit.export.pdf.inspection;

import static java.nio.charset.StandardCharsets.UTF_16BE;

import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The ways in which a file could hold what it does not show; each finding begins with the name of its check. */
public final class LeakChecks {

    private static final Set<String> KEYS = words("""
        /Type /Pages /Metadata /MarkInfo /Marked /StructTreeRoot /Lang /ViewerPreferences /DisplayDocTitle
        /OutputIntents /Outlines /PageLabels /Nums /S
        /Kids /Count /Parent /MediaBox /Resources /Font /Contents /Tabs /StructParents /R /B /F
        /Annots /Subtype /Border /Rect /Dest /StructParent
        /K /P /Pg /MCID /Obj /A /O /Scope /ActualText /E /ParentTree /ParentTreeNextKey
        /First /Last /Prev /Next /Title
        /BaseFont /Encoding /DescendantFonts /ToUnicode /CIDSystemInfo /Registry /Ordering /Supplement
        /FontDescriptor /CIDToGIDMap /DW /W /FontName /Flags /FontBBox /ItalicAngle /Ascent /Descent
        /CapHeight /StemV /FontFile2
        /OutputConditionIdentifier /Info /DestOutputProfile /N
        /Producer /CreationDate /ModDate /FileId
        /Length /Length1 /Filter /Index /Size /Root /ID
        """);

    private static final Set<String> OPERATORS = words("BDC EMC BT ET Tf Td Tj g G w m l re S q Q");
    private static final Pattern HEX = Pattern.compile("<((?:[0-9A-Fa-f]{2})+)>");

    private final PdfObjects objects;
    private final List<String> findings = new ArrayList<>();

    private LeakChecks(byte[] pdf) {
        this.objects = new PdfObjects(pdf);
    }

    private static Set<String> words(String list) {
        return Pattern.compile("\\s+").splitAsStream(list).collect(Collectors.toUnmodifiableSet());
    }

    /** Findings of all checks, secrets included. */
    public static List<String> findings(byte[] pdf, String... secrets) {
        LeakChecks checks = new LeakChecks(pdf);
        checks.secrets(secrets);
        checks.orphans();
        checks.revisions();
        checks.keys();
        checks.operators();
        checks.spokenText();
        checks.fonts();
        return checks.findings;
    }

    /** P7: no word of a secret in any string, stream or extracted text. */
    private void secrets(String... secrets) {
        List<String> places = new ArrayList<>(objects.strings());
        for (byte[] stream : objects.streams()) {
            places.addAll(readings(stream));
        }
        places.addAll(readings(objects.latin().getBytes(StandardCharsets.ISO_8859_1)));
        places.add(extracted());
        for (String secret : secrets) {
            String wanted = letters(secret);
            for (String place : places) {
                String text = letters(place);
                if (text.contains(wanted) || text.contains(new StringBuilder(wanted).reverse())) {
                    findings.add("P7 secret '" + secret + "' in: " + place.substring(0, Math.min(60, place.length())));
                }
            }
        }
    }

    /** Bytes as text in several encodings, and the strings among them that are written in hexadecimal digits. */
    private static List<String> readings(byte[] bytes) {
        String latin = new String(bytes, StandardCharsets.ISO_8859_1);
        List<String> readings = new ArrayList<>();
        readings.add(latin);
        readings.add(new String(bytes, StandardCharsets.UTF_8));
        readings.add(new String(bytes, UTF_16BE));
        readings.add(new String(bytes, Math.min(1, bytes.length), Math.max(0, bytes.length - 1), UTF_16BE));
        Matcher hex = HEX.matcher(latin);
        while (hex.find()) {
            byte[] string = HexFormat.of().parseHex(hex.group(1));
            readings.add(new String(string, StandardCharsets.ISO_8859_1));
            readings.add(new String(string, UTF_16BE));
        }
        return readings;
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }

    private String extracted() {
        StringBuilder text = new StringBuilder();
        try {
            PdfTextExtractor extractor = new PdfTextExtractor(objects.reader());
            for (int page = 1; page <= objects.reader().getNumberOfPages(); page++) {
                text.append(extractor.getTextFromPage(page)).append('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** P8: every object is reached from the trailer. */
    private void orphans() {
        SortedSet<Integer> orphans = objects.orphans();
        if (!orphans.isEmpty()) {
            findings.add("P8 orphans: " + orphans);
        }
        objects.stowaways().forEach(stowaway -> findings.add("P8 stowaway " + stowaway));
    }

    /** P9: one revision, nothing between the objects. */
    private void revisions() {
        String text = objects.latin();
        if (!text.startsWith("%PDF-1.7\n")
                || count(text, "%%EOF") != 1
                || count(text, "startxref") != 1
                || text.substring(Math.max(0, text.lastIndexOf("/Type/XRef"))).contains("/Prev ")
                || text.contains("/Encrypt")) {
            findings.add("P9 more than one revision, or an encrypted one");
        }
        objects.gaps().forEach(gap -> findings.add("P9 gap " + gap));
    }

    private static int count(String text, String part) {
        return (text.length() - text.replace(part, "").length()) / part.length();
    }

    /** P10: no key of a dictionary but those a reprint needs. */
    private void keys() {
        Set<String> unknown = new TreeSet<>(objects.keys());
        unknown.removeAll(KEYS);
        if (!unknown.isEmpty()) {
            findings.add("P10 keys: " + unknown);
        }
    }

    /** P10: no operator of a page that could hide words: no clip, fill, image, form or render mode. */
    private void operators() {
        PdfReader reader = objects.reader();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            PageScan scan = new PageScan(reader, page);
            Set<String> unknown = new TreeSet<>(scan.operators());
            unknown.removeAll(OPERATORS);
            if (!unknown.isEmpty()) {
                findings.add("P10 operators: " + unknown);
            }
            float width = reader.getPageSize(page).getWidth();
            float height = reader.getPageSize(page).getHeight();
            for (PageScan.Show show : scan.shows()) {
                boolean outside = show.x() < 0 || show.y() < 0 || show.x() > width || show.y() > height;
                if (outside || show.size() < 4) {
                    findings.add("P10 words that cannot be seen: " + show);
                }
            }
        }
    }

    /** P12: what is read out is what is drawn, and all of it. */
    private void spokenText() {
        PdfReader reader = objects.reader();
        StructureReading reading = new StructureReading(reader);
        StringBuilder visible = new StringBuilder();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            for (PageScan.Show show : new PageScan(reader, page).shows()) {
                if (show.mark().number() >= 0) {
                    visible.append(show.text());
                    if (!show.mark().actualText().isEmpty()
                            && !show.mark().actualText().equals(show.text())) {
                        findings.add("P12 replacement text: " + show.mark().actualText());
                    }
                } else if (!show.mark().tag().equals("Artifact")) {
                    findings.add("P12 words outside the structure: " + show.text());
                }
            }
        }
        if (!sorted(visible).equals(sorted(reading.spoken()))
                || !reading.unreached().isEmpty()) {
            findings.add("P12 read out is not what is drawn: " + reading.unreached());
        }
    }

    /** Bound volumes draw their contents last and read them first: the words are compared, not their order. */
    private static String sorted(CharSequence text) {
        return text.chars()
                .filter(c -> c > ' ')
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** P13: each font has the glyphs, widths and Unicode values of the characters drawn, and no others. */
    private void fonts() {
        PdfReader reader = objects.reader();
        Map<String, SortedSet<Integer>> drawn = new TreeMap<>();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            new PageScan(reader, page)
                    .drawn()
                    .forEach((font, codes) ->
                            drawn.computeIfAbsent(font, f -> new TreeSet<>()).addAll(codes));
        }
        PdfDictionary fonts = reader.getPageN(1).getAsDict(PdfName.RESOURCES).getAsDict(PdfName.FONT);
        for (PdfName name : fonts.getKeys()) {
            font(
                    name.toString(),
                    fonts.getAsDict(name),
                    drawn.get(name.toString().substring(1)));
        }
    }

    private void font(String name, PdfDictionary font, SortedSet<Integer> drawn) {
        PdfDictionary descendant = font.getAsArray(PdfName.DESCENDANTFONTS).getAsDict(0);
        PdfArray widths = descendant.getAsArray(PdfName.W).getAsArray(1);
        Set<Integer> mapped = PageScan.unicodeMap((PRStream) font.getDirectObject(PdfName.TOUNICODE))
                .keySet();
        if (drawn == null || !mapped.equals(drawn) || widths.size() != drawn.size() + 1) {
            findings.add("P13 " + name + " draws " + drawn + " and maps " + mapped);
            return;
        }
        PRStream program =
                (PRStream) descendant.getAsDict(PdfName.FONTDESCRIPTOR).getDirectObject(PdfName.FONTFILE2);
        Set<Integer> unexplained = unexplainedGlyphs(PdfObjects.content(program), drawn);
        if (!unexplained.isEmpty()) {
            findings.add("P13 " + name + " has glyphs that nothing draws: " + unexplained);
        }
    }

    /** Glyphs that are neither drawn nor the missing glyph nor a part of one of these. */
    private static Set<Integer> unexplainedGlyphs(byte[] program, SortedSet<Integer> drawn) {
        ByteBuffer font = ByteBuffer.wrap(program);
        int count = font.getShort(table(font, "maxp") + 4);
        Set<Integer> explained = new HashSet<>(drawn);
        explained.add(0);
        for (int glyph = 0; glyph < count; glyph++) {
            if (explained.contains(glyph)) {
                explained.addAll(parts(font, glyph));
            }
        }
        Set<Integer> unexplained = new TreeSet<>();
        for (int glyph = 0; glyph < count; glyph++) {
            if (!explained.contains(glyph)) {
                unexplained.add(glyph);
            }
        }
        return unexplained;
    }

    private static Set<Integer> parts(ByteBuffer font, int glyph) {
        int loca = table(font, "loca");
        int from = font.getInt(loca + 4 * glyph);
        Set<Integer> parts = new HashSet<>();
        if (font.getInt(loca + 4 * glyph + 4) == from) {
            return parts;
        }
        int at = table(font, "glyf") + from;
        if (font.getShort(at) >= 0) {
            return parts;
        }
        at += 10;
        int flags;
        do {
            flags = font.getShort(at);
            parts.add((int) font.getShort(at + 2));
            at += 4 + ((flags & 1) != 0 ? 4 : 2);
            at += (flags & 8) != 0 ? 2 : (flags & 0x40) != 0 ? 4 : (flags & 0x80) != 0 ? 8 : 0;
        } while ((flags & 0x20) != 0);
        return parts;
    }

    private static int table(ByteBuffer font, String tag) {
        for (int i = 0; i < font.getShort(4); i++) {
            byte[] name = new byte[4];
            font.get(12 + 16 * i, name);
            if (new String(name, StandardCharsets.ISO_8859_1).equals(tag)) {
                return font.getInt(12 + 16 * i + 8);
            }
        }
        throw new IllegalArgumentException("no table " + tag);
    }
}
