package org.cablekit.examples.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The texts of the innermost elements of an XML document, which has to be well formed. */
final class XmlTexts extends DefaultHandler {

    private static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private final List<String> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private XmlTexts() {}

    static List<String> of(byte[] xml) throws IOException {
        XmlTexts reader = new XmlTexts();
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.newSAXParser().parse(new ByteArrayInputStream(xml), reader);
        } catch (ParserConfigurationException | SAXException e) {
            throw new AssertionError("not well formed: " + e.getMessage(), e);
        }
        return reader.texts;
    }

    @Override
    public void startElement(String space, String name, String qualified, Attributes attributes) {
        CableProperties.require(!(name.equals("f") && space.equals(SHEET)), "a formula");
        text.setLength(0);
    }

    @Override
    public void characters(char[] from, int start, int length) {
        text.append(from, start, length);
    }

    @Override
    public void endElement(String space, String name, String qualified) {
        texts.add(text.toString());
        text.setLength(0);
    }
}
