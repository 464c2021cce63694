package org.cablekit.parser.reference;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reasons for classification and exemption by executive order: {@code 1.4 (b)} of E.O. 12958 is foreign government
 * information.
 *
 * <p>The section does not date the telegram: {@code 1.5} went on being typed after {@code 1.4} took its place in 2003. So
 * the order of the E.O. line, else the date, says which list is meant; where neither does, there is no meaning.
 */
public final class ReasonTable {

    /** Stands for an order that is not known. */
    public static final int ANY_ORDER = 0;

    private static final int LONGEST_LETTER = 2;

    private ReasonTable() {}

    private static final class Meanings {
        static final Map<String, Optional<String>> BY_KEY = load();

        private static Map<String, Optional<String>> load() {
            Map<String, Optional<String>> meanings = new HashMap<>();
            for (List<String> row : Table.read("reasons.tsv", "order", "section", "letter", "meaning")) {
                meanings.put(key(row.get(0), row.get(1), row.get(2)), Optional.of(row.get(3)));
            }
            return Map.copyOf(meanings);
        }
    }

    /** When each order came into force. */
    private enum Order {
        E11652(11652, LocalDate.of(1972, 6, 1)),
        E12065(12065, LocalDate.of(1978, 12, 1)),
        E12356(12356, LocalDate.of(1982, 8, 1)),
        E12958(12958, LocalDate.of(1995, 10, 14)),
        E13526(13526, LocalDate.of(2010, 6, 27));

        private final int number;
        private final LocalDate inForce;

        Order(int number, LocalDate inForce) {
            this.number = number;
            this.inForce = inForce;
        }
    }

    /**
     * {@return the number of the order on classification in force on a day, or {@link #ANY_ORDER} before June 1972}
     *
     * @param day the day
     */
    public static int orderInForce(LocalDate day) {
        int number = ANY_ORDER;
        for (Order order : Order.values()) {
            number = day.isBefore(order.inForce) ? number : order.number;
        }
        return number;
    }

    /**
     * {@return what a reason means, if that is certain}
     *
     * @param order number of the order named in the telegram, or {@link #ANY_ORDER}
     * @param day day of the telegram, if known
     * @param section section of the order, for example {@code 1.4}
     * @param letter letter or number within the section, any case
     */
    public static Optional<String> meaning(int order, Optional<LocalDate> day, String section, String letter) {
        if (letter.isEmpty() || letter.length() > LONGEST_LETTER) {
            return Optional.empty();
        }
        int asked = order == ANY_ORDER ? day.map(ReasonTable::orderInForce).orElse(ANY_ORDER) : order;
        Optional<String> exact = lookup(asked, section, letter);
        // Section 1.5 was typed by habit under the order of 2009 too; its letters are those of the order before.
        return exact.isEmpty() && asked == Order.E13526.number ? lookup(Order.E12958.number, section, letter) : exact;
    }

    /**
     * {@return what an exemption from declassification means: {@code XGDS-1} to {@code -4}, {@code X1} to {@code X8}, {@code
     * 25X1} to {@code 25X9}}
     *
     * @param code the code in normal form
     */
    public static Optional<String> exemption(String code) {
        if (code.startsWith("XGDS-")) {
            return lookup(Order.E11652.number, "5(B)", code.substring("XGDS-".length()));
        }
        if (code.startsWith("25X")) {
            return lookup(
                    Order.E13526.number, "3.3", code.substring("25X".length()).replaceFirst("-.*", ""));
        }
        return code.startsWith("X") ? lookup(Order.E12958.number, "1.6", code.substring(1)) : Optional.empty();
    }

    private static Optional<String> lookup(int order, String section, String letter) {
        return Meanings.BY_KEY.getOrDefault(
                key(Integer.toString(order), section, letter.toLowerCase(Locale.ROOT)), Optional.empty());
    }

    private static String key(String order, String section, String letter) {
        return order + ' ' + section + ' ' + letter;
    }
}
