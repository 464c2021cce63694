package org.cablekit.examples.redaction;

import java.util.List;
import org.cablekit.model.Cable;
import org.cablekit.model.Provenance;
import org.cablekit.model.RedactionUnit;
import org.cablekit.model.Source;
import org.cablekit.parser.CableParser;
import org.cablekit.redact.ElementRule;
import org.cablekit.redact.ParagraphNumberRule;
import org.cablekit.redact.RedactionPolicy;
import org.cablekit.redact.RedactionRule;
import org.cablekit.redact.RuleHead;
import org.cablekit.redact.TermRule;

/** A telegram whose secrets stand in every part of it and in every disguise, in letters that nothing else has. */
final class SecretTelegram {

    static final String NAME = "Zqxjkvim";
    static final String PLACE = "Wyvernquartz";
    static final String AUTHORITY = "Vexbojump";

    static final List<String> SECRETS = List.of(NAME, PLACE, AUTHORITY, "TOPJAZZVOW");

    static final String TEXT = """
        O 141130Z APR 09
        FM AMEMBASSY REYKJAVIK
        TO SECSTATE WASHDC IMMEDIATE
        INFO AMEMBASSY OSLO PRIORITY

        C O N F I D E N T I A L SECTION 01 OF 02 REYKJAVIK 000214

        NOFORN
        SIPDIS

        DEPARTMENT FOR EUR/NB: ZQXJKVIM

        E.O. 12958: DECL: 04/14/2019
        TAGS: EFIS, PREL, PTER, IC (ZQXJKVIM, JON)
        SUBJECT: ZQXJKVIM ON CAPELIN

        REF: A) 08 OSLO 611 (ZQXJKVIM'S PLAN)

        Classified By: DCM Ana Vexbojump for reasons 1.4 (b) and (d).

        1. (C) The figure is too low, said Z Q X J K V I M. Nobody agreed with Zqxjk-
        vim's figure, nor with al-Zqxjkvim, nor with ZQXJKVÍM.

        REYKJAVIK 00000214  002 OF 002

        2. (TS//NF) TOPJAZZVOW: the Wyvernquartz ships stay in port. See 06 PARIS 1234
        and call 202-555-0143 before May 4, 2011. TAGS: PINR.

        ZQXJKVIM'S TABLE
        ----------------
          Name         Catch
          Zqxjkvim     1,200

        3. (U) The pilots meet again in June, without Zqxj
        kvim.

        RILL
        """;

    private static final CableParser PARSER = CableParser.create();

    private SecretTelegram() {}

    static Cable cable() {
        return parse(TEXT);
    }

    static Cable parse(String text) {
        return PARSER.parse(Source.of(text, Provenance.of("zqxjkvim.txt")));
    }

    static RedactionRule names() {
        return TermRule.of(RuleHead.of("zqxjkvim-rule", RedactionUnit.NAME, "B6"), NAME);
    }

    static RedactionRule paragraph() {
        return ParagraphNumberRule.of(RuleHead.of("b", RedactionUnit.PARAGRAPH, "B1", "1.4(D)"), "2");
    }

    static RedactionRule authority() {
        return ElementRule.of(RuleHead.of("c", RedactionUnit.ELEMENT, "B6"), "classifiedBy");
    }

    static RedactionPolicy policy() {
        return policy(names(), paragraph(), authority());
    }

    static RedactionPolicy policy(RedactionRule... rules) {
        RedactionPolicy.Builder policy = RedactionPolicy.builder("operation-zqxjkvim");
        for (RedactionRule rule : rules) {
            policy.rule(rule);
        }
        return policy.build();
    }
}
