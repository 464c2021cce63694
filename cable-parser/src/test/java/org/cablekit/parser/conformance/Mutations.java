package org.cablekit.parser.conformance;

import java.util.SplittableRandom;

/** Damages a text: characters replaced, inserted, lines dropped, doubled, moved, joined. */
public final class Mutations {

    private static final int MOST = 12;

    private Mutations() {}

    /** {@return a damaged copy of a text; {@code signs} are what may come in} */
    public static String of(String text, String signs, SplittableRandom random) {
        StringBuilder out = new StringBuilder(text);
        int count = 1 + random.nextInt(MOST);
        for (int i = 0; i < count && out.length() > 2; i++) {
            int at = random.nextInt(out.length());
            switch (random.nextInt(6)) {
                case 0 -> out.setCharAt(at, signs.charAt(random.nextInt(signs.length())));
                case 1 -> out.insert(at, signs.charAt(random.nextInt(signs.length())));
                case 2 -> out.deleteCharAt(at);
                case 3 -> out.delete(at, lineEnd(out, at));
                case 4 -> out.insert(random.nextInt(out.length()), out.substring(at, lineEnd(out, at)));
                default -> {
                    int end = lineEnd(out, at);
                    if (end < out.length()) {
                        out.deleteCharAt(end);
                    }
                }
            }
        }
        return out.toString();
    }

    private static int lineEnd(StringBuilder text, int from) {
        int end = text.indexOf("\n", from);
        return end < 0 ? text.length() : end;
    }
}
