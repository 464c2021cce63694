package org.cablekit.parser.redaction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The stamps of a released copy. Those above everything else stay where they are. The others stand where pages begin and
 * end, so their place and number tell how long the text is: of each form that the head does not have the last one goes
 * behind the text, for it stands behind everything that may be removed; what counts pages goes.
 */
final class Stamps {

    private static final List<String> RUNNING = List.of("Case No", "Doc No", "Department of ", "UNCLASSIFIED", "Date");
    private static final List<String> NUMBERED = List.of("STATE-SCB", "Approved For Release");
    private static final String RUNNING_STAMP = "running stamp";
    private static final String REMOVED = "removed";

    private final Set<String> inHead = new HashSet<>();
    private final Map<String, List<Laid>> behind = new LinkedHashMap<>();
    private boolean head = true;

    /** Whether the unit before was a running stamp: one may be broken over lines. */
    private boolean running;

    /** Whether the unit before was another stamp: the name and title of a reviewer stand above the department. */
    private boolean named;

    /** A unit with its lines as laid out. */
    record Laid(Unit unit, TracedText lines) {}

    /** Says that something else than stamps follows. */
    void endHead() {
        head = false;
        running = false;
        named = false;
    }

    /** Takes the next stamp; {@return it, if it stays in its place} */
    Optional<Laid> take(Unit unit, TracedText lines) {
        Laid laid = new Laid(unit, lines);
        String form = named && isDepartment(lines.text()) ? lines.text() : form(lines);
        boolean goesOn = running && form.equals(RUNNING_STAMP);
        running = form.equals(RUNNING_STAMP);
        named = !running;
        if (head) {
            return inHead.add(form) || goesOn ? Optional.of(laid) : Optional.empty();
        }
        if (!inHead.contains(form) && !NUMBERED.contains(form)) {
            if (!goesOn) {
                behind.remove(form);
            }
            behind.computeIfAbsent(form, f -> new ArrayList<>()).add(laid);
        }
        return Optional.empty();
    }

    private static boolean isDepartment(String words) {
        return words.replace(".", "").strip().equals("US Department of State");
    }

    /** What stamps have in common that differ from page to page: letters misread, lines broken elsewhere, a running number. */
    private static String form(TracedText lines) {
        String words = lines.text();
        if (RUNNING.stream().anyMatch(words::contains)) {
            return RUNNING_STAMP;
        }
        boolean removed = true;
        for (int i = 0; i < lines.length() && removed; i++) {
            removed = lines.isToken(i) || Lines.isBlank(lines.charAt(i));
        }
        return removed
                ? REMOVED
                : NUMBERED.stream().filter(words::contains).findFirst().orElse(words);
    }

    /** The stamps that go behind the text. */
    List<Laid> behind() {
        return behind.values().stream().flatMap(List::stream).toList();
    }
}
