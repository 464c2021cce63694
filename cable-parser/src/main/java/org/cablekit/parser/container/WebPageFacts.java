package org.cablekit.parser.container;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cablekit.model.PublishedFacts;
import org.cablekit.model.Text;

/**
 * What the table and the title of a web page state.
 *
 * <p>Two defects of the pages are allowed for. Until 2011 the minute of a time repeats its hour, so times count to the
 * hour. The title attribute of the classification is wrong on most pages, so only the text of the cell counts.
 *
 * @param published the facts
 * @param minutesAreTrue whether the page has the final layout, with true minutes
 * @param hasTable whether there is a table with all its cells
 */
record WebPageFacts(PublishedFacts published, boolean minutesAreTrue, boolean hasTable) {

    private static final String TITLE = "<h3>Viewing cable ";
    private static final String FINAL_SCRIPT = "/cables.js";
    private static final int CELLS = 5;

    /** {@return the facts of a page, its bytes as Latin-1 characters; they stand before the first block} */
    static WebPageFacts of(String page, int firstBlock, Unpacking unpacking) {
        String before = page.substring(0, firstBlock);
        List<String> cells = cells(before);
        Optional<PublishedTime> created = cell(cells, 1).flatMap(PublishedTime::parse);
        boolean repeats = created.map(PublishedTime::minuteRepeatsHour).orElse(true);
        boolean minutesAreTrue = !repeats || page.indexOf(FINAL_SCRIPT, firstBlock) >= 0;
        Optional<String> id = cell(cells, 0);
        PublishedFacts published = new PublishedFacts(
                id,
                unpacking.reference(id),
                created.map(time -> instant(time, minutesAreTrue)),
                created.isPresent() && minutesAreTrue,
                cell(cells, 2).flatMap(PublishedTime::parse).map(time -> instant(time, minutesAreTrue)),
                cell(cells, 3).flatMap(PublishedClassification::parse),
                cell(cells, 4).map(Text::of),
                subject(before),
                List.of());
        return new WebPageFacts(published, minutesAreTrue, cells.size() == CELLS);
    }

    private static Instant instant(PublishedTime time, boolean toTheMinute) {
        return toTheMinute ? time.instant() : time.hour();
    }

    private static Optional<String> cell(List<String> cells, int index) {
        return index < cells.size() && !cells.get(index).isEmpty() ? Optional.of(cells.get(index)) : Optional.empty();
    }

    /** The cells of the first row of the table that has any; further rows list articles. */
    private static List<String> cells(String page) {
        List<String> cells = new ArrayList<>();
        int single = page.lastIndexOf("<table class='cable'");
        int table = single >= 0 ? single : page.lastIndexOf("<table class=\"cable\"");
        int at = table < 0 ? -1 : page.indexOf("<td", table);
        int rowEnd = at < 0 ? -1 : page.indexOf("</tr>", at);
        int stop = rowEnd < 0 ? page.length() : rowEnd;
        while (at >= 0 && at < stop && cells.size() < CELLS) {
            int end = page.indexOf("</td>", at);
            if (end < 0) {
                break;
            }
            cells.add(words(page.substring(at, end)));
            at = page.indexOf("<td", end);
        }
        return cells;
    }

    /** The subject behind the record identifier: the first line of the telegram's, without its first bracket. */
    private static Optional<Text> subject(String page) {
        int title = page.lastIndexOf(TITLE);
        int end = title < 0 ? -1 : page.indexOf("</h3>", title);
        int comma = title < 0 ? -1 : page.indexOf(',', title);
        if (comma < 0 || comma > end) {
            return Optional.empty();
        }
        String words = words(page.substring(comma + 1, end));
        String subject =
                words.endsWith("\\") ? words.substring(0, words.length() - 1).strip() : words;
        return subject.isEmpty() ? Optional.empty() : Optional.of(Text.of(subject));
    }

    /** The words of a stretch of page: no tags, one blank for each run of blanks. */
    private static String words(String html) {
        StringBuilder out = new StringBuilder();
        boolean blank = false;
        int lastTag = html.lastIndexOf('>');
        int i = 0;
        while (i < html.length()) {
            char c = html.charAt(i);
            int tagEnd = c == '<' && i < lastTag && isTag(html, i) ? html.indexOf('>', i) : -1;
            if (tagEnd >= 0) {
                i = tagEnd + 1;
                continue;
            }
            if (c <= ' ') {
                blank = out.length() > 0;
            } else {
                out.append(blank ? " " : "").append(c);
                blank = false;
            }
            i++;
        }
        byte[] bytes = out.toString().getBytes(StandardCharsets.ISO_8859_1);
        return TextDecoder.decode(bytes, 0, bytes.length).text();
    }

    private static boolean isTag(String html, int at) {
        char next = at + 1 < html.length() ? html.charAt(at + 1) : ' ';
        return next == '/' || (next >= 'a' && next <= 'z');
    }
}
