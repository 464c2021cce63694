package org.cablekit.examples.invented;

import static org.cablekit.examples.invented.InventedTelegram.twoDigits;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.cablekit.examples.invented.TelegramInventor.Years;

/** What invented telegrams are packed in. */
public enum InventedForm {
    /** Rows of the eight-column dump. */
    DUMP(Years.CABLES) {
        @Override
        void append(InventedTelegram telegram, Appendable out) throws IOException {
            LocalDateTime sent = telegram.sent();
            field(Long.toString(telegram.number() + 1), ",", out);
            field(
                    sent.getMonthValue() + "/" + sent.getDayOfMonth() + "/" + sent.getYear() + " " + sent.getHour()
                            + ":" + twoDigits(sent.getMinute()),
                    ",",
                    out);
            field(telegram.reference(), ",", out);
            field("Embassy " + titled(telegram.station()), ",", out);
            field(telegram.classification(), ",", out);
            field(String.join("|", telegram.references()), ",", out);
            field(telegram.heading(), ",", out);
            field(telegram.text(), "\n", out);
        }

        private void field(String value, String end, Appendable out) throws IOException {
            out.append('"')
                    .append(value.replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"')
                    .append(end);
        }
    },

    /** Telegrams in plain text, one behind the other. */
    TEXT(Years.CABLES) {
        @Override
        void append(InventedTelegram telegram, Appendable out) throws IOException {
            out.append(telegram.heading())
                    .append("\n\n")
                    .append(telegram.text())
                    .append("\n\n\n");
        }
    },

    /** Electronic records of the National Archives, 1973 to 1979, one behind the other. */
    RECORDS(Years.ARCHIVE) {
        @Override
        void append(InventedTelegram telegram, Appendable out) throws IOException {
            String marking = "Declassified/Released US Department of State EO Systematic Review 30 JUN 2005\n";
            String station = telegram.station().replace(" ", "");
            String number = telegram.sent().getYear()
                    + station.substring(0, Math.min(STATION_LETTERS, station.length()))
                    + InventedTelegram.digits(telegram.serial(), 5);
            out.append(marking).append("\n                             Message Text\n\n");
            out.append(telegram.heading())
                    .append("\n\n")
                    .append(telegram.text())
                    .append("\n\n\n");
            out.append(telegram.classification()).append("\n\n\nNNN\n\n\n");
            out.append("                         Message Attributes\n\n");
            attribute("Automatic Decaptioning", "X", out);
            attribute("Concepts", "HARBORS, FERRIES", out);
            attribute("Copy", "SINGLE", out);
            attribute("Document Number", number, out);
            attribute("Draft Date", ARCHIVE_DATE.format(telegram.sent()).toLowerCase(Locale.ROOT), out);
            attribute("From", telegram.station(), out);
            attribute("Locator", "TEXT ON-LINE, ON MICROFILM", out);
            attribute("Original Classification", telegram.classification(), out);
            attribute("Original Handling Restrictions", "n/a", out);
            attribute("Review Date", "05 may 2005", out);
            attribute("Subject", telegram.subject(), out);
            attribute("TAGS", String.join(", ", telegram.tags()), out);
            attribute("To", "STATE", out);
            attribute("Type", "TE", out);
            out.append("Markings: ").append(marking).append('\n');
        }

        private void attribute(String key, String value, Appendable out) throws IOException {
            out.append(key).append(": ").append(value).append('\n');
        }
    };

    /** Letters of the station in a document number. */
    private static final int STATION_LETTERS = 6;

    private static final DateTimeFormatter ARCHIVE_DATE = DateTimeFormatter.ofPattern("dd MMM yyyy", Locale.ENGLISH);

    private final Years years;

    InventedForm(Years years) {
        this.years = years;
    }

    /** {@return the time of which the form holds telegrams} */
    public Years years() {
        return years;
    }

    /**
     * Writes a telegram in this form.
     *
     * @param telegram a telegram of the {@link #years()}
     * @param out where it goes
     * @throws IOException if {@code out} fails
     */
    abstract void append(InventedTelegram telegram, Appendable out) throws IOException;

    private static String titled(String station) {
        StringBuilder out = new StringBuilder(station.length());
        boolean first = true;
        for (int i = 0; i < station.length(); i++) {
            char c = station.charAt(i);
            out.append(first ? c : Character.toLowerCase(c));
            first = c == ' ';
        }
        return out.toString();
    }
}
