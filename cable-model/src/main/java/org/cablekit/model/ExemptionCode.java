package org.cablekit.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The legal reason for withholding words: an exemption of the Freedom of Information Act (5 U.S.C. 552(b)), a
 * reason of the executive order on classification, or an exemption from automatic declassification.
 *
 * <p>Any usual spelling is read ({@code B6}, {@code (b)(6)}, {@code b6}, {@code 552(b)(6)}, {@code 1.4d},
 * {@code 25x1}); one normal form is kept. Codes are ordered as the Department prints them: B1, then the reasons
 * of the order, then B2 to B9, then 25X, 50X and 75X codes.
 *
 * @param normal the normal form: {@code B6}, {@code B7(C)}, {@code 1.4(D)}, {@code 25X1}, {@code 50X1-HUM}
 */
public record ExemptionCode(String normal) implements Comparable<ExemptionCode> {

    /** How codes are printed. */
    public enum Style {
        /** As the Department of State prints them: {@code B6}, {@code 1.4(D)}. */
        STATE,
        /** As the statute writes them: {@code (b)(6)}, {@code 1.4(d)}. */
        STATUTE
    }

    private static final int LONGEST = 24;
    private static final Pattern BLANKS = Pattern.compile("\\s");
    private static final Pattern FOIA =
            Pattern.compile("(?:5U\\.?S\\.?C\\.?)?(?:552)?\\(?B\\)?\\(?([1-9])\\)?(?:\\(?([A-F])\\)?)?");
    private static final Pattern ORDER = Pattern.compile("(1\\.[3-7])\\(?([A-J])\\)?");
    private static final Pattern PRIVACY = Pattern.compile("\\(?([DJK])\\)?\\(([1-7])\\)");
    private static final Pattern AUTOMATIC = Pattern.compile("(25|50|75)X([1-9])(?:-?(HUM|HUMAN|WMD))?");

    /**
     * Checks the normal form.
     *
     * @throws IllegalArgumentException if {@code normal} is not a code in normal form
     */
    public ExemptionCode {
        if (!parse(normal, s -> s).filter(normal::equals).isPresent()) {
            throw new IllegalArgumentException("not an exemption code in normal form: " + normal);
        }
    }

    /**
     * {@return the code written in this text, in any usual spelling, or empty if it is none}
     *
     * @param written the text, blanks ignored
     */
    public static Optional<ExemptionCode> parse(String written) {
        return parse(written, ExemptionCode::new);
    }

    private static <T> Optional<T> parse(String written, java.util.function.Function<String, T> make) {
        if (written.length() > LONGEST || !hasLetterAndDigit(written)) {
            return Optional.empty();
        }
        String code = BLANKS.matcher(written).replaceAll("").toUpperCase(Locale.ROOT);
        Matcher order = ORDER.matcher(code);
        if (order.matches()) {
            return Optional.of(make.apply(order.group(1) + "(" + order.group(2) + ")"));
        }
        Matcher automatic = AUTOMATIC.matcher(code);
        if (automatic.matches()) {
            String kind = automatic.group(3);
            String suffix = kind == null ? "" : kind.startsWith("HUM") ? "-HUM" : "-WMD";
            return Optional.of(make.apply(automatic.group(1) + "X" + automatic.group(2) + suffix));
        }
        Matcher privacy = PRIVACY.matcher(code);
        if (privacy.matches()) {
            return Optional.of(make.apply("(" + privacy.group(1) + ")(" + privacy.group(2) + ")"));
        }
        Matcher foia = FOIA.matcher(code);
        if (foia.matches() && (foia.group(2) == null || foia.group(1).equals("7"))) {
            String letter = foia.group(2) == null ? "" : "(" + foia.group(2) + ")";
            return Optional.of(make.apply("B" + foia.group(1) + letter));
        }
        return Optional.empty();
    }

    /** Every code has both; most words that are asked for have not. */
    private static boolean hasLetterAndDigit(String written) {
        boolean letter = false;
        boolean digit = false;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            digit |= c >= '1' && c <= '9';
            letter |= (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        }
        return letter && digit;
    }

    /**
     * {@return the code as printed in a style}
     *
     * @param style the style
     */
    public String print(Style style) {
        if (style == Style.STATE) {
            return normal;
        }
        if (normal.startsWith("B")) {
            return "(b)(" + normal.charAt(1) + ")" + normal.substring(2);
        }
        return normal.startsWith("1.") || normal.startsWith("(") ? normal.toLowerCase(Locale.ROOT) : normal;
    }

    /** Orders by law (B1, reasons of the order, B2 to B9, automatic declassification), then by number. */
    @Override
    public int compareTo(ExemptionCode other) {
        int byLaw = Integer.compare(rank(), other.rank());
        return byLaw != 0 ? byLaw : normal.compareTo(other.normal);
    }

    private int rank() {
        if (normal.equals("B1")) {
            return 0;
        }
        if (normal.startsWith("1.")) {
            return 1;
        }
        if (normal.startsWith("B")) {
            return 2;
        }
        return normal.startsWith("(") ? 3 : 4;
    }

    /** {@return the normal form} */
    @Override
    public String toString() {
        return normal;
    }
}
