package org.cablekit.parser;

import java.util.Locale;

/** What tests measure, on the console of the build: a report of a build that passes is seldom opened. */
public final class Figures {

    private Figures() {}

    /** {@return one line of a table: a name, how many were right, of how many, the share} */
    public static String share(String name, int right, int all) {
        double percent = all == 0 ? 100 : 100.0 * right / all;
        return String.format(Locale.ROOT, "%-42s %4d of %4d  %6.2f %%%n", name, right, all, percent);
    }

    /** Prints a table under its title, in one piece. */
    public static void print(String title, String table) {
        System.out.println("\n== " + title + "\n" + table.strip());
    }
}
