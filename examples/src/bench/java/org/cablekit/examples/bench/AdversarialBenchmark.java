package org.cablekit.examples.bench;

import java.util.concurrent.TimeUnit;
import org.cablekit.model.Cable;
import org.cablekit.model.Provenance;
import org.cablekit.model.Source;
import org.cablekit.parser.CableParser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Telegrams made to be slow. An operation is one parse of about {@link #CHARACTERS} characters. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class AdversarialBenchmark {

    static final int CHARACTERS = 4_000_000;

    private static final String HEAD =
            "R 141130Z APR 09\nFM AMEMBASSY REYKJAVIK\nTO SECSTATE WASHDC 4031\n%sUNCLAS REYKJAVIK 000214\n\n"
                    + "E.O. 12958: N/A\nTAGS: EFIS, IC\nSUBJECT: CAPELIN\n\n";

    private final CableParser parser = CableParser.create();
    private Source source = Source.of("", Provenance.of("adversarial"));

    /** What is repeated. */
    @Param({
        "normal",
        "oneLine",
        "oneCharacterLines",
        "paragraphs",
        "addressees",
        "quotes",
        "nearLabels",
        "brackets",
        "references",
        "blanks"
    })
    public String kind = "normal";

    /** Makes the telegram. */
    @Setup(Level.Trial)
    public void make() {
        source = Source.of(text(kind), Provenance.of("adversarial"));
    }

    private static String text(String kind) {
        return switch (kind) {
            case "oneLine" -> body("word, (and) more: ");
            case "oneCharacterLines" -> body("x\n");
            case "paragraphs" -> body("1. (U) Done.\n\n");
            case "addressees" ->
                HEAD.formatted("RUEHNY/AMEMBASSY OSLO PRIORITY 0442\n".repeat(CHARACTERS / 36)) + "1. (U) Done.\n";
            case "quotes" -> body("BEGIN TEXT:\n\nC O N F I D E N T I A L OSLO 000001\n\n");
            case "nearLabels" -> body("SUBJECT SUBJ REF TAGS E.O. CLASSIFIED BY\n");
            case "brackets" -> body("((((((((((((((((((((((((((((((((((((((((\n");
            case "references" ->
                HEAD.formatted("") + "REF: " + "A. OSLO 611 B. 08 STATE 1 ".repeat(CHARACTERS / 26) + "\n\n1. Done.\n";
            case "blanks" -> body("                                                   \n");
            default -> normal();
        };
    }

    private static String body(String repeated) {
        return HEAD.formatted("") + "1. (U) " + repeated.repeat(CHARACTERS / repeated.length()) + "\n";
    }

    private static String normal() {
        StringBuilder out = new StringBuilder(HEAD.formatted(""));
        for (int number = 1; out.length() < CHARACTERS; number++) {
            out.append(number % 900 + 1).append(". (U) The harbor authority has postponed the survey of\n");
            out.append("the apple harvest because the budget year ends in June. A\n");
            out.append("second meeting is expected (see ref A) in the autumn.\n\n");
        }
        return out.toString();
    }

    /** One parse. */
    @Benchmark
    public Cable parse() {
        return parser.parse(source);
    }
}
