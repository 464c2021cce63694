package org.cablekit.export.json;

import java.util.function.Supplier;

/** Something in the tree of a small document is not what it should be. */
final class DocumentProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String reason;

    DocumentProblem(String field, String reason) {
        super(field + ": " + reason);
        this.field = field;
        this.reason = reason;
    }

    String field() {
        return field;
    }

    String reason() {
        return reason;
    }

    /** {@return the field as JSON pointer} */
    String pointer() {
        return field.isEmpty()
                ? ""
                : "/" + field.replace("[", "/").replace("]", "").replace('.', '/');
    }

    /** Turns the refusal of a type of the model into a problem of the document. */
    static <T> T checked(String path, Supplier<T> make) {
        try {
            return make.get();
        } catch (IllegalArgumentException e) {
            throw new DocumentProblem(path, String.valueOf(e.getMessage()));
        }
    }
}
