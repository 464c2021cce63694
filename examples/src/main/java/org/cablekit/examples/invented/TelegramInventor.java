package org.cablekit.examples.invented;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.cablekit.examples.invented.Prose.Spelling;

/** Makes telegrams of a seed: the same seed and number give the same telegram, in whatever order they are asked for. */
public final class TelegramInventor {

    /** The time a collection is of. */
    public enum Years {
        /** 1973 to 1979, all capitals, ASCII. */
        ARCHIVE(1973, 7),
        /** 1985 to 2009; a third plain ASCII, a third with Latin letters of Europe, a third with curly quotes. */
        CABLES(1985, 25);

        private final int first;
        private final int count;

        Years(int first, int count) {
            this.first = first;
            this.count = count;
        }
    }

    private record Station(String name, String kind, String indicator) {}

    private static final List<Station> STATIONS = List.of(
            new Station("REYKJAVIK", "AMEMBASSY", "RUEHRK"),
            new Station("OSLO", "AMEMBASSY", "RUEHNY"),
            new Station("LISBON", "AMEMBASSY", "RUEHLI"),
            new Station("DUBLIN", "AMEMBASSY", "RUEHDL"),
            new Station("WELLINGTON", "AMEMBASSY", "RUEHWL"),
            new Station("SUVA", "AMEMBASSY", "RUEHSV"),
            new Station("PORT LOUIS", "AMEMBASSY", "RUEHPL"),
            new Station("OTTAWA", "AMEMBASSY", "RUEHOT"),
            new Station("HALIFAX", "AMCONSUL", "RUEHHA"),
            new Station("STATE", "SECSTATE WASHDC", "RUEHC"));
    private static final List<String> TAGS = List.of(
            "EFIS", "EWWT", "ECON", "ETRD", "SENV", "PREL", "PGOV", "TPHY", "AMGT", "EAIR", "IC", "NO", "PO", "EI");
    private static final List<String> LEVELS =
            List.of("UNCLASSIFIED", "UNCLASSIFIED", "CONFIDENTIAL", "CONFIDENTIAL", "SECRET");
    private static final DateTimeFormatter DATE_TIME_GROUP =
            DateTimeFormatter.ofPattern("ddHHmm'Z' MMM yy", Locale.ENGLISH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MM/dd/yyyy", Locale.ENGLISH);
    private static final int WIDTH = 65;
    private static final int MINUTES_A_YEAR = 365 * 24 * 60;

    /** Makes the paragraphs of a telegram this many on average. */
    private static final int MEAN_PARAGRAPHS = 13;

    private final long seed;
    private final Years years;

    /**
     * A collection.
     *
     * @param seed tells collections apart
     * @param years the time it is of
     */
    public TelegramInventor(long seed, Years years) {
        this.seed = seed;
        this.years = years;
    }

    /**
     * {@return a telegram of the collection}
     *
     * @param number its place, from 0
     */
    public InventedTelegram telegram(long number) {
        SplittableRandom random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + number);
        List<Spelling> spellings = years == Years.ARCHIVE ? List.of(Spelling.ASCII) : List.of(Spelling.values());
        Spelling spelling = spellings.get(random.nextInt(spellings.size()));
        Prose prose = new Prose(random, spelling);
        LocalDateTime sent = LocalDateTime.of(years.first + random.nextInt(years.count), 1, 1, 0, 0)
                .plusMinutes(random.nextInt(MINUTES_A_YEAR));
        Station station = prose.one(STATIONS);
        int serial = 1 + (int) (number % 99_999);
        String level = prose.one(LEVELS);
        List<String> tags = tags(random, prose);
        List<String> references = references(random, prose, sent);
        String subject = prose.subject();
        String text = text(random, prose, station, sent, serial, level, tags, references, subject);
        return new InventedTelegram(
                number,
                sent,
                station.name(),
                serial,
                level,
                subject,
                tags,
                references,
                heading(random, station, sent, serial, level),
                years == Years.ARCHIVE ? text.toUpperCase(Locale.ROOT) : text);
    }

    private static List<String> tags(SplittableRandom random, Prose prose) {
        List<String> tags = new ArrayList<>();
        for (int i = 2 + random.nextInt(4); i > 0; i--) {
            String tag = prose.one(TAGS);
            if (!tags.contains(tag)) {
                tags.add(tag);
            }
        }
        return tags;
    }

    private static List<String> references(SplittableRandom random, Prose prose, LocalDateTime sent) {
        List<String> references = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            references.add(InventedTelegram.reference(
                    sent.getYear(), prose.one(STATIONS).name(), 1 + random.nextInt(99_999)));
        }
        return references;
    }

    private String heading(SplittableRandom random, Station station, LocalDateTime sent, int serial, String level) {
        String warning = level.substring(0, 1).repeat(5);
        StringBuilder out = new StringBuilder(600);
        if (years == Years.CABLES) {
            out.append("VZCZCXYZ")
                    .append(InventedTelegram.digits(random.nextInt(10_000), 4))
                    .append('\n');
            out.append("RR RUEHWEB\n\nDE ").append(station.indicator()).append(" #");
            out.append(InventedTelegram.digits(serial % 10_000, 4)).append(' ');
            out.append(InventedTelegram.digits(sent.getDayOfYear(), 3));
            out.append(InventedTelegram.digits(sent.getHour() * 100 + sent.getMinute(), 4))
                    .append('\n');
            out.append(warning.startsWith("U") ? "ZNR " : "ZNY ")
                    .append(warning)
                    .append(" ZZH\n");
        }
        out.append("R ")
                .append(DATE_TIME_GROUP.format(sent).toUpperCase(Locale.ROOT))
                .append('\n');
        out.append("FM ").append(plainAddress(station)).append('\n');
        int at = STATIONS.indexOf(station);
        int addressees = 1 + random.nextInt(6);
        for (int i = 1; i <= addressees; i++) {
            out.append(i == 1 ? "TO " : i == 2 ? "\nINFO " : "\n");
            out.append(address(STATIONS.get((at + i) % STATIONS.size()), random));
        }
        return out.toString();
    }

    private String address(Station station, SplittableRandom random) {
        String route = years == Years.CABLES ? station.indicator() + "/" : "";
        return route + plainAddress(station) + " " + InventedTelegram.digits(random.nextInt(10_000), 4);
    }

    private static String plainAddress(Station station) {
        return station.name().equals("STATE") ? station.kind() : station.kind() + " " + station.name();
    }

    private String text(
            SplittableRandom random,
            Prose prose,
            Station station,
            LocalDateTime sent,
            int serial,
            String level,
            List<String> tags,
            List<String> references,
            String subject) {
        boolean open = level.equals("UNCLASSIFIED");
        StringBuilder out = new StringBuilder(12_000);
        out.append(open ? "UNCLAS" : spread(level)).append(' ').append(station.name());
        out.append(' ').append(InventedTelegram.digits(serial, 6)).append("\n\n");
        out.append(years == Years.CABLES ? "SIPDIS\n\nE.O. 12958: " : "E.O. 11652: ");
        out.append(declassification(sent, open))
                .append("\nTAGS: ")
                .append(String.join(", ", tags))
                .append('\n');
        Prose.wrap("SUBJECT: " + subject, WIDTH, out);
        out.append('\n');
        if (!references.isEmpty()) {
            out.append("\nREF: ");
            for (int i = 0; i < references.size(); i++) {
                out.append(i == 0 ? "" : "\n     ").append((char) ('A' + i)).append(". ");
                out.append(InventedTelegram.twoDigits(sent.getYear() % 100))
                        .append(' ')
                        .append(spaced(references.get(i)));
            }
            out.append('\n');
        }
        if (!open && years == Years.CABLES) {
            out.append('\n');
            Prose.wrap("Classified By: Charge " + prose.name() + " for reasons 1.4 (b) and (d).", WIDTH, out);
            out.append('\n');
        }
        paragraphs(random, prose, open ? "(U)" : "(" + level.charAt(0) + ")", out);
        return out.append(prose.surname().toUpperCase(Locale.ROOT)).toString();
    }

    /** A level as number lines write it, with blanks between the letters. */
    private static String spread(String level) {
        return String.join(" ", level.chars().mapToObj(Character::toString).toList());
    }

    private String declassification(LocalDateTime sent, boolean open) {
        if (open) {
            return "N/A";
        }
        return years == Years.ARCHIVE ? "GDS" : "DECL: " + DATE.format(sent.plusYears(10));
    }

    /** {@code 09PORTLOUIS77} as a reference line writes it behind the year: {@code PORT LOUIS 77}. */
    private static String spaced(String reference) {
        for (Station station : STATIONS) {
            String joined = station.name().replace(" ", "");
            if (reference.startsWith(joined, 2)) {
                return station.name() + " " + reference.substring(2 + joined.length());
            }
        }
        throw new IllegalArgumentException(reference);
    }

    /** From two paragraphs to five times as many as the mean: few are long, as with real telegrams. */
    private void paragraphs(SplittableRandom random, Prose prose, String mark, StringBuilder out) {
        double skew = random.nextDouble();
        int paragraphs = 2 + (int) (MEAN_PARAGRAPHS * 2.2 * skew * skew * (0.5 + random.nextDouble()));
        if (years == Years.ARCHIVE) {
            paragraphs = 2 + paragraphs / 4;
        }
        for (int number = 1; number <= paragraphs; number++) {
            StringBuilder words = new StringBuilder();
            words.append(number).append(". ");
            if (years == Years.CABLES) {
                words.append(mark).append(' ');
            }
            boolean summary = number == 1 && paragraphs > 3;
            boolean comment = number == paragraphs && paragraphs > 2;
            words.append(summary ? "SUMMARY: " : comment ? "COMMENT: " : "");
            for (int sentences = 2 + random.nextInt(6); sentences > 0; sentences--) {
                words.append(prose.sentence()).append(' ');
            }
            words.append(summary ? "END SUMMARY." : comment ? "END COMMENT." : "");
            out.append('\n');
            Prose.wrap(words.toString().strip(), WIDTH, out);
            out.append('\n');
        }
        out.append('\n');
    }
}
