package org.cablekit.redact;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cablekit.model.ArchiveAttribute;
import org.cablekit.model.ArchiveRecord;
import org.cablekit.model.Block;
import org.cablekit.model.Cable;
import org.cablekit.model.ElementKind;
import org.cablekit.model.SourceElement;
import org.cablekit.model.SourceSpan;
import org.cablekit.model.Tag;
import org.cablekit.model.TagKind;

/** Finds the values of elements, without their labels, in all their copies. */
final class ElementFinder {

    private final Cable cable;
    private final String text;

    ElementFinder(Cable cable) {
        this.cable = cable;
        this.text = cable.source().text();
    }

    List<SourceSpan> find(List<RedactableElement> elements) {
        Set<ElementKind> kinds = EnumSet.noneOf(ElementKind.class);
        Set<String> keys = new HashSet<>();
        for (RedactableElement element : elements) {
            kinds.addAll(ElementCopies.kinds(element));
            ElementCopies.attributes(element).forEach(key -> keys.add(key.toLowerCase(Locale.ROOT)));
        }
        List<SourceSpan> spans = new ArrayList<>();
        if (elements.contains(RedactableElement.BODY)) {
            body(spans);
            kinds.removeAll(ElementCopies.kinds(RedactableElement.BODY));
        }
        if (elements.contains(RedactableElement.TAG_PERSONS)) {
            tagPersons(spans);
        }
        runs(kinds, spans);
        attributes(keys, spans);
        return spans;
    }

    private void body(List<SourceSpan> into) {
        List<Block> blocks = cable.body().blocks();
        if (!blocks.isEmpty()) {
            int end =
                    blocks.stream().mapToInt(block -> block.span().end()).max().orElse(0);
            into.add(new SourceSpan(blocks.get(0).span().start(), end));
        }
    }

    private void tagPersons(List<SourceSpan> into) {
        cable.textHeading().tags().stream()
                .filter(tag -> tag.kind() == TagKind.PERSON)
                .map(Tag::span)
                .forEach(into::add);
        for (ArchiveAttribute attribute : attributesOf(cable)) {
            if (attribute.key().equalsIgnoreCase("TAGS")) {
                brackets(attribute.span(), into);
            }
        }
    }

    /** In the attribute names of persons, and nothing else, stand in brackets. */
    private void brackets(SourceSpan span, List<SourceSpan> into) {
        int open = text.indexOf('(', span.start());
        while (open >= 0 && open < span.end()) {
            int close = text.indexOf(')', open);
            int end = close < 0 || close >= span.end() ? span.end() : close + 1;
            into.add(new SourceSpan(open, end));
            open = text.indexOf('(', end);
        }
    }

    /** Elements of one kind that follow each other are one place, so that their number is not told. */
    private void runs(Set<ElementKind> kinds, List<SourceSpan> into) {
        ElementKind open = ElementKind.BLANK;
        int start = -1;
        int end = -1;
        for (SourceElement element : cable.map().elements()) {
            if (Strands.FURNITURE.contains(element.kind()) && !kinds.contains(element.kind())) {
                continue;
            }
            boolean continues = element.kind() == open && start >= 0;
            if (continues && ElementLabels.length(text, element) == 0) {
                end = element.span().end();
                continue;
            }
            if (start >= 0 && end > start) {
                into.add(new SourceSpan(start, end));
            }
            start = -1;
            if (kinds.contains(element.kind())) {
                open = element.kind();
                start = element.span().start() + ElementLabels.length(text, element);
                end = element.span().end();
            }
        }
        if (start >= 0 && end > start) {
            into.add(new SourceSpan(start, end));
        }
    }

    private void attributes(Set<String> keys, List<SourceSpan> into) {
        for (ArchiveAttribute attribute : attributesOf(cable)) {
            if (keys.contains(attribute.key().toLowerCase(Locale.ROOT))
                    && !attribute.value().isEmpty()) {
                int colon = text.indexOf(':', attribute.span().start());
                int start = colon < 0 || colon >= attribute.span().end()
                        ? attribute.span().start()
                        : colon + 1;
                while (start < attribute.span().end() && Lines.isBlank(text.charAt(start))) {
                    start++;
                }
                if (start < attribute.span().end()) {
                    into.add(new SourceSpan(start, attribute.span().end()));
                }
            }
        }
    }

    private static List<ArchiveAttribute> attributesOf(Cable cable) {
        return cable.archive().map(ArchiveRecord::attributes).orElse(List.of());
    }
}
