package org.cablekit.parser.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cablekit.model.ClassificationLevel;
import org.cablekit.model.ElementKind;
import org.cablekit.model.ExemptionCode;
import org.cablekit.model.PageLine;
import org.cablekit.model.Release;
import org.cablekit.model.ReleaseVerdict;
import org.cablekit.model.SourceSpan;
import org.cablekit.model.Text;
import org.cablekit.parser.telegram.ClassificationWords;
import org.cablekit.parser.telegram.Cursor;
import org.cablekit.parser.telegram.Draft;
import org.cablekit.parser.telegram.LineFlow;

/** Finds the lines that belong to the copy and not to the message: stamps, verdict, banners, page numbers. */
final class Furniture {

    private final LineFlow flow;
    private final boolean[] taken;
    private final List<Mark> marks = new ArrayList<>();
    private final List<PageLine> pages = new ArrayList<>();
    private final List<int[]> stamps = new ArrayList<>();
    private Optional<ReleaseVerdict> verdict = Optional.empty();
    private final List<ExemptionCode> exemptions = new ArrayList<>();
    private Optional<String> caseNumber = Optional.empty();
    private Optional<String> documentNumber = Optional.empty();
    private Optional<LocalDate> date = Optional.empty();
    private Optional<ClassificationLevel> banner = Optional.empty();
    private Optional<ClassificationLevel> stamped = Optional.empty();
    private boolean copy;

    private Furniture(LineFlow flow) {
        this.flow = flow;
        this.taken = new boolean[flow.size()];
    }

    /** A range with what it is. */
    record Mark(ElementKind kind, int start, int end) {}

    static Furniture find(LineFlow flow) {
        Furniture furniture = new Furniture(flow);
        int line = 0;
        while (line < flow.size()) {
            line = furniture.read(line);
        }
        for (int i = 0; i < flow.size(); i++) {
            furniture.banner(i);
        }
        furniture.removed();
        return furniture;
    }

    boolean[] taken() {
        return taken;
    }

    List<Mark> marks() {
        return marks;
    }

    List<PageLine> pages() {
        return pages;
    }

    /** {@return whether there is more than the marking of a systematic review} */
    boolean isRelease() {
        return copy || verdict.isPresent() || banner.isPresent();
    }

    void exempt(List<ExemptionCode> codes) {
        for (ExemptionCode code : codes) {
            if (!exemptions.contains(code)) {
                exemptions.add(code);
            }
        }
        verdict = verdict.or(() -> Optional.of(ReleaseVerdict.DENIED));
    }

    private int read(int line) {
        int stamp = StampLines.length(flow, line);
        if (stamp > 0) {
            take(ElementKind.RELEASE_STAMP, line, line + stamp);
            stamp(line, line + stamp);
            return line + stamp;
        }
        Optional<ReleaseVerdict> stated = StampLines.verdict(flow, line);
        if (stated.isPresent()) {
            return verdict(line, stated.get());
        }
        page(line);
        return line + 1;
    }

    private void take(ElementKind kind, int from, int to) {
        for (int i = from; i < to; i++) {
            taken[i] = true;
            marks.add(new Mark(kind, flow.start(i), flow.end(i)));
        }
    }

    private void stamp(int from, int to) {
        stamps.add(new int[] {from, to});
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            words.append(words.length() == 0 ? "" : " ").append(flow.string(i));
        }
        Stamp stamp = Stamp.read(words.toString());
        caseNumber = caseNumber.or(stamp::caseNumber);
        documentNumber = documentNumber.or(stamp::documentNumber).or(() -> StampLines.congressNumber(flow, from));
        approved(words.toString());
        if (stamp.caseNumber().isPresent()) {
            date = date.or(stamp::date);
            Cursor cursor = new Cursor(words.toString(), 0, words.length());
            stamped = stamped.or(() -> ClassificationWords.read(cursor.skip("_"))
                    .map(found -> found.classification().level()));
        }
        copy |= !words.toString().contains("EO Systematic Review") || to - from > 2;
    }

    /** {@code Approved For Release 2006/03/17 : CIA-RDP79X00999A000100990017-1} */
    private void approved(String words) {
        Cursor cursor = new Cursor(words, 0, words.length());
        if (cursor.accept("APPROVED FOR RELEASE")) {
            int year = cursor.skipBlanks().number(4);
            int month = cursor.skip("/").number(2);
            int day = cursor.skip("/").number(2);
            date = date.or(() -> month < 0 || day < 0 ? Optional.empty() : Stamp.day(year, month, day));
            int number = words.indexOf("CIA-", cursor.at());
            if (number >= 0) {
                cursor.moveTo(number);
                String own = cursor.word();
                documentNumber = documentNumber.or(() -> Optional.of(own));
            }
        }
    }

    /** Takes the verdict with the codes behind or below it. */
    private int verdict(int line, ReleaseVerdict stated) {
        String upper = flow.string(line).toUpperCase(Locale.ROOT);
        take(ElementKind.RELEASE_STAMP, line, line + 1);
        stamps.add(new int[] {line, line + 1});
        boolean first = verdict.isEmpty();
        verdict = verdict.or(() -> Optional.of(stated));
        List<ExemptionCode> codes = Codes.read(upper.substring(StampLines.verdictLength(upper)));
        int next = line + 1;
        while (next < flow.size() && !Codes.read(flow.string(next)).isEmpty()) {
            codes = new ArrayList<>(codes);
            codes.addAll(Codes.read(flow.string(next)));
            take(ElementKind.RELEASE_STAMP, next, next + 1);
            next++;
        }
        if (first) {
            exempt(codes);
        }
        return next;
    }

    /** {@code Page 2 of 5} */
    private void page(int line) {
        Cursor cursor = flow.cursor(line);
        if (!cursor.accept("PAGE ")) {
            return;
        }
        String number = cursor.skipBlanks().digits();
        boolean of = cursor.skipBlanks().acceptWord("OF");
        String total = cursor.skipBlanks().digits();
        if (number.isEmpty()
                || !of
                || total.isEmpty()
                || !cursor.atEnd()
                || number.length() > 4
                || total.length() > 4) {
            return;
        }
        take(ElementKind.PAGE_LINE, line, line + 1);
        pages.add(new PageLine(
                Optional.empty(),
                Optional.empty(),
                Optional.of(Integer.valueOf(number)),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Integer.valueOf(total)),
                Optional.empty(),
                new SourceSpan(flow.start(line), flow.end(line))));
    }

    /** Takes a level that is set apart, or touches a line already taken. */
    private void banner(int line) {
        if (taken[line] || flow.isBlank(line)) {
            return;
        }
        boolean touches = (line > 0 && taken[line - 1]) || (line + 1 < taken.length && taken[line + 1]);
        if (!touches && !Banner.isSetApart(flow, line)) {
            return;
        }
        Banner.at(flow, line).ifPresent(read -> {
            take(ElementKind.CLASSIFICATION_LINE, line, line + 1);
            banner = banner.or(read::now);
        });
    }

    /** Takes lines that are nothing but removed, where they stand between what belongs to the copy: stamps they were. */
    private void removed() {
        int line = 0;
        while (line < flow.size()) {
            int end = line;
            while (end < flow.size() && !taken[end] && (flow.isBlank(end) || StampLines.isRemoved(flow, end))) {
                end++;
            }
            boolean above = line == 0 || taken[line - 1];
            boolean below = end == flow.size() ? line > 0 : taken[end] || isHead(end);
            for (int i = line; i < end && above && below; i++) {
                if (!flow.isBlank(i)) {
                    take(ElementKind.RELEASE_STAMP, i, i + 1);
                    stamps.add(new int[] {i, i + 1});
                }
            }
            line = Math.max(end, line) + 1;
        }
    }

    private boolean isHead(int line) {
        return flow.startsWith(line, "MRN:") || flow.startsWith(line, "Date/DTG:");
    }

    Release release(Draft draft, Optional<LocalDate> messageDate) {
        Set<Text> distinct = new LinkedHashSet<>();
        for (int[] stamp : stamps) {
            StringBuilder words = new StringBuilder();
            for (int i = stamp[0]; i < stamp[1]; i++) {
                words.append(words.length() == 0 ? "" : " ")
                        .append(flow.string(i).replaceAll("\\s+", " "));
            }
            distinct.add(draft.words().toText(words.toString()));
        }
        Optional<Integer> total =
                pages.stream().flatMap(p -> p.total().stream()).max(Integer::compare);
        return new Release(
                verdict,
                exemptions,
                caseNumber,
                documentNumber,
                date,
                banner.or(() -> stamped),
                List.copyOf(distinct),
                total,
                messageDate);
    }
}
