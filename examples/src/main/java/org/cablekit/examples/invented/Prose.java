package org.cablekit.examples.invented;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Sentences about harbors, ferries and choirs, and names made of syllables. */
final class Prose {

    private static final List<String> WHO = List.of(
            "The harbor authority",
            "The ministry of fisheries",
            "The ferry company",
            "The lighthouse service",
            "The municipal choir",
            "The weather bureau",
            "The pilots' guild",
            "The customs house",
            "The orchard cooperative",
            "The tramway board");
    private static final List<String> DID = List.of(
            "has postponed",
            "would welcome",
            "no longer opposes",
            "has asked us to explain",
            "quietly supports",
            "will not comment on",
            "expects parliament to approve",
            "has published figures about",
            "sent two experts to look at",
            "regrets the delay of");
    private static final List<String> WHAT = List.of(
            "the new pier at the mouth of the river",
            "an exchange of drifting weather buoys",
            "the third round of the capelin talks",
            "a lease of the dry dock for nine years",
            "the repair of the post office clock",
            "a common timetable for the night boats",
            "the sale of four secondhand dredgers",
            "a survey of the apple harvest in the uplands",
            "an agreement on stray containers",
            "the visit of the American training ship");
    private static final List<String> WHY = List.of(
            "because the budget year ends in June",
            "since the other side has not named a date",
            "although nobody in the capital will say so",
            "after a meeting that lasted until midnight",
            "unless the price of coal falls again",
            "as soon as the inspector is back from leave",
            "in spite of what the newspapers print",
            "now that the ice has gone from the roads");
    private static final List<String> SYLLABLES = List.of(
            "bar", "dro", "fen", "gal", "hul", "ister", "kem", "lor", "mar", "nev", "ost", "pel", "quil", "ros", "sten",
            "tur", "ulm", "var", "wick", "yar");
    private static final List<String> FAR_ENDS = List.of("ão", "ñez", "öm", "ère", "øy", "üs");

    private final SplittableRandom random;
    private final Spelling spelling;

    /** Which characters a telegram uses beside ASCII. */
    enum Spelling {
        ASCII,
        LATIN_1,
        CURLY_QUOTES
    }

    Prose(SplittableRandom random, Spelling spelling) {
        this.random = random;
        this.spelling = spelling;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** A person's name. */
    String name() {
        return capital(word()) + " " + surname();
    }

    String surname() {
        String end = spelling == Spelling.LATIN_1 && random.nextInt(3) == 0 ? one(FAR_ENDS) : "";
        return capital(word() + one(SYLLABLES)) + end;
    }

    private String word() {
        return one(SYLLABLES) + one(SYLLABLES);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    String sentence() {
        String who = random.nextInt(4) == 0 ? "Director " + name() : one(WHO);
        String said = who + " " + one(DID) + " " + one(WHAT) + " " + one(WHY);
        return switch (random.nextInt(9)) {
            case 0 -> said + " (see ref A).";
            case 1 ->
                quoted(one(WHAT)) + ", " + name() + " told EconOff, is " + (random.nextInt(80) + 3)
                        + " percent finished.";
            default -> said + ".";
        };
    }

    private String quoted(String words) {
        return spelling == Spelling.CURLY_QUOTES ? "“" + words + "”" : "\"" + words + "\"";
    }

    /** A subject line in capitals. */
    String subject() {
        return (one(WHO) + " " + one(DID) + " " + one(WHAT)).toUpperCase(Locale.ROOT);
    }

    /** Words set in lines of at most {@code width} characters, each ended by LF but the last. */
    static void wrap(String words, int width, StringBuilder into) {
        int line = 0;
        for (String word : words.split(" ", -1)) {
            if (line > 0 && line + 1 + word.length() > width) {
                into.append('\n');
                line = 0;
            } else if (line > 0) {
                into.append(' ');
                line++;
            }
            into.append(word);
            line += word.length();
        }
    }
}
