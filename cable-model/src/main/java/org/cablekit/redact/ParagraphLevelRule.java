package org.cablekit.redact;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.cablekit.model.ClassificationLevel;

/**
 * Rule kind "paragraphLevelAbove": paragraphs above a level or with one of some dissemination controls.
 *
 * <p>A paragraph without a portion mark has the classification of the paragraph it belongs to, else that of the
 * telegram, never UNCLASSIFIED; if that is unknown too it counts as above. Headings directly before a paragraph and
 * its sub-paragraphs, bullets and tables go with it. The number stays; the portion mark goes.
 *
 * @param head what every rule says
 * @param level the highest level that may stay
 * @param controls controls that may not stay whatever the level, in standard names such as {@code NOFORN}
 */
public record ParagraphLevelRule(RuleHead head, ClassificationLevel level, List<String> controls)
        implements RedactionRule {

    /** Copies the controls in their standard names. */
    public ParagraphLevelRule {
        requireNonNull(head, "head");
        requireNonNull(level, "level");
        controls = Controls.standard(head, controls);
    }

    @Override
    public String kind() {
        return "paragraphLevelAbove";
    }

    @Override
    public RedactionLayer layer() {
        return RedactionLayer.STRUCTURE;
    }

    @Override
    public ParagraphLevelRule withHead(RuleHead other) {
        return new ParagraphLevelRule(other, level, controls);
    }
}
