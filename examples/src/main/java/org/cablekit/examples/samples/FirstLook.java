package org.cablekit.examples.samples;

import org.cablekit.model.Cable;
import org.cablekit.parser.CableParser;

/** Reads the text of one telegram. */
public final class FirstLook {

    private FirstLook() {}

    /**
     * Prints what a telegram says.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        String text = """
                O 141130Z APR 09
                FM AMEMBASSY REYKJAVIK
                TO SECSTATE WASHDC IMMEDIATE
                C O N F I D E N T I A L REYKJAVIK 000214
                E.O. 12958: DECL: 04/14/2019
                TAGS: EFIS, PREL, IC
                SUBJECT: CAPELIN TALKS STALL
                REF: 08 OSLO 611
                1. (C) The third round broke up without a figure.
                """;
        Cable cable = CableParser.create().parse(text);
        System.out.println(cable.messageReference().orElseThrow());
        System.out.println(cable.sentAt().orElseThrow());
        System.out.println(cable.origin().orElseThrow().display());
        System.out.println(cable.classification().orElseThrow().banner());
        System.out.println(cable.subject().orElseThrow());
        System.out.println(cable.declassifyOn().orElseThrow());
        cable.textHeading().references().forEach(reference -> reference.target().ifPresent(System.out::println));
        cable.diagnostics().forEach(diagnostic -> System.out.println(diagnostic.message()));
    }
}
