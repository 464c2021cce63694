package org.cablekit.export.pdf.document;

import com.lowagie.text.pdf.PdfIndirectReference;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cablekit.export.pdf.layout.Node;
import org.cablekit.export.pdf.layout.Role;

/**
 * The logical structure (ISO 32000-1, 14.7). An element exists once words of it are drawn; its kids stand in the order of
 * drawing. Finished parts are written at once and forgotten.
 */
final class StructureTree {

    private final ObjectWriter writer;
    private final PdfIndirectReference root;
    private final Map<Node, Element> elements = new HashMap<>();
    private final PdfBytes parentTree = new PdfBytes(256);
    private int nextKey;

    /** The document elements; there is one. */
    private final PdfBytes documents = new PdfBytes(16);

    private final List<Node> roots = new ArrayList<>();

    /** Owners of the marked-content sequences of the page that is open. */
    private List<Element> owners = new ArrayList<>();

    StructureTree(ObjectWriter writer) {
        this.writer = writer;
        this.root = writer.getPdfIndirectReference();
    }

    /** An element that is not yet written. */
    private static final class Element {
        final PdfIndirectReference place;
        final PdfIndirectReference parent;
        /** Page of its first words; its numbers on other pages name theirs. */
        int page;

        final PdfBytes kids = new PdfBytes(16);
        final List<Node> children = new ArrayList<>();

        Element(PdfIndirectReference place, PdfIndirectReference parent) {
            this.place = place;
            this.parent = parent;
        }

        PdfBytes kid() {
            return kids.isEmpty() ? kids : kids.raw(' ');
        }
    }

    /** Gives the next words of a node on the open page their number (MCID). */
    int mark(Node node, PdfIndirectReference page) {
        Element element = element(node);
        int number = owners.size();
        owners.add(element);
        if (element.page == 0) {
            element.page = page.getNumber();
        }
        if (element.page == page.getNumber()) {
            element.kid().add(number);
        } else {
            element.kid()
                    .add("<</Type/MCR/Pg ")
                    .reference(page.getNumber())
                    .add("/MCID ")
                    .add(number)
                    .add(">>");
        }
        return number;
    }

    /** Ties an annotation to a node that has words already; the key is the annotation's StructParent. */
    int tie(Node node, PdfIndirectReference annotation, PdfIndirectReference page) {
        Element element = element(node);
        element.kid()
                .add("<</Type/OBJR/Pg ")
                .reference(page.getNumber())
                .add("/Obj ")
                .reference(annotation.getNumber())
                .add(">>");
        return key(element.place);
    }

    private int key(PdfIndirectReference value) {
        parentTree.add(nextKey).raw(' ').reference(value.getNumber()).raw(' ');
        return nextKey++;
    }

    private Element element(Node node) {
        Element known = elements.get(node);
        if (known != null) {
            return known;
        }
        PdfIndirectReference place = writer.getPdfIndirectReference();
        PdfIndirectReference parent = root;
        if (node.parent().isPresent()) {
            Node above = node.parent().get();
            Element over = element(above);
            over.kid().reference(place.getNumber());
            over.children.add(node);
            parent = over.place;
        } else {
            documents.reference(place.getNumber());
            roots.add(node);
        }
        Element element = new Element(place, parent);
        elements.put(node, element);
        return element;
    }

    /** Ends the open page; the key is its StructParents. */
    int endPage() throws IOException {
        PdfBytes array = new PdfBytes(16 + 8 * owners.size());
        array.raw('[');
        for (Element owner : owners) {
            array.reference(owner.place.getNumber()).raw(' ');
        }
        owners = new ArrayList<>();
        return key(writer.addArray(array.raw(']')));
    }

    /** Writes a node and all below it; nothing may be added to them afterwards. */
    void end(Node node) throws IOException {
        Element element = elements.remove(node);
        if (element == null) {
            return;
        }
        for (Node child : element.children) {
            end(child);
        }
        PdfBytes out = new PdfBytes(128);
        out.add("<</S/").add(node.role().type());
        out.add("/P ").reference(element.parent.getNumber());
        if (element.page != 0) {
            out.add("/Pg ").reference(element.page);
        }
        if (node.role() == Role.TH) {
            out.add("/A<</O/Table/Scope/Row>>");
        }
        if (node.actualText().isPresent()) {
            out.add("/ActualText").textString(node.actualText().get());
        }
        if (node.expansion().isPresent()) {
            out.add("/E").textString(node.expansion().get());
        }
        writer.addDictionary(out.add("/K[").append(element.kids).add("]>>"), element.place);
    }

    /** Writes what is left and the root. */
    PdfIndirectReference end() throws IOException {
        for (Node node : roots) {
            end(node);
        }
        PdfBytes tree = new PdfBytes(64).add("<</Nums[").append(parentTree).add("]>>");
        PdfIndirectReference numbers = writer.addDictionary(tree);
        PdfBytes out = new PdfBytes(96).add("<</Type/StructTreeRoot/K ").append(documents);
        out.add("/ParentTree ").reference(numbers.getNumber());
        writer.addDictionary(out.add("/ParentTreeNextKey ").add(nextKey).add(">>"), root);
        return root;
    }
}
