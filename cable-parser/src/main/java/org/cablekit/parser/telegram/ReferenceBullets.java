package org.cablekit.parser.telegram;

import java.util.ArrayList;
import java.util.List;

/** Cuts a reference block into its entries at bullets in alphabetical order. */
final class ReferenceBullets {

    private ReferenceBullets() {}

    /**
     * An entry of the block.
     *
     * @param bullet its letter, or NUL
     * @param start where its words begin, behind the bullet
     * @param end where they end
     */
    record Item(char bullet, int start, int end) {}

    /** {@return the letter of a bullet at the cursor, which is moved behind it, or NUL} */
    static char letterAt(Cursor cursor) {
        int from = cursor.at();
        boolean round = cursor.accept('(');
        boolean square = !round && cursor.accept('[');
        char letter = Cursor.upper(cursor.skipBlanks().peek());
        if (Cursor.isUpper(letter)) {
            cursor.moveTo(cursor.at() + 1);
            char sign = cursor.peek();
            boolean closed = round ? sign == ')' : square ? sign == ']' : sign == '.' || sign == ')' || sign == ':';
            if (closed && !cursor.atEnd()) {
                cursor.moveTo(cursor.at() + 1);
                return letter;
            }
        }
        cursor.moveTo(from);
        return 0;
    }

    /** {@return the letter that comes next in a block so far} */
    static char next(CharSequence block) {
        char next = 'A';
        for (Item item : items(block.toString())) {
            next = item.bullet == 0 ? next : (char) (item.bullet + 1);
        }
        return next;
    }

    /** {@code A WELLINGTON 721 B WELLINGTON 690}: letters without punctuation before a word in capitals. */
    private static boolean isBare(String block, int at, char letter) {
        boolean stands = at == 0 || Cursor.isBlank(block.charAt(at - 1));
        return stands
                && at + 3 < block.length()
                && block.charAt(at) == letter
                && block.charAt(at + 1) == ' '
                && Cursor.isUpper(block.charAt(at + 2))
                && Cursor.isUpper(block.charAt(at + 3));
    }

    static List<Item> items(String block) {
        List<Item> items = new ArrayList<>();
        int first = 0;
        while (first < block.length() && Cursor.isBlank(block.charAt(first))) {
            first++;
        }
        boolean bare = isBare(block, first, 'A');
        char bullet = 0;
        char expected = 'A';
        int start = 0;
        int at = 0;
        while (at < block.length()) {
            Cursor cursor = new Cursor(block, at, block.length());
            char letter = mayStand(block, at) ? letterAt(cursor) : 0;
            if (letter == 0 && bare && isBare(block, at, expected)) {
                letter = expected;
                cursor.moveTo(at + 1);
            }
            boolean inOrder = letter == expected || (bullet != 0 && letter == expected + 1 && opensLine(block, at));
            boolean repeated = bullet != 0 && letter == bullet;
            if (letter != 0 && inOrder) {
                add(items, bullet, block, start, at);
                bullet = letter;
                expected = (char) (letter + 1);
                start = cursor.at();
                at = start;
            } else if (repeated && block.substring(start, at).isBlank()) {
                start = cursor.at();
                at = start;
            } else if (repeated && opensLine(block, at)) {
                add(items, bullet, block, start, at);
                start = cursor.at();
                at = start;
            } else {
                at++;
            }
        }
        add(items, bullet, block, start, block.length());
        return items;
    }

    /** Adds the words of one bullet; a semicolon parts entries under the same bullet. */
    private static void add(List<Item> items, char bullet, String block, int from, int to) {
        int start = from;
        int semicolon = block.indexOf(';', start);
        while (semicolon >= 0 && semicolon < to) {
            addTrimmed(items, bullet, block, start, semicolon);
            start = semicolon + 1;
            semicolon = block.indexOf(';', start);
        }
        addTrimmed(items, bullet, block, start, to);
    }

    private static void addTrimmed(List<Item> items, char bullet, String block, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && " \n;,.".indexOf(block.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && " \n;,".indexOf(block.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end > start) {
            items.add(new Item(bullet, start, end));
        }
    }

    /** The blanks before a bullet are passed over one by one: none begins it. */
    private static boolean mayStand(String block, int at) {
        char c = block.charAt(at);
        return !Cursor.isBlank(c) && (at == 0 || " \n;,.)".indexOf(block.charAt(at - 1)) >= 0 || c == '(' || c == '[');
    }

    private static boolean opensLine(String block, int at) {
        int before = at - 1;
        while (before >= 0 && block.charAt(before) == ' ') {
            before--;
        }
        return before < 0 || block.charAt(before) == '\n';
    }
}
