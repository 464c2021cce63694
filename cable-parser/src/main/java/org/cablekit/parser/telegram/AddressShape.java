package org.cablekit.parser.telegram;

/** Tells whether a line may be an address line: capitals, short, perhaps with a route. */
final class AddressShape {

    /** Address lines have at most 69 characters by ACP 127; joined ones may have some more. */
    static final int LONGEST = 120;

    private AddressShape() {}

    static boolean matches(LineFlow flow, int line) {
        if (flow.length(line) > LONGEST || flow.isBlank(line) || CaptionLines.isCaption(flow, line)) {
            return false;
        }
        String text = flow.text();
        int letters = 0;
        for (int i = flow.start(line); i < flow.end(line); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z') {
                return false;
            }
            letters += Cursor.isUpper(c) ? 1 : 0;
        }
        return letters > 2 || hasToken(flow, line);
    }

    /** A redacted addressee is a private-use character. */
    private static boolean hasToken(LineFlow flow, int line) {
        return Character.getType(flow.first(line)) == Character.PRIVATE_USE;
    }

    static boolean hasRoute(LineFlow flow, int line) {
        Cursor cursor = flow.cursor(line);
        return RoutingLines.isIndicator(cursor.letters()) && cursor.peek() == '/' && matches(flow, line);
    }
}
