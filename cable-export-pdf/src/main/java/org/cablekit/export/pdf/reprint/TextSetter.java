package org.cablekit.export.pdf.reprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.cablekit.export.pdf.font.ShowableText;
import org.cablekit.export.pdf.layout.FixedBlock;
import org.cablekit.export.pdf.layout.Inline;
import org.cablekit.export.pdf.layout.Style;
import org.cablekit.model.ExemptionCode;
import org.cablekit.model.Hole;
import org.cablekit.model.HoleMarker;
import org.cablekit.model.PortionMark;
import org.cablekit.model.PriorRedaction;
import org.cablekit.model.Redaction;
import org.cablekit.model.RedactionUnit;
import org.cablekit.model.Text;
import org.cablekit.model.TextRun;

/**
 * Turns texts of the model into words and markers, and keeps the account of what it met: codes, holes, characters that
 * cannot be shown. One for each telegram.
 */
final class TextSetter {

    private final HoleMarker markers;
    private final ShowableText showable = new ShowableText();
    private final SortedSet<ExemptionCode> codes = new TreeSet<>();
    private boolean redacted;
    private boolean denied;
    private boolean publisher;
    private boolean holes;

    TextSetter(HoleMarker markers) {
        this.markers = markers;
    }

    /** A text as running words. */
    List<Inline> running(Text text, Style style) {
        List<Inline> inlines = new ArrayList<>();
        for (TextRun run : text.runs()) {
            if (run instanceof TextRun.Visible visible) {
                inlines.add(words(visible.text(), style));
            } else if (run instanceof Hole hole) {
                inlines.add(marker(hole));
            }
        }
        return inlines;
    }

    Inline words(String words, Style style) {
        return Inline.words(showable.running(words, style.face()), style);
    }

    Inline.Marker marker(Hole hole) {
        holes = true;
        codes.addAll(hole.codes());
        if (hole instanceof Redaction redaction) {
            redacted = true;
            denied |= redaction.unit() == RedactionUnit.DOCUMENT;
        } else if (hole instanceof PriorRedaction prior) {
            publisher |= prior.by() == PriorRedaction.By.PUBLISHER;
        }
        return new Inline.Marker(markers.apply(hole));
    }

    /** A portion mark with a blank behind it; it is read out in full. */
    Inline mark(PortionMark mark, Style style) {
        String raw = showable.running(mark.raw(), style.face());
        String meaning = ShowableText.title(mark.classification().banner());
        return new Inline.Words(raw + " ", style, Optional.of(meaning));
    }

    /** A line in fixed columns; blanks beside a marker become one. */
    List<Inline> columns(Text line) {
        List<Inline> inlines = new ArrayList<>();
        int column = 0;
        boolean afterMarker = false;
        List<TextRun> runs = line.runs();
        for (int i = 0; i < runs.size(); i++) {
            if (runs.get(i) instanceof TextRun.Visible visible) {
                boolean last = i + 1 == runs.size();
                String words = showable.columns(visible.text(), FixedBlock.STYLE.face(), column);
                words = last ? words.stripTrailing() : oneBlankAtEnd(words);
                words = afterMarker ? oneBlankAtStart(words) : words;
                column += words.length();
                inlines.add(Inline.words(words, FixedBlock.STYLE));
                afterMarker = false;
            } else if (runs.get(i) instanceof Hole hole) {
                Inline.Marker marker = marker(hole);
                column += marker.text().length();
                inlines.add(marker);
                afterMarker = true;
            }
        }
        return inlines;
    }

    private static String oneBlankAtEnd(String words) {
        String cut = words.stripTrailing();
        return cut.length() == words.length() ? words : cut + " ";
    }

    private static String oneBlankAtStart(String words) {
        String cut = words.stripLeading();
        return cut.length() == words.length() ? words : " " + cut;
    }

    /** A text for titles and metadata. */
    String title(Text text) {
        return ShowableText.title(text.render(markers));
    }

    /** Words for banners and stamps, which are set in one line. */
    String line(String words, Style style) {
        return showable.running(words, style.face()).strip();
    }

    /** Spelling of a code. */
    String print(ExemptionCode code) {
        return code.print(markers == HoleMarker.STATUTE ? ExemptionCode.Style.STATUTE : ExemptionCode.Style.STATE);
    }

    /** The codes of the holes met so far. */
    SortedSet<ExemptionCode> codes() {
        return codes;
    }

    boolean metHole() {
        return holes;
    }

    boolean metRedaction() {
        return redacted;
    }

    boolean metDenial() {
        return denied;
    }

    boolean metPublisher() {
        return publisher;
    }

    ShowableText showable() {
        return showable;
    }
}
