package org.cablekit.parser.release;

import java.util.Optional;
import org.cablekit.model.ClassificationLevel;
import org.cablekit.parser.telegram.ClassificationWords;
import org.cablekit.parser.telegram.Cursor;
import org.cablekit.parser.telegram.LineFlow;

/**
 * A level at the head or foot of a page: {@code ~~CONFIDENTIAL~~ UNCLASSIFIED}, {@code SBU}. It is the level at release;
 * what is struck through was the level before.
 *
 * @param now the level that is not struck through
 */
record Banner(Optional<ClassificationLevel> now) {

    private static final int LONGEST = 80;
    private static final int CENTRED = 8;
    private static final String STRUCK = "~~";

    /** {@return the banner on a line that holds nothing else} */
    static Optional<Banner> at(LineFlow flow, int line) {
        if (flow.isBlank(line) || flow.length(line) > LONGEST) {
            return Optional.empty();
        }
        Optional<ClassificationLevel> now = Optional.empty();
        Cursor cursor = flow.cursor(line);
        while (!cursor.skip("/").atEnd()) {
            boolean struck = cursor.accept(STRUCK);
            Optional<ClassificationLevel> level = level(cursor);
            if (level.isEmpty() || (struck && !cursor.skipBlanks().accept(STRUCK))) {
                return Optional.empty();
            }
            now = struck || now.isPresent() ? now : level;
        }
        return Optional.of(new Banner(now));
    }

    private static Optional<ClassificationLevel> level(Cursor cursor) {
        if (cursor.acceptWord("SBU")) {
            return Optional.of(ClassificationLevel.SENSITIVE_BUT_UNCLASSIFIED);
        }
        int from = cursor.at();
        Optional<ClassificationLevel> level =
                ClassificationWords.read(cursor).map(f -> f.classification().level());
        if (level.isEmpty()) {
            cursor.moveTo(from);
        }
        return level;
    }

    /** {@return whether the line is centred or has words struck through, as banners are} */
    static boolean isSetApart(LineFlow flow, int line) {
        int at = flow.start(line);
        int indent = 0;
        while (at - indent > 0 && flow.text().charAt(at - indent - 1) == ' ') {
            indent++;
        }
        return indent >= CENTRED || flow.startsWith(line, STRUCK);
    }
}
