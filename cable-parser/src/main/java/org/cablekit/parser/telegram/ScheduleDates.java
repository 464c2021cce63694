package org.cablekit.parser.telegram;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.cablekit.model.Basis;
import org.cablekit.model.ClassificationLevel;
import org.cablekit.model.DeclassificationInstruction;
import org.cablekit.model.DeclassificationKind;
import org.cablekit.model.ExecutiveOrder;
import org.cablekit.model.NumberLine;
import org.cablekit.model.Reading;

/**
 * The dates to which the general declassification schedule of executive order 11652 leads: the end of the sixth, eighth
 * or tenth full calendar year after that of the telegram, by its level (classification 5).
 *
 * <p>Before that order, group 4 of automatic downgrading ended after twelve years.
 *
 * <p>A date that the telegram states goes before. The other schedules need a date or lead to none.
 */
final class ScheduleDates {

    private static final int ORDER = 11652;
    private static final String GENERAL = "GDS";
    private static final String FREE_GROUP = "GROUP-4";
    private static final int YEARS_OF_GROUP = 12;
    private static final LocalDate IN_FORCE = LocalDate.of(1972, Month.JUNE, 1);
    private static final LocalDate SUPERSEDED = LocalDate.of(1979, Month.JANUARY, 1);

    private ScheduleDates() {}

    /** {@return the executive order with the dates of its schedules, as far as they follow from level and day} */
    static ExecutiveOrder compute(ExecutiveOrder order, Optional<NumberLine> line, Optional<LocalDate> sent) {
        return general(groups(order, sent), line, sent);
    }

    private static ExecutiveOrder general(ExecutiveOrder order, Optional<NumberLine> line, Optional<LocalDate> sent) {
        Optional<Integer> years = line.flatMap(n -> n.classification().value().map(c -> c.level()))
                .flatMap(ScheduleDates::years);
        boolean meant = order.order()
                .flatMap(Reading::value)
                .filter(number -> number != ORDER)
                .isEmpty();
        Optional<LocalDate> date = sent.filter(day -> meant && !day.isBefore(IN_FORCE) && day.isBefore(SUPERSEDED))
                .flatMap(day -> years.map(n -> LocalDate.of(day.getYear() + n, Month.DECEMBER, 31)));
        return dated(order, i -> isOpen(i, GENERAL) && i.event().isEmpty(), date);
    }

    /** Group 4 is free twelve years after the day of the telegram, whatever its level. */
    private static ExecutiveOrder groups(ExecutiveOrder order, Optional<LocalDate> sent) {
        return dated(
                order,
                i -> isOpen(i, FREE_GROUP),
                sent.filter(day -> day.isBefore(IN_FORCE)).map(day -> day.plusYears(YEARS_OF_GROUP)));
    }

    private static ExecutiveOrder dated(
            ExecutiveOrder order, Predicate<DeclassificationInstruction> open, Optional<LocalDate> date) {
        if (date.isEmpty() || order.instructions().stream().noneMatch(open)) {
            return order;
        }
        List<DeclassificationInstruction> dated = order.instructions().stream()
                .map(i -> open.test(i) ? dated(i, date) : i)
                .toList();
        return new ExecutiveOrder(order.order(), dated, order.raw(), order.span());
    }

    private static Optional<Integer> years(ClassificationLevel level) {
        return switch (level) {
            case CONFIDENTIAL -> Optional.of(6);
            case SECRET -> Optional.of(8);
            case TOP_SECRET -> Optional.of(10);
            default -> Optional.empty();
        };
    }

    private static boolean isOpen(DeclassificationInstruction instruction, String code) {
        return instruction.kind() == DeclassificationKind.SCHEDULE
                && instruction.date().isEmpty()
                && instruction.codes().equals(List.of(code));
    }

    private static DeclassificationInstruction dated(DeclassificationInstruction i, Optional<LocalDate> date) {
        return new DeclassificationInstruction(
                i.kind(), date, Basis.COMPUTED, i.codes(), i.event(), i.authority(), i.raw(), i.span());
    }
}
