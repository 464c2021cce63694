package org.cablekit.export.pdf.layout;

import java.util.Optional;

/**
 * A node of the logical structure. Nodes are compared by identity; order among siblings is the order in which their words
 * are drawn.
 */
public final class Node {

    /** The node of what is no content: banners, page numbers. */
    public static final Node ARTIFACT = new Node(Role.SPAN, Optional.empty(), Optional.empty(), Optional.empty());

    private final Role role;
    private final Optional<Node> parent;
    private final Optional<String> actualText;
    private final Optional<String> expansion;

    private Node(Role role, Optional<Node> parent, Optional<String> actualText, Optional<String> expansion) {
        this.role = role;
        this.parent = parent;
        this.actualText = actualText;
        this.expansion = expansion;
    }

    /** {@return the root of a document} */
    public static Node document() {
        return new Node(Role.DOCUMENT, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * {@return a new node below this one}
     *
     * @param childRole its role
     */
    public Node child(Role childRole) {
        return new Node(childRole, Optional.of(this), Optional.empty(), Optional.empty());
    }

    /**
     * {@return a new span below this one with a replacement text}
     *
     * @param text what is read out and copied
     */
    public Node spoken(String text) {
        return new Node(Role.SPAN, Optional.of(this), Optional.of(text), Optional.empty());
    }

    /**
     * {@return a new span below this one for an abbreviation}
     *
     * @param words the abbreviation in full
     */
    public Node expanded(String words) {
        return new Node(Role.SPAN, Optional.of(this), Optional.empty(), Optional.of(words));
    }

    /** {@return the role} */
    public Role role() {
        return role;
    }

    /** {@return the node above, empty for the root} */
    public Optional<Node> parent() {
        return parent;
    }

    /** {@return what is read out instead of the words drawn} */
    public Optional<String> actualText() {
        return actualText;
    }

    /** {@return the words drawn in full, if they are an abbreviation} */
    public Optional<String> expansion() {
        return expansion;
    }
}
