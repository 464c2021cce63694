package org.cablekit.parser.telegram;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cablekit.model.DeclassificationInstruction;
import org.cablekit.model.ExecutiveOrder;
import org.cablekit.model.SourceSpan;
import org.cablekit.model.Trailer;
import org.cablekit.model.TrailerKind;

/**
 * The notices of the groups of 1961 to 1972, which stand without a label: {@code GROUP 4 DOWNGRADED AT 3-YEAR INTERVALS;
 * DECLASSIFIED AFTER 12 YEARS}, {@code GP-3}. They say what an executive order line says (classification 5).
 */
final class DowngradingNotices {

    private static final List<String> WORDS =
            List.of("DOWNGRADED", "DECLASSIFIED", "EXCLUDED", "EXEMPT", "NOT AUTOMATIC", "AUTOMATIC");

    private DowngradingNotices() {}

    /** {@return whether a notice begins at the cursor, which stays} */
    static boolean begins(Cursor cursor) {
        int from = cursor.at();
        boolean group = cursor.accept("GROUP") || cursor.accept("GP");
        char number = cursor.skip("-").peek();
        boolean numbered = group && number >= '1' && number <= '4' && !Cursor.isLetterOrDigit(cursor.peek(1));
        boolean begins = false;
        if (numbered) {
            cursor.moveTo(cursor.at() + 1);
            begins = cursor.skip(".,;:-").atEnd() || says(cursor);
        }
        cursor.moveTo(from);
        return begins;
    }

    private static boolean says(Cursor cursor) {
        for (String word : WORDS) {
            if (cursor.accept(word)) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether a line below the number goes on with the notice} */
    static boolean goesOn(String upper) {
        return upper.startsWith("DOWNGRADED AT ")
                || upper.startsWith("DECLASSIFIED AFTER ")
                || upper.startsWith("EXCLUDED FROM AUTOMATIC")
                || upper.startsWith("DOWNGRADING AND DECLASSIFICATION")
                || upper.startsWith("NOT AUTOMATICALLY DECLASSIFIED");
    }

    /** {@return the notice among the lines behind the signature} */
    static Optional<ExecutiveOrder> among(Draft draft, List<Trailer> trailers) {
        for (int i = 0; i < trailers.size(); i++) {
            SourceSpan first = trailers.get(i).span();
            if (trailers.get(i).kind() == TrailerKind.RELEASE_REMARK
                    && begins(new Cursor(draft.text(), first.start(), first.end()))) {
                int end = first.end();
                for (int k = i + 1; k < trailers.size() && isPart(draft, trailers.get(k)); k++) {
                    end = trailers.get(k).span().end();
                }
                return Optional.of(read(draft, first.start(), end));
            }
        }
        return Optional.empty();
    }

    private static boolean isPart(Draft draft, Trailer trailer) {
        SourceSpan span = trailer.span();
        return goesOn(draft.text().substring(span.start(), span.end()).toUpperCase(Locale.ROOT));
    }

    private static ExecutiveOrder read(Draft draft, int start, int end) {
        List<DeclassificationInstruction> instructions = DeclassificationReader.read(draft, start, end);
        SourceSpan span = draft.span(start, end);
        return new ExecutiveOrder(
                ExecutiveOrderLines.ofGroups(instructions, span),
                instructions,
                draft.words().text(start, end),
                span);
    }
}
