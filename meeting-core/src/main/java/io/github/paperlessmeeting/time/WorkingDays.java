package io.github.paperlessmeeting.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Which days are working days (ngày làm việc): Monday to Friday, but for given days off, and given other days besides. Public
 * holidays, and the Saturdays on which one is made up for (ngày làm bù), are fixed anew every year and differ from country to country,
 * so that whoever counts working days has to bring them.
 */
public final class WorkingDays {
    /** Monday to Friday, without holidays. */
    public static final WorkingDays MONDAY_TO_FRIDAY = new WorkingDays(Set.of(), Set.of());

    private final Set<LocalDate> daysOff;
    private final Set<LocalDate> extraDays;

    private WorkingDays(Set<LocalDate> daysOff, Set<LocalDate> extraDays) {
        this.daysOff = Set.copyOf(daysOff);
        this.extraDays = Set.copyOf(extraDays);
        for (LocalDate day : this.extraDays) {
            if (this.daysOff.contains(day)) {
                throw new IllegalArgumentException(
                        "WorkingDays cannot have " + day + " as a day off and as an extra day");
            }
        }
    }

    /**
     * Monday to Friday but for days off, and other days besides.
     *
     * @param daysOff days on which nobody works, though they may be Mondays to Fridays; copied; not null
     * @param extraDays Saturdays and Sundays on which people work; copied; not null
     * @return the working days; never null
     * @throws NullPointerException if a set or an element is null
     * @throws IllegalArgumentException if a day is in both
     */
    public static WorkingDays of(Set<LocalDate> daysOff, Set<LocalDate> extraDays) {
        return new WorkingDays(daysOff, extraDays);
    }

    /**
     * Monday to Friday but for days off.
     *
     * @param days the days off; copied; not null
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
