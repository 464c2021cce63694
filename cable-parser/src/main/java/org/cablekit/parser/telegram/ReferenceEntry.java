package org.cablekit.parser.telegram;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.cablekit.model.Basis;
import org.cablekit.model.DiagnosticCode;
import org.cablekit.model.MessageReference;
import org.cablekit.model.Reference;
import org.cablekit.model.ReferenceKind;
import org.cablekit.model.SourceSpan;
import org.cablekit.model.Text;
import org.cablekit.parser.reference.Posts;

/**
 * One entry of the references: telegrams with remarks behind them, or something that is no telegram.
 *
 * <p>A missing year is that of the citing telegram.
 */
final class ReferenceEntry {

    private static final int LAST_OF_ARCHIVE = 1979;

    private final Draft draft;
    private final ReferenceWords words;
    private final CitedPosts posts;
    private final BiFunction<Integer, Integer, SourceSpan> spans;

    ReferenceEntry(Draft draft, ReferenceWords words, BiFunction<Integer, Integer, SourceSpan> spans) {
        this.draft = draft;
        this.words = words;
        this.posts = new CitedPosts(draft, words);
        this.spans = spans;
    }

    /** {@return whether a line begins with a post and a number} */
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

    void addTo(List<Reference> references, CitedCables.Memory memory) {
        List<CitedCables.Hit> cited = words.isReport() ? List.of() : CitedCables.in(words, posts, memory);
        if (cited.isEmpty() && posts.takeShown()) {
            cited = CitedCables.in(words, posts, memory);
        }
        if (cited.isEmpty()) {
            references.add(other());
            return;
        }
        if (posts.isShown()) {
            String message = "The reference names a post that is in no table"
                    + posts.mended().map(post -> "; taken as " + post.display()).orElse("") + ".";
            draft.report(DiagnosticCode.POST_UNKNOWN, message, whole());
        }
        for (int i = 0; i < cited.size(); i++) {
            boolean last = i + 1 == cited.size();
            int next = last ? words.size() : cited.get(i + 1).firstToken();
            references.add(cable(cited.get(i), next));
        }
    }

    private SourceSpan whole() {
        return spans.apply(words.start(), words.end());
    }

    private Reference cable(CitedCables.Hit hit, int nextToken) {
        Optional<Integer> stated = hit.year().or(() -> words.yearBehind(hit.lastToken()));
        Optional<Integer> year = stated.or(() -> yearOfCiting(hit));
        int start = words.start(hit.firstToken());
        int serialEnd = words.end(hit.lastToken());
        int end = nextToken < words.size() ? trimEnd(serialEnd, words.start(nextToken)) : words.end();
        SourceSpan span = spans.apply(start, end);
        Optional<MessageReference> target =
                year.map(y -> new MessageReference(y, hit.post().key(), hit.serial()));
        if (stated.isEmpty() && year.isPresent()) {
            draft.report(
                    DiagnosticCode.REF_YEAR_INFERRED, "The reference has no year; taken as " + year.get() + ".", span);
        }
        String remark = words.between(serialEnd, end);
        List<String> notes = ReferenceRemark.notes(remark);
        Optional<Text> title = ReferenceRemark.title(remark).map(draft.words()::toText);
        boolean inferred = stated.isEmpty() || hit.implied();
        Basis basis = inferred ? Basis.INFERRED : posts.mended().isPresent() ? Basis.REPAIRED : Basis.STATED;
        return new Reference(bullet(), ReferenceKind.CABLE, target, basis, title, notes, raw(start, end), span);
    }

    /** A number of the citing post above the citing telegram's own can only be of the year before. */
    private Optional<Integer> yearOfCiting(CitedCables.Hit hit) {
        boolean before = draft.own()
                .filter(own -> own.year() <= LAST_OF_ARCHIVE
                        && own.post().equals(hit.post().key())
                        && own.serial() < hit.serial())
                .isPresent();
        return before ? draft.year().map(y -> y - 1).filter(MessageReference::isYear) : draft.year();
    }

    private int trimEnd(int from, int to) {
        String between = words.between(from, to);
        int end = between.length();
        while (end > 0 && " \n,;&(".indexOf(between.charAt(end - 1)) >= 0) {
            end--;
        }
        return from + end;
    }

    private Optional<String> bullet() {
        return words.bullet() == 0 ? Optional.empty() : Optional.of(String.valueOf(words.bullet()));
    }

    private Text raw(int from, int to) {
        return draft.words().toText(Blanks.collapse(words.between(from, to)));
    }

    private Reference other() {
        String entry = words.between(words.start(), words.end()).toUpperCase(Locale.ROOT);
        ReferenceKind kind = ReferenceKinds.of(entry);
        if (kind == ReferenceKind.OTHER) {
            draft.report(DiagnosticCode.REF_UNRESOLVED, "The reference names no known post with a number.", whole());
        }
        return new Reference(
                bullet(),
                kind,
                Optional.empty(),
                Basis.STATED,
                Optional.empty(),
                ReferenceRemark.notes(entry),
                raw(words.start(), words.end()),
                whole());
    }
}
