package io.github.paperlessmeeting.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Which days are working days (ngày làm việc): Monday to Friday, but for given days off, and given other days besides. Public
 * holidays, and the Saturdays on which one is made up for (ngày làm bù), are fixed anew every year and differ from country to country,
 * so that whoever counts working days has to bring them.
 *
 * @param daysOff days on which nobody works, though they may be Mondays to Fridays; a copy; never null
 * @param extraDays Saturdays and Sundays on which people work; a copy; never null, and none of them a day off
 */
public record WorkingDays(Set<LocalDate> daysOff, Set<LocalDate> extraDays) {
    /** Monday to Friday, without holidays. */
    public static final WorkingDays MONDAY_TO_FRIDAY = new WorkingDays(Set.of(), Set.of());

    /**
     * Copies the sets.
     *
     * @throws NullPointerException if a set or an element is null
     * @throws IllegalArgumentException if a day is in both
     */
    public WorkingDays {
        daysOff = Set.copyOf(daysOff);
        extraDays = Set.copyOf(extraDays);
        for (LocalDate day : extraDays) {
            if (daysOff.contains(day)) {
                throw new IllegalArgumentException(
                        "WorkingDays cannot have " + day + " as a day off and as an extra day");
            }
        }
    }

    /**
     * Monday to Friday but for days off.
     *
     * @param days the days off; not null
     * @return the working days; never null
     * @throws NullPointerException if the set or an element is null
     */
    public static WorkingDays without(Set<LocalDate> days) {
        return new WorkingDays(days, Set.of());
    }

    /**
     * Whether people work on a day.
     *
     * @param day the day; not null
     * @return whether it is a working day
     */
    public boolean include(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend ? extraDays.contains(day) : !daysOff.contains(day);
    }
}
