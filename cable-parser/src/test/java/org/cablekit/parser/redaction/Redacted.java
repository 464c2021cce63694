package org.cablekit.parser.redaction;

import java.util.List;
import org.cablekit.model.Cable;
import org.cablekit.model.HoleMarker;
import org.cablekit.model.Provenance;
import org.cablekit.model.RedactionUnit;
import org.cablekit.model.Source;
import org.cablekit.parser.CableParser;
import org.cablekit.parser.Redactor;
import org.cablekit.redact.RedactionPolicy;
import org.cablekit.redact.RedactionRule;
import org.cablekit.redact.RuleHead;
import org.cablekit.redact.TermRule;

/** Telegrams about a river gauge and its keeper Zorn, whose name goes. */
final class Redacted {

    private static final String HEAD = """
            O 261255Z NOV 04
            FM AMEMBASSY OTTAWA
            TO RUEHC/SECSTATE WASHDC IMMEDIATE

            UNCLAS OTTAWA 002150

            SUBJECT: THE GAUGE

            """;

    /** The stamp on each page of a released copy. */
    static final String STAMP =
            "UNCLASSIFIED U.S. Department of State Case No. F-2011-07731 Doc No. C17551299 Date: 08/14/2013\n";

    /** A released copy up to its subject, in the printed layout. */
    static final String RELEASE_HEAD = STAMP + """
            RELEASE IN PART

            MRN: 04 OSLO 1299
            Date/DTG: Jun 18, 2004 / 181412Z JUN 04
            From: AMEMBASSY OSLO
            Action: WASHDC, SECSTATE PRIORITY
            """;

    /** The text of an archive record. */
    static final String RECORD = """
            Message Text

            O 261255Z NOV 76
            FM AMEMBASSY OTTAWA
            TO SECSTATE WASHDC

            UNCLAS OTTAWA 2150

            SUBJECT: THE GAUGE

            1. THE GAUGE WORKS.
            """;

    /** The first attributes of that record. */
    static final String ATTRIBUTES = """

            Message Attributes

            Capture Date: 01 JAN 1994
            Current Classification: UNCLASSIFIED
            Document Number: 1976OTTAWA02150
            Draft Date: 26 NOV 1976
            """;

    private static final String NAME_MARKER = "[REDACTED - B6]";

    private Redacted() {}

    static RedactionRule name() {
        return TermRule.of(RuleHead.of("name", RedactionUnit.NAME, "B6"), "Zorn");
    }

    static RedactionPolicy policy(RedactionRule... rules) {
        RedactionPolicy.Builder policy = RedactionPolicy.builder("p");
        List.of(rules).forEach(policy::rule);
        return policy.build();
    }

    static Cable cable(String text) {
        return CableParser.create().parse(Source.of(text, Provenance.of("keeper.txt")));
    }

    static Cable cableOf(String body) {
        return cable(HEAD + body);
    }

    /** A text without the name, with {@code []} in its place and other markers as they are printed. */
    static String text(String text) {
        return shown(Redactor.of(policy(name())).redact(cable(text)).redacted());
    }

    /** The body of a telegram without the name. */
    static String body(String body) {
        return bodyOf(Redactor.of(policy(name())).redact(cableOf(body)).redacted());
    }

    static String bodyOf(Cable cable) {
        String shown = shown(cable);
        return shown.startsWith(HEAD) ? shown.substring(HEAD.length()) : shown;
    }

    static String shown(Cable cable) {
        Source source = cable.source();
        StringBuilder shown = new StringBuilder();
        for (char c : source.text().toCharArray()) {
            if (source.isToken(c)) {
                shown.append(HoleMarker.STATE.apply(source.redactions().get(c - Source.FIRST_TOKEN)));
            } else {
                shown.append(c);
            }
        }
        return shown.toString().replace(NAME_MARKER, "[]");
    }
}
