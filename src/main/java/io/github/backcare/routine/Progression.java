package io.github.backcare.routine;

import io.github.backcare.content.Citation;
import io.github.backcare.content.IntRange;
import java.util.List;
import java.util.Optional;

/**
 * A rule by which sessions are made lighter for a while. It can only lighten: no rule lengthens or adds.
 *
 * @param id stable id
 * @param weeks completed weeks of pregnancy in which it holds
 * @param trainingWeeks the weeks since she began in which it holds, the first being 1; empty for any
 * @param onlyIfNew whether it holds only for someone to whom exercise is new
 * @param minutesPercent how much of the usual time remains
 * @param fewestRepetitions whether each exercise keeps to its fewest repetitions and sets
 * @param because why, as said to her
 * @param sources where it comes from
 */
public record Progression(String id, IntRange weeks, Optional<IntRange> trainingWeeks, boolean onlyIfNew,
        int minutesPercent, boolean fewestRepetitions, String because, List<Citation> sources) {

    /** Whether it holds in a week of pregnancy, for someone with this training. */
    public boolean holds(int week, Training training) {
        boolean time = weeks.contains(week) && (trainingWeeks.isEmpty()
                || training.week().isPresent() && trainingWeeks.get().contains(training.week().getAsInt()));
        return time && (!onlyIfNew || training.newToExercise());
    }

    /** The minutes that remain of the usual ones under all these rules: the shortest counts, and half a minute is kept. */
    static int minutes(int usual, List<Progression> rules) {
        int percent = rules.stream().mapToInt(Progression::minutesPercent).min().orElse(100);
        return Math.max(Request.MIN_MINUTES, Math.min(usual, Math.round(usual * percent / 100f)));
    }
}
