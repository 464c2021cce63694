package org.cablekit.parser.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.cablekit.model.Basis;
import org.cablekit.model.DiagnosticCode;
import org.cablekit.model.MessageReference;
import org.cablekit.model.Post;
import org.cablekit.model.Reference;
import org.cablekit.model.ReferenceKind;
import org.cablekit.model.SourceSpan;
import org.cablekit.model.Text;
import org.cablekit.parser.reference.PostMatch;
import org.cablekit.parser.reference.Posts;
import org.cablekit.parser.reference.Spelling;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the references: {@code [year] post serial {"," serial} [remarks]}, or something that is no telegram.
 *
 * <p>A number counts as a serial only behind a known post, or behind another serial of the same entry; behind an unknown
 * one only where nothing else stands in the entry. A missing year is that of the citing telegram.
 */
final class ReferenceEntry {

    private static final int MOST_POST_WORDS = 4;
    private static final int LONGEST_SERIAL = 7;
    private static final int SHORTEST_SERIAL = 3;
    private static final int LAST_OF_ARCHIVE = 1979;
    private static final Set<String> MARKS = Set.of("U", "C", "S", "SBU");

    private final Draft draft;
    private final String block;
    private final ReferenceBullets.Item item;
    private final BiFunction<Integer, Integer, SourceSpan> spans;
    private final Memory memory;
    private final List<ReferenceToken> tokens;

    /** The post that no table lists, once the form of the entry has shown it. */
    private Optional<Post> shown = Optional.empty();

    ReferenceEntry(
            Draft draft,
            String block,
            ReferenceBullets.Item item,
            BiFunction<Integer, Integer, SourceSpan> spans,
            Memory memory) {
        this.draft = draft;
        this.block = block;
        this.item = item;
        this.spans = spans;
        this.memory = memory;
        this.tokens = ReferenceToken.of(block, item.start(), item.end());
    }

    /** The post of the last telegram cited, for entries that leave it out. */
    static final class Memory {
        private Optional<Post> post = Optional.empty();
    }

    /** A telegram found in the entry: tokens from its year to its serial. */
    private record Hit(int firstToken, int lastToken, Optional<Integer> year, Post post, int serial, boolean implied) {}

    static boolean citesCable(String line) {
        String upper = line.toUpperCase(Locale.ROOT);
        int at = 0;
        while (at < upper.length() && !Cursor.isDigit(upper.charAt(at))) {
            at++;
        }
        return at > 1
                && at < upper.length()
                && Posts.find(upper.substring(0, at).trim()).isPresent();
    }

    void addTo(List<Reference> references) {
        List<Hit> hits = isReport() ? List.of() : hits();
        shown = hits.isEmpty() ? unlisted() : Optional.empty();
        if (shown.isPresent()) {
            hits = hits();
        }
        if (hits.isEmpty()) {
            references.add(other());
            return;
        }
        if (shown.isPresent()) {
            SourceSpan span = spans.apply(item.start(), item.end());
            String message = "The reference names a post that is in no table"
                    + mended().map(post -> "; taken as " + post.display()).orElse("") + ".";
            draft.report(DiagnosticCode.POST_UNKNOWN, message, span);
        }
        for (int i = 0; i < hits.size(); i++) {
            references.add(cable(hits.get(i), i + 1 == hits.size() ? tokens.size() : hits.get(i + 1).firstToken));
        }
    }

    /** The post of the tables whose name was put right. */
    private Optional<Post> mended() {
        return shown.filter(post -> Posts.find(post.key()).isPresent());
    }

    private List<Hit> hits() {
        List<Hit> hits = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            ReferenceToken token = tokens.get(i);
            if (!token.number() || token.text().length() > LONGEST_SERIAL || isDatePart(i)) {
                i++;
                continue;
            }
            Hit hit = named(i);
            if (hit == null && !hits.isEmpty() && followsList(hits.get(hits.size() - 1), i)) {
                Hit last = hits.get(hits.size() - 1);
                hit = new Hit(i, i, last.year, last.post, Integer.parseInt(token.text()), true);
            }
            if (hit == null && hits.isEmpty() && i == 0) {
                hit = numberFirst();
            }
            if (hit == null && i == 0 && memory.post.isPresent() && isRemarkOnly()) {
                hit = new Hit(i, i, Optional.empty(), memory.post.get(), Integer.parseInt(token.text()), true);
            }
            if (hit != null && !isSecondNumber(hits, hit)) {
                if (!hits.isEmpty() && hit.firstToken <= hits.get(hits.size() - 1).lastToken) {
                    if (isSerialAbove(hits.get(hits.size() - 1), hit)) {
                        hit = new Hit(hit.firstToken + 1, hit.lastToken, Optional.empty(), hit.post, hit.serial, false);
                    } else {
                        hits.remove(hits.size() - 1);
                    }
                }
                hits.add(hit);
                memory.post = Optional.of(hit.post);
            }
            i++;
        }
        return hits;
    }

    /** {@return whether what looks like the year of a telegram is the serial of the one on the line above} */
    private boolean isSerialAbove(Hit above, Hit hit) {
        int end = tokens.get(above.lastToken).end();
        boolean broken =
                block.substring(end, tokens.get(above.lastToken + 1).start()).contains("\n");
        return broken && !above.implied && hit.firstToken == above.lastToken;
    }

    /** {@return whether nothing but standing remarks follows the first token} */
    private boolean isRemarkOnly() {
        return tokens.stream().skip(1).allMatch(t -> ReferenceRemark.isStanding(t.text()));
    }

    /** {@code STATE 149901 (TOSEC 060021)}: the number in brackets is the same telegram's. */
    private boolean isSecondNumber(List<Hit> hits, Hit hit) {
        int start = tokens.get(hit.firstToken).start();
        return !hits.isEmpty() && hit.post.key().equals("TOSEC") && start > 0 && block.charAt(start - 1) == '(';
    }

    /** {@code 377 KATHMANDU}: serial and post have changed places, and nothing else stands in the entry. */
    private @Nullable Hit numberFirst() {
        int last = tokens.size() - 1;
        if (last < 1
                || tokens.get(0).text().length() < 3
                || tokens.stream().skip(1).anyMatch(ReferenceToken::number)) {
            return null;
        }
        String name = block.substring(tokens.get(1).start(), tokens.get(last).end());
        Optional<Post> post = Posts.find(name.replace('\n', ' '), draft.year().orElse(Posts.ANY_YEAR));
        return post.map(p -> new Hit(
                        0,
                        last,
                        Optional.empty(),
                        p,
                        Integer.parseInt(tokens.get(0).text()),
                        true))
                .orElse(null);
    }

    /** A post in the words just before the number; between them a year or a portion mark may stand in brackets. */
    private @Nullable Hit named(int number) {
        int last = number;
        Optional<Integer> between = Optional.empty();
        boolean bracket = false;
        if (number > 1) {
            ReferenceToken before = tokens.get(number - 1);
            between = before.number() ? ReferenceYear.bracketed(block, before.start(), before.end()) : Optional.empty();
            bracket = between.isPresent() || isMark(before);
            last = bracket ? number - 1 : number;
        }
        for (int words = Math.min(MOST_POST_WORDS, last); words > 0; words--) {
            int from = last - words;
            if (!isRunOfWords(from, last, bracket)) {
                continue;
            }
            Optional<Post> post = post(from, last, number);
            if (post.isPresent()) {
                int serial = Integer.parseInt(tokens.get(number).text());
                Optional<Integer> year = between.or(() -> from > 0 ? yearBefore(from) : Optional.empty());
                boolean before = between.isEmpty() && year.isPresent();
                return new Hit(before ? from - 1 : from, number, year, post.get(), serial, false);
            }
        }
        return null;
    }

    private boolean isMark(ReferenceToken token) {
        return token.start() > 0
                && token.end() < block.length()
                && block.charAt(token.start() - 1) == '('
                && block.charAt(token.end()) == ')'
                && MARKS.contains(token.text());
    }

    /** A number that looks like a year counts only behind the proper name of a post; none counts on a page line. */
    private Optional<Post> post(int from, int to, int number) {
        String name = name(from, to);
        if (name.toUpperCase(Locale.ROOT).endsWith(" CABLES")) {
            name = name.substring(0, name.length() - " CABLES".length());
        }
        int year = draft.year().orElse(Posts.ANY_YEAR);
        boolean page = from > 1
                && tokens.get(from - 1).number()
                && tokens.get(from - 2).text().endsWith("PAGE");
        if (page) {
            return Optional.empty();
        }
        Optional<Integer> fullYear = ReferenceYear.of(tokens.get(number).text());
        boolean likeYear = tokens.get(number).text().length() == 4
                && fullYear.isPresent()
                && (year == Posts.ANY_YEAR || fullYear.get() <= year + 1);
        String words = name;
        return Posts.match(name, 0, name.length(), year)
                .filter(match -> !likeYear || match.spelling() == Spelling.NAME)
                .map(PostMatch::post)
                .or(() -> UnlistedPost.own(draft, words))
                .or(() -> shown.filter(post -> UnlistedPost.named(words).equals(shown)));
    }

    /**
     * {@code 08 NAME 2310}, {@code F. NAME 1556}, {@code D. NAME 15, 18 AND PREVIOUS}: nothing else in the entry, and a
     * year or a bullet before it.
     */
    private Optional<Post> unlisted() {
        int first = !tokens.isEmpty() && tokens.get(0).number() ? 1 : 0;
        int number = first;
        while (number < tokens.size() && !tokens.get(number).number()) {
            number++;
        }
        if (number == first || number - first > MOST_POST_WORDS || number == tokens.size()) {
            return Optional.empty();
        }
        String serial = tokens.get(number).text();
        boolean list = number + 1 < tokens.size() && tokens.get(number + 1).number();
        boolean bulleted = item.bullet() != 0
                && (serial.length() >= SHORTEST_SERIAL || list)
                && ReferenceYear.of(serial).filter(y -> serial.length() == 4).isEmpty();
        boolean shown = first == 1 ? yearBefore(first).isPresent() : bulleted;
        boolean alone =
                tokens.stream().skip(number + 1L).allMatch(t -> t.number() || ReferenceRemark.isStanding(t.text()));
        String entry = block.substring(item.start(), item.end()).toUpperCase(Locale.ROOT);
        boolean cable = shown && alone && !isReport() && ReferenceKinds.of(entry) == ReferenceKind.OTHER;
        return cable ? UnlistedPost.named(name(first, number)) : Optional.empty();
    }

    private String name(int from, int to) {
        return block.substring(tokens.get(from).start(), tokens.get(to - 1).end())
                .replace('\n', ' ')
                .replace('0', 'O');
    }

    private Optional<Integer> yearBefore(int from) {
        ReferenceToken year = tokens.get(from - 1);
        String gap = block.substring(year.end(), tokens.get(from).start()).trim();
        boolean near = gap.isEmpty() || gap.equals("-") || gap.equals(")");
        return year.number() && near ? ReferenceYear.of(year.text()) : Optional.empty();
    }

    /** Words parted by blanks, hyphens, points or apostrophes only, and the number right behind them. */
    private boolean isRunOfWords(int from, int number, boolean bracketFollows) {
        for (int i = from; i < number; i++) {
            if (tokens.get(i).number()) {
                return false;
            }
            int gapEnd = tokens.get(i + 1).start();
            boolean beforeNumber = i + 1 == number;
            for (int at = tokens.get(i).end(); at < gapEnd; at++) {
                char c = block.charAt(at);
                boolean allowed = c == ' '
                        || c == '\n'
                        || c == '-'
                        || c == '\''
                        || c == '.'
                        || (beforeNumber && (c == ':' || c == '#' || c == ',' || (bracketFollows && c == '(')));
                if (!allowed) {
                    return false;
                }
            }
        }
        return true;
    }

    /** A year behind the serial: {@code BERLIN 504 (08)}, {@code AMMAN 5049-01}. */
    private Optional<Integer> yearBehind(Hit hit) {
        int next = hit.lastToken + 1;
        if (next >= tokens.size() || !tokens.get(next).number()) {
            return Optional.empty();
        }
        ReferenceToken token = tokens.get(next);
        int serialEnd = tokens.get(hit.lastToken).end();
        boolean hyphen = token.start() == serialEnd + 1
                && block.charAt(serialEnd) == '-'
                && token.text().length() == 2;
        return hyphen ? ReferenceYear.of(token.text()) : ReferenceYear.bracketed(block, token.start(), token.end());
    }

    /** {@return whether a number follows a serial as part of a list: {@code 12, 15 AND 18}} */
    private boolean followsList(Hit last, int number) {
        int before = number - 1;
        boolean and = before == last.lastToken + 1 && tokens.get(before).text().equals("AND");
        if (before != last.lastToken && !and) {
            return false;
        }
        String gap = block.substring(
                        tokens.get(last.lastToken).end(), tokens.get(number).start())
                .trim();
        return gap.equals(",")
                || gap.equals("AND")
                || gap.equals(", AND")
                || gap.equals("and")
                || gap.equals("&")
                || gap.equals("/")
                || gap.equals(";");
    }

    private boolean isDatePart(int i) {
        ReferenceToken token = tokens.get(i);
        char before = token.start() > 0 ? block.charAt(token.start() - 1) : ' ';
        char after = token.end() < block.length() ? block.charAt(token.end()) : ' ';
        boolean slash = (before == '/' || after == '/')
                && token.text().length() <= 4
                && token.text().length() != 3;
        boolean zulu = token.text().length() == 6 && Cursor.upper(after) == 'Z';
        return (slash && !(i > 0 && !tokens.get(i - 1).number() && after != '/' && before != '/')) || zulu;
    }

    private boolean isReport() {
        if (tokens.isEmpty()) {
            return false;
        }
        String first = tokens.get(0).text();
        return first.equals("IIR") || first.equals("TD") || first.equals("TDX");
    }

    private Reference cable(Hit hit, int nextToken) {
        Optional<Integer> stated = hit.year.or(() -> yearBehind(hit));
        Optional<Integer> year = stated.or(() -> yearOfCiting(hit));
        int start = tokens.get(hit.firstToken).start();
        int serialEnd = tokens.get(hit.lastToken).end();
        int end = nextToken < tokens.size()
                ? trimEnd(serialEnd, tokens.get(nextToken).start())
                : item.end();
        SourceSpan span = spans.apply(start, end);
        Optional<MessageReference> target = year.map(y -> new MessageReference(y, hit.post.key(), hit.serial));
        if (stated.isEmpty() && year.isPresent()) {
            draft.report(
                    DiagnosticCode.REF_YEAR_INFERRED, "The reference has no year; taken as " + year.get() + ".", span);
        }
        String remark = block.substring(serialEnd, end);
        List<String> notes = ReferenceRemark.notes(remark);
        Optional<Text> title = ReferenceRemark.title(remark).map(draft.words()::toText);
        boolean inferred = stated.isEmpty() || hit.implied;
        Basis basis = inferred ? Basis.INFERRED : mended().isPresent() ? Basis.REPAIRED : Basis.STATED;
        return new Reference(bullet(), ReferenceKind.CABLE, target, basis, title, notes, raw(start, end), span);
    }

    /** A number of the citing post above the citing telegram's own can only be of the year before. */
    private Optional<Integer> yearOfCiting(Hit hit) {
        boolean before = draft.own()
                .filter(own ->
                        own.year() <= LAST_OF_ARCHIVE && own.post().equals(hit.post.key()) && own.serial() < hit.serial)
                .isPresent();
        return before ? draft.year().map(y -> y - 1) : draft.year();
    }

    private int trimEnd(int from, int to) {
        int end = to;
        while (end > from && " \n,;&(".indexOf(block.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private Optional<String> bullet() {
        return item.bullet() == 0 ? Optional.empty() : Optional.of(String.valueOf(item.bullet()));
    }

    private Text raw(int from, int to) {
        return draft.words().toText(Blanks.collapse(block.substring(from, to)));
    }

    private Reference other() {
        String words = block.substring(item.start(), item.end()).toUpperCase(Locale.ROOT);
        SourceSpan span = spans.apply(item.start(), item.end());
        ReferenceKind kind = ReferenceKinds.of(words);
        if (kind == ReferenceKind.OTHER) {
            draft.report(DiagnosticCode.REF_UNRESOLVED, "The reference names no known post with a number.", span);
        }
        return new Reference(
                bullet(),
                kind,
                Optional.empty(),
                Basis.STATED,
                Optional.empty(),
                ReferenceRemark.notes(words),
                raw(item.start(), item.end()),
                span);
    }
}
