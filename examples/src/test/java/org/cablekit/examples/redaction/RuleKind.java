package org.cablekit.examples.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.cablekit.model.ClassificationLevel;
import org.cablekit.model.RedactionUnit;
import org.cablekit.parser.Redactor;
import org.cablekit.redact.DenyDocumentRule;
import org.cablekit.redact.Disclosure;
import org.cablekit.redact.ElementRule;
import org.cablekit.redact.ParagraphLevelRule;
import org.cablekit.redact.ParagraphNumberRule;
import org.cablekit.redact.PatternRule;
import org.cablekit.redact.PortionControlRule;
import org.cablekit.redact.ProtectTagRule;
import org.cablekit.redact.RedactionPolicy;
import org.cablekit.redact.RedactionRule;
import org.cablekit.redact.RegexRule;
import org.cablekit.redact.RuleHead;
import org.cablekit.redact.SourceRange;
import org.cablekit.redact.SpanRule;
import org.cablekit.redact.TermRule;

/** A kind of rule with the holes it covers and what may be filled into them. Nothing in it changes. */
@SuppressWarnings("ImmutableEnumChecker")
enum RuleKind {
    TERM(List.of("name", "other"), Fillings::name),
    REGEX(List.of("number"), Fillings::code),
    PATTERN(List.of("address"), Fillings::number),
    PROTECT_TAG(List.of("source"), Fillings::name),
    PARAGRAPH_NUMBER(List.of("secret"), Fillings::lines),
    PARAGRAPH_LEVEL(List.of("secret"), Fillings::lines),
    PORTION_CONTROL(List.of("secret"), Fillings::lines),
    ELEMENT_SUBJECT(List.of("subject"), Fillings::words),
    ELEMENT_CLASSIFIED_BY(List.of("authority"), Fillings::name),
    ELEMENT_BODY(List.of("name", "other", "secret", "address", "source", "number"), Fillings::lines),
    SPAN(List.of("name", "secret"), Fillings::anything),
    DENY_DOCUMENT(List.of("subject", "name", "other", "secret", "address"), Fillings::anything),
    SEVERAL(List.of("name", "secret", "subject", "number"), null);

    private static final Map<RuleKind, Redactor> REDACTORS = new ConcurrentHashMap<>();

    private final List<String> holes;
    private final Function<SplittableRandom, String> filling;

    RuleKind(List<String> holes, Function<SplittableRandom, String> filling) {
        this.holes = holes;
        this.filling = filling;
    }

    /** Fills the holes of this kind at random, the others as always. */
    UnaryOperator<String> filling(SplittableRandom random) {
        return name -> {
            if (holes.contains(name)) {
                return this == SEVERAL ? several(name, random) : filling.apply(random);
            }
            return usual(name);
        };
    }

    private static String several(String name, SplittableRandom random) {
        return switch (name) {
            case "name" -> Fillings.name(random);
            case "secret" -> Fillings.lines(random);
            case "subject" -> Fillings.words(random);
            default -> Fillings.code(random);
        };
    }

    private static String usual(String name) {
        return switch (name) {
            case "subject" -> "CAPELIN TALKS STALL";
            case "authority" -> "DCM Ana Rill";
            case "name" -> "the head";
            case "other" -> "the pilots";
            case "secret" -> "Nothing of weight was said.";
            case "address" -> "the embassy";
            case "source" -> "Jon Halvard";
            default -> "the last";
        };
    }

    /** A redactor for a telegram; explicit places are those of its holes, everything else is the same for all. */
    Redactor redactor(Template.Filled telegram) {
        if (this == SPAN) {
            return Redactor.of(policy(telegram));
        }
        return REDACTORS.computeIfAbsent(this, kind -> Redactor.of(kind.policy(telegram)));
    }

    private RedactionPolicy policy(Template.Filled telegram) {
        RedactionPolicy.Builder policy = RedactionPolicy.builder("p");
        rules(telegram).forEach(policy::rule);
        return policy.build();
    }

    private List<RedactionRule> rules(Template.Filled telegram) {
        RuleHead name = RuleHead.of("r", RedactionUnit.NAME, "B6");
        RuleHead number = RuleHead.of("r", RedactionUnit.NUMBER, "B6");
        RuleHead paragraph = RuleHead.of("r", RedactionUnit.PARAGRAPH, "B1", "1.4(D)");
        RuleHead element = RuleHead.of("r", RedactionUnit.ELEMENT, "B5");
        return switch (this) {
            case TERM -> List.of(new TermRule(name, Fillings.NAMES, true, true, true, true));
            case REGEX -> List.of(RegexRule.of(number, "ZX-[0-9]{1,40}"));
            case PATTERN -> List.of(PatternRule.of(number, "telephone", "email", "url"));
            case PROTECT_TAG -> List.of(ProtectTagRule.of(name));
            case PARAGRAPH_NUMBER -> List.of(ParagraphNumberRule.of(paragraph, "2"));
            case PARAGRAPH_LEVEL ->
                List.of(new ParagraphLevelRule(paragraph, ClassificationLevel.CONFIDENTIAL, List.of()));
            case PORTION_CONTROL -> List.of(new PortionControlRule(paragraph, List.of("ORCON")));
            case ELEMENT_SUBJECT -> List.of(ElementRule.of(element, "subject"));
            case ELEMENT_CLASSIFIED_BY -> List.of(ElementRule.of(element, "classifiedBy"));
            case ELEMENT_BODY -> List.of(ElementRule.of(element, "body"));
            case SPAN -> List.of(span(telegram));
            case DENY_DOCUMENT ->
                List.of(new DenyDocumentRule(
                        RuleHead.of("r", RedactionUnit.DOCUMENT, "B1"),
                        List.of(Disclosure.MESSAGE_REFERENCE, Disclosure.DATE, Disclosure.FROM, Disclosure.TO)));
            case SEVERAL -> {
                List<RedactionRule> all = new ArrayList<>();
                all.add(new TermRule(name, Fillings.NAMES, true, true, true, true));
                all.add(ParagraphNumberRule.of(RuleHead.of("s", RedactionUnit.PARAGRAPH, "B1"), "2"));
                all.add(ElementRule.of(RuleHead.of("t", RedactionUnit.ELEMENT, "B5"), "subject"));
                all.add(RegexRule.of(RuleHead.of("u", RedactionUnit.NUMBER, "B7(C)"), "ZX-[0-9]{1,40}"));
                yield all;
            }
        };
    }

    /** The holes that are filled at random: the second, fourth ... in the order of the template. */
    private RedactionRule span(Template.Filled telegram) {
        List<String> order = order();
        List<SourceRange> ranges = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            if (holes.contains(order.get(i))) {
                ranges.add(new SourceRange.Offsets(
                        telegram.holes().get(i).start(), telegram.holes().get(i).end()));
            }
        }
        return new SpanRule(RuleHead.of("r", RedactionUnit.PHRASE, "B1"), java.util.Optional.empty(), ranges);
    }

    private static List<String> order() {
        List<String> names = new ArrayList<>();
        Template.raw(name -> {
            names.add(name);
            return "x";
        });
        return names;
    }
}
