package org.cablekit.parser.release;

import org.cablekit.parser.telegram.AddressLines;
import org.cablekit.parser.telegram.Draft;
import org.cablekit.parser.telegram.HeadingParts;
import org.cablekit.parser.telegram.LineFlow;

/** Lists of addressees parted by semicolons: {@code ROME, AMEMBASSY ROUTINE; NSC WASHINGTON DC ROUTINE}. */
final class Addresses {

    private final Draft draft;
    private final HeadingParts into;

    Addresses(Draft draft, HeadingParts into) {
        this.draft = draft;
        this.into = into;
    }

    void action(Labelled labelled) {
        read(AddressLines.Section.ACTION, labelled);
    }

    void info(Labelled labelled) {
        read(AddressLines.Section.INFO, labelled);
    }

    void exempt(Labelled labelled) {
        read(AddressLines.Section.EXEMPT, labelled);
    }

    private void read(AddressLines.Section section, Labelled labelled) {
        draft.markLines(section.kind(), labelled.value(), 0, labelled.value().size());
        LineFlow items = labelled.items();
        AddressLines lines = new AddressLines(draft, items, into);
        for (int i = 0; i < items.size(); i++) {
            if (i == 0) {
                lines.begin(section, 0, 0);
            } else {
                lines.add(i);
            }
        }
    }
}
