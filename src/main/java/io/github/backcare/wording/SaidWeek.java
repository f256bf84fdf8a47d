package io.github.backcare.wording;

/**
 * A week of pregnancy that a text states.
 *
 * @param week completed weeks
 * @param now whether it is said to be this week; otherwise a complaint of that week was set aside as past
 * @param said the piece of the text
 */
public record SaidWeek(int week, boolean now, String said) {

    /** Whether it contradicts the week that is known: another week now, or a past that is hardly past. */
    public boolean doubts(int known) {
        return now ? Math.abs(week - known) > 1 : week > known - 3;
    }
}
