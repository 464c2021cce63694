package org.cablekit.export.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cablekit.model.ClassificationLevel;
import org.cablekit.model.RedactionUnit;
import org.cablekit.redact.DenyDocumentRule;
import org.cablekit.redact.Disclosure;
import org.cablekit.redact.ElementRule;
import org.cablekit.redact.ParagraphLevelRule;
import org.cablekit.redact.ParagraphNumberRule;
import org.cablekit.redact.PatternRule;
import org.cablekit.redact.PortionControlRule;
import org.cablekit.redact.ProtectTagRule;
import org.cablekit.redact.RedactionRule;
import org.cablekit.redact.RegexRule;
import org.cablekit.redact.RuleHead;
import org.cablekit.redact.RuleScope;
import org.cablekit.redact.SourceRange;
import org.cablekit.redact.SpanRule;
import org.cablekit.redact.TermRule;

/** Reads one rule of a policy by its kind. */
final class RuleReader {

    private static final List<String> HEAD =
            List.of("id", "kind", "codes", "unit", "action", "scope", "enabled", "note", "priority");

    private static final Map<String, Function<RuleReader, RedactionRule>> KINDS = Map.of(
            "paragraphLevelAbove", RuleReader::level,
            "paragraphNumber", RuleReader::number,
            "portionControl", RuleReader::control,
            "element", RuleReader::element,
            "term", RuleReader::term,
            "regex", RuleReader::regex,
            "pattern", RuleReader::pattern,
            "protectTag", RuleReader::protectTag,
            "span", RuleReader::span,
            "denyDocument", RuleReader::deny);

    private final Fields fields;
    private final RuleHead head;

    private RuleReader(Fields fields, RuleHead head) {
        this.fields = fields;
        this.head = head;
    }

    /**
     * {@return the rule}
     *
     * @param review whether a rule that says nothing of it is for review
     */
    static RedactionRule read(Fields fields, boolean review) {
        String kind = fields.string("kind");
        Function<RuleReader, RedactionRule> reader = KINDS.get(kind);
        if (reader == null) {
            String known = KINDS.keySet().stream().sorted().collect(Collectors.joining(", "));
            throw fields.problem("kind", "unknown kind '" + kind + "'; known are " + known);
        }
        // Which words before a tag are the name is a guess: a person looks at it unless the policy says otherwise.
        boolean asks = review || kind.equals("protectTag");
        return DocumentProblem.checked(fields.path(), () -> reader.apply(new RuleReader(fields, head(fields, asks))));
    }

    private static RuleHead head(Fields fields, boolean review) {
        RuleHead head = RuleHead.of(
                fields.string("id"),
                fields.constant("unit", RedactionUnit.class),
                fields.strings("codes").toArray(String[]::new));
        boolean forReview =
                fields.choice("action", review ? "review" : "redact", Map.of("redact", false, "review", true));
        head = forReview ? head.forReview() : head;
        head = fields.has("scope") ? head.within(scope(fields.object("scope"))) : head;
        head = fields.flag("enabled", true) ? head : head.disabled();
        return head.withNote(fields.string("note", "")).withPriority(fields.number("priority", 0));
    }

    private static RuleScope scope(Fields scope) {
        scope.known("tags", "from", "to", "posts");
        return DocumentProblem.checked(
                scope.path(),
                () -> new RuleScope(
                        scope.strings("tags"), scope.date("from"), scope.date("to"), scope.strings("posts")));
    }

    private void known(String... own) {
        List<String> all = new ArrayList<>(HEAD);
        all.addAll(List.of(own));
        fields.known(all.toArray(String[]::new));
    }

    private RedactionRule level() {
        known("level", "controls");
        ClassificationLevel level = fields.constant("level", ClassificationLevel.class);
        return new ParagraphLevelRule(head, level, fields.strings("controls"));
    }

    private RedactionRule number() {
        known("paragraphs", "keepNumber");
        ParagraphNumberRule rule =
                ParagraphNumberRule.of(head, fields.strings("paragraphs").toArray(String[]::new));
        return new ParagraphNumberRule(head, rule.paragraphs(), fields.flag("keepNumber", true));
    }

    private RedactionRule control() {
        known("controls");
        return new PortionControlRule(head, fields.strings("controls"));
    }

    private RedactionRule element() {
        known("elements");
        return ElementRule.of(head, fields.strings("elements").toArray(String[]::new));
    }

    private RedactionRule term() {
        known("terms", "list", "boundary", "fold", "foldCase", "foldMarks", "variants");
        boolean fold = fields.flag("fold", true);
        List<String> terms = new ArrayList<>(fields.strings("terms"));
        terms.addAll(TermRule.parseList(fields.string("list", "")));
        return new TermRule(
                head,
                terms,
                fields.flag("boundary", true),
                fields.flag("foldCase", fold),
                fields.flag("foldMarks", fold),
                fields.flag("variants", true));
    }

    private RedactionRule regex() {
        known("pattern", "flags", "group");
        return new RegexRule(head, fields.string("pattern"), fields.string("flags", ""), fields.number("group", 0));
    }

    private RedactionRule pattern() {
        known("patterns");
        return PatternRule.of(head, fields.strings("patterns").toArray(String[]::new));
    }

    private RedactionRule protectTag() {
        known("tags", "longestName", "keepTag");
        ProtectTagRule usual = ProtectTagRule.of(head);
        return new ProtectTagRule(
                head,
                fields.has("tags") ? fields.strings("tags") : usual.tags(),
                fields.number("longestName", usual.longestName()),
                fields.flag("keepTag", usual.keepTag()));
    }

    private RedactionRule span() {
        known("sourceHash", "ranges");
        List<SourceRange> ranges = new ArrayList<>();
        for (Fields range : fields.objects("ranges")) {
            ranges.add(DocumentProblem.checked(range.path(), () -> range(range)));
        }
        Optional<String> hash = fields.has("sourceHash") ? Optional.of(fields.string("sourceHash")) : Optional.empty();
        return new SpanRule(head, hash, ranges);
    }

    private static SourceRange range(Fields range) {
        range.known("start", "end", "firstLine", "lastLine", "firstPage", "lastPage");
        if (range.has("firstLine")) {
            int first = range.number("firstLine", 0);
            return new SourceRange.Lines(first, range.number("lastLine", first));
        }
        if (range.has("firstPage")) {
            int first = range.number("firstPage", 0);
            return new SourceRange.Pages(first, range.number("lastPage", first));
        }
        return new SourceRange.Offsets(range.number("start", -1), range.number("end", -1));
    }

    private RedactionRule deny() {
        known("disclose");
        List<Disclosure> disclosed = fields.strings("disclose").stream()
                .map(name -> Disclosure.parse(name)
                        .orElseThrow(() -> fields.problem("disclose", "unknown fact '" + name + "'")))
                .toList();
        return new DenyDocumentRule(head, disclosed);
    }
}
