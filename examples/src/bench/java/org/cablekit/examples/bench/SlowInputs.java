package org.cablekit.examples.bench;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.cablekit.parser.CableParser;

/**
 * Looks for telegrams that take more than their share of time: a beginning, and behind it a few words of the formats said
 * again and again. Prints each that takes far longer for a character than an ordinary telegram, or ends in an error. Work
 * that grows with the square of the size stands out by orders of magnitude.
 *
 * <p>Arguments: seconds to search, and a number that chooses other words.
 */
public final class SlowInputs {

    private static final int SIZE = 300_000;
    private static final int MOST_WORDS = 3;

    /** So many times the time of an ordinary character; long lists of small things take ten times as long. */
    private static final int LIMIT = 60;

    private static final int TRIES = 3;

    private static final String HEADING = """
            VZCZCXYZ0007
            PP RUEHWEB

            DE RUEHSV #0612 3180311
            ZNY CCCCC ZZH
            P 140311Z NOV 07
            FM AMEMBASSY SUVA
            TO RUEHC/SECSTATE WASHDC PRIORITY 0744
            """;
    private static final String NUMBER = HEADING + "C O N F I D E N T I A L SUVA 000612\n\n";
    private static final String TEXT = NUMBER + "E.O. 12958: DECL: 11/14/2017\nTAGS: EWWT, FJ\nSUBJECT: FERRY TENDER\n";

    private static final String RELEASE =
            "UNCLASSIFIED U.S. Department of State Case No. F-2010-00001 Doc No. C00000001 Date: 01/01/2010\n";

    private static final List<String> BEGINNINGS = Stream.of(
                    behind(
                            "",
                            "",
                            RELEASE,
                            "PP ",
                            "DE ",
                            "PAGE 01        SUVA  00612  140311Z\n",
                            "Message Text\n\n\n\n"),
                    behind(HEADING, "", "FM ", "TO ", "INFO ", "XMT ", "C O N F I D E N T I A L "),
                    behind(NUMBER, "", "NOFORN ", "STATE FOR ", "E.O. 12958: DECL: ", "TAGS: ", "SUBJECT: "),
                    behind(TEXT, "REF: ", "REF: A. ", "\nClassified By: "),
                    behind(TEXT, "\nClassified By: DCM Ana Rill. Reason: 1.4 ", "\n1. (C) ", "\n1. (C) Summary: "),
                    behind(TEXT, "\n1. (C) Word.\nRILL\n", "\n----\n"))
            .flatMap(beginnings -> beginnings)
            .toList();

    /** A bar stands for a line end. */
    private static final List<String> WORDS = List.of(
            ("DCM, ;DCM ;for ;for, ;A. ;A) ;(;( ;(C) ;(a) ;1.4 ;1.4 (b) ;1.;1. ;12 ;1;1-;1/;19;a;A ;AA ;END ;END TEXT. ;"
                            + "BEGIN TEXT ;SUMMARY: ;END SUMMARY ;(COMMENT: ;NOTE ;-;- ;-- ;--- ; ;\t;.;. ;...;,;, ;:;: ;/;/ ;//;[;"
                            + "[REDACTED] ;];XXXX ;X;x ;*;* ;=;_;\u00B6;#;\u2013 ;\";' ;\\;&;<;{;~;CONFIDENTIAL ;S E C R E T ;UNCLAS ;"
                            + "SECRET//NOFORN ;SIPDIS ;SUVA ;SUVA 12 ;SUVA 12, ;07 SUVA 12 ;SUVA;AMEMBASSY SUVA ;RUEHSV/;RUEHSV ;"
                            + "PRIORITY ;SECTION 01 OF 02 ;01 OF ;PAGE 02 ;TAGS: ;EWWT, ;EWWT ;KN, ;SUBJECT: ;REF: ;E.O. 12958: ;DECL: ;"
                            + "DECL ON: ;11/14/2017 ;X1 ;GDS ;CLASSIFIED BY ;Reason: ;DERIVED FROM ;and ;AND ;PASS ;STATE PASS TO ;FOR ;"
                            + "FROM ;ONLY ;140311Z NOV 07 ;140311Z ;FM ;TO ;INFO ;BT ;NNNN ;UNQUOTE ;PARAGRAPH 2 IS SECRET. ;PARAS 1-;"
                            + "I. ;IV) ;ii) ;RILL ;Rill;\u00E9;\u20AC;\u0000;D'AFFAIRES ;D,A;JR., ;POL/ECON ;B1 ;(b)(1) ;|;||;| |;|1. ;"
                            + "|2. (C) ;|A. ;|- ;|---|;|* ;|a;|RILL|;|BT|;|#|;|TO ;|INFO ;|REF: ;|PAGE 02 SUVA 000612 140311Z|;"
                            + "|SUVA 00000612  002 OF 003|;|C O N F I D E N T I A L SUVA 000612|;|CONFIDENTIAL|;|SUMMARY|-------|;"
                            + "|BEGIN TEXT|;|END TEXT|;|Classified By: ;|E.O. 12958: ;|DECL: ;|    a    b    c")
                    .split(";"));

    private SlowInputs() {}

    /**
     * Searches and prints.
     *
     * @param args see above
     */
    public static void main(String[] args) {
        long end = System.nanoTime() + Long.parseLong(args[0]) * 1_000_000_000L;
        Random random = new Random(args.length > 1 ? Long.parseLong(args[1]) : Inputs.SEED);
        double ordinary = ordinary();
        int tried = 0;
        while (System.nanoTime() < end) {
            String beginning = any(BEGINNINGS, random);
            StringBuilder words = new StringBuilder(any(WORDS, random));
            for (int more = random.nextInt(MOST_WORDS); more > 0; more--) {
                words.append(any(WORDS, random));
            }
            String said = words.toString().replace('|', '\n');
            look(beginning, said, ordinary);
            tried++;
        }
        System.out.printf("%,d inputs of %,d characters; an ordinary one takes %.0f ns%n", tried, SIZE, ordinary);
    }

    private static void look(String beginning, String words, double ordinary) {
        String text =
                beginning + words.repeat(Math.max(1, SIZE / Math.max(1, words.length()))) + "\n\n2. (C) Last.\nRILL\n";
        try {
            double taken = LIMIT * ordinary;
            for (int i = 0; i < TRIES && taken >= LIMIT * ordinary; i++) {
                taken = time(text) / text.length();
            }
            if (taken >= LIMIT * ordinary) {
                System.out.printf("%.0f times: %s behind %s%n", taken / ordinary, quoted(words), quoted(beginning));
            }
        } catch (RuntimeException | StackOverflowError e) {
            System.out.printf("%s: %s behind %s%n", e, quoted(words), quoted(beginning));
        }
    }

    /** Nanoseconds a character of a telegram of many short paragraphs, once the parser is compiled. */
    private static double ordinary() {
        String text = TEXT + "\n1. (C) The pier is real, they said in the harbor.\n\n".repeat(SIZE / 50);
        double best = Double.MAX_VALUE;
        for (int i = 0; i < 200; i++) {
            best = Math.min(best, time(text) / text.length());
        }
        return best;
    }

    private static double time(String text) {
        long begin = System.nanoTime();
        int elements = CableParser.create().parse(text).map().elements().size();
        return elements > 0 ? System.nanoTime() - begin : 0;
    }

    private static Stream<String> behind(String beginning, String... labels) {
        return Stream.of(labels).map(beginning::concat);
    }

    private static String any(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static String quoted(String words) {
        int from = Math.max(0, words.length() - 40);
        return '"' + words.substring(from).replace("\n", "\\n") + '"';
    }
}
