package org.cablekit.export.xlsx.review;

import java.util.List;

/** Columns of the sheet Proposals, in their order. */
enum ProposalColumn {
    TELEGRAM("Telegram", 18, false),
    NUMBER("Proposal", 10, false),
    PLACE("Place", 18, false),
    BEFORE("Before", 30, false),
    WORDS("Words", 50, false),
    AFTER("After", 30, false),
    RULES("Rules", 16, false),
    CODES("Codes", 14, false),
    UNIT("Unit", 12, false),
    ACTION("Policy", 10, false),
    VERDICT("Verdict", 16, true),
    WIDER_WORDS("Wider words", 40, true),
    NEW_CODES("New codes", 14, true),
    REVIEWER("Reviewer", 16, true),
    DATE("Date", 12, true),
    LINE("Line", 8, false),
    COLUMN("Column", 8, false),
    LAYER("Layer", 12, false),
    START("Start", 10, false),
    END("End", 10, false),
    SOURCE("Source hash", 20, false);

    private final String header;
    private final int width;
    private final boolean edited;

    ProposalColumn(String header, int width, boolean edited) {
        this.header = header;
        this.width = width;
        this.edited = edited;
    }

    String header() {
        return header;
    }

    /** Index of the column in a new workbook; in one that comes back it is found by its header. */
    int index() {
        return List.of(values()).indexOf(this);
    }

    /** Width in characters. */
    int width() {
        return width;
    }

    /** Whether the reviewer writes here. */
    boolean isEdited() {
        return edited;
    }
}
