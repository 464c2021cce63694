package org.cablekit.export.pdf.reprint;

import org.cablekit.model.Block;
import org.cablekit.model.Cable;
import org.cablekit.model.Paragraph;
import org.cablekit.model.Redaction;
import org.cablekit.model.RedactionUnit;

/** What a reprint is called: a telegram, or the sheet that takes the place of one. */
enum DocumentKind {
    TELEGRAM(
            "Telegram",
            "Telegram without a subject line",
            "Reprint, set anew: line and page ends are not those of the original. "),
    WITHDRAWAL_SHEET(
            "Withdrawal sheet",
            "Document withheld in full",
            "This sheet takes the place of a telegram that is withheld in full. ");

    private final String words;
    private final String untitled;
    private final String remark;

    DocumentKind(String words, String untitled, String remark) {
        this.words = words;
        this.untitled = untitled;
        this.remark = remark;
    }

    static DocumentKind of(Cable cable) {
        return cable.body().blocks().stream().anyMatch(DocumentKind::isWholeDocument) ? WITHDRAWAL_SHEET : TELEGRAM;
    }

    private static boolean isWholeDocument(Block block) {
        return block instanceof Paragraph paragraph
                && paragraph.text().runs().stream()
                        .anyMatch(run -> run instanceof Redaction hole && hole.unit() == RedactionUnit.DOCUMENT);
    }

    String words() {
        return words;
    }

    /** The title of one that has no subject. */
    String untitled() {
        return untitled;
    }

    /** The first words of its last lines. */
    String remark() {
        return remark;
    }
}
