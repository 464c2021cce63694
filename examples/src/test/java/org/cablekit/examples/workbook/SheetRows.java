package org.cablekit.examples.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.xssf.eventusermodel.XSSFReader;

/**
 * The rows of a list of a workbook, one after the other: {@code Cables}, then {@code Cables 2} and so on. A row is the text
 * or number of each cell that is not empty, by the header of its column.
 */
final class SheetRows implements AutoCloseable {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-F]{4})_");

    private final List<InputStream> sheets;
    private final Map<Integer, String> headers = new HashMap<>();
    private XMLStreamReader xml;
    private int sheet;

    private SheetRows(List<InputStream> sheets) throws XMLStreamException {
        this.sheets = sheets;
        this.xml = open();
    }

    /** The rows of the sheets of this name. */
    static SheetRows of(XSSFReader book, String name) throws IOException, OpenXML4JException, XMLStreamException {
        List<InputStream> found = new ArrayList<>();
        XSSFReader.SheetIterator all = (XSSFReader.SheetIterator) book.getSheetsData();
        while (all.hasNext()) {
            InputStream content = all.next();
            if (all.getSheetName().equals(name) || all.getSheetName().matches(Pattern.quote(name) + " \\d+")) {
                found.add(content);
            } else {
                content.close();
            }
        }
        return new SheetRows(found);
    }

    private XMLStreamReader open() throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        headers.clear();
        XMLStreamReader reader = factory.createXMLStreamReader(sheets.get(sheet), "UTF-8");
        reader.next();
        return reader;
    }

    /** The next row; empty behind the last. */
    Map<String, Object> next() throws XMLStreamException {
        while (true) {
            Map<Integer, Object> cells = nextCells();
            if (cells.isEmpty() && ++sheet == sheets.size()) {
                sheet--;
                return Map.of();
            }
            if (cells.isEmpty()) {
                xml = open();
            } else if (headers.isEmpty()) {
                cells.forEach((column, header) -> headers.put(column, header.toString()));
            } else {
                Map<String, Object> row = new HashMap<>();
                cells.forEach((column, value) -> row.put(headers.get(column), value));
                return row;
            }
        }
    }

    private Map<Integer, Object> nextCells() throws XMLStreamException {
        Map<Integer, Object> cells = new HashMap<>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                int column = column(xml.getAttributeValue(null, "r"));
                boolean text = "inlineStr".equals(xml.getAttributeValue(null, "t"));
                String content = content();
                if (!content.isEmpty()) {
                    cells.put(column, text ? unescaped(content) : Double.valueOf(content));
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("row")) {
                return cells;
            }
        }
        return cells;
    }

    private String content() throws XMLStreamException {
        StringBuilder content = new StringBuilder();
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                content.append(xml.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("c")) {
                return content.toString();
            }
        }
    }

    private static int column(String cell) {
        int column = 0;
        for (int i = 0; i < cell.length() && Character.isLetter(cell.charAt(i)); i++) {
            column = column * 26 + cell.charAt(i) - 'A' + 1;
        }
        return column;
    }

    private static String unescaped(String content) {
        return ESCAPED.matcher(content)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    @Override
    public void close() throws IOException {
        for (InputStream content : sheets) {
            content.close();
        }
    }
}
