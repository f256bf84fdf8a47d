package io.github.backcare.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A profile being changed; {@link #build} gives the new one. */
public final class ProfileBuilder {
    private String id;
    private Optional<LocalDate> due;
    private Optional<LocalDate> ended;
    private Profile.Numbers numbers;
    private List<StandingCondition> conditions;
    private Optional<LocalDate> noneOfTheRest;
    private Optional<LocalDate> agreed;
    private Preferences preferences;
    private Optional<LocalDate> started;
    private Optional<Schedule> schedule;

    ProfileBuilder(Profile profile) {
        id = profile.id();
        due = profile.due();
        ended = profile.ended();
        numbers = profile.numbers();
        conditions = new ArrayList<>(profile.conditions());
        noneOfTheRest = profile.noneOfTheRest();
        agreed = profile.agreed();
        preferences = profile.preferences();
        started = profile.started();
        schedule = profile.schedule();
    }

    /**
     * With this due date. After an ended pregnancy another date means another pregnancy: what belonged to the old
     * one goes, but its conditions stay until she ends them, to be safe.
     */
    public ProfileBuilder due(LocalDate date) {
        if (ended.isPresent() && !due.equals(Optional.of(date))) {
            id = Profile.empty().id();
            noneOfTheRest = Optional.empty();
            agreed = Optional.empty();
            started = Optional.empty();
            schedule = Optional.empty();
        }
        ended = Optional.empty();
        due = Optional.of(date);
        return this;
    }

    /** With the pregnancy ended on a day. */
    public ProfileBuilder ended(LocalDate day) {
        ended = Optional.of(day);
        return this;
    }

    /** The numbers so far. */
    public Profile.Numbers numbers() {
        return numbers;
    }

    /** The preferences so far. */
    public Preferences preferences() {
        return preferences;
    }

    /** With these numbers. */
    public ProfileBuilder numbers(Profile.Numbers value) {
        numbers = value;
        return this;
    }

    /** With this condition; one that counts already is left as it is. */
    public ProfileBuilder condition(StandingCondition condition) {
        boolean known = conditions.stream().anyMatch(other -> other.finding().equals(condition.finding())
                && other.ended().isEmpty());
        if (!known) {
            conditions.add(condition);
        }
        return this;
    }

    /** With this condition ended on a day. */
    public ProfileBuilder endCondition(String finding, LocalDate day) {
        conditions.replaceAll(condition -> condition.finding().equals(finding) && condition.ended().isEmpty()
                ? condition.endedOn(day) : condition);
        return this;
    }

    /** With the day on which she said that she has no other standing condition. */
    public ProfileBuilder noneOfTheRest(LocalDate day) {
        noneOfTheRest = Optional.of(day);
        return this;
    }

    /** With the day on which her midwife or doctor agreed; empty takes it back. */
    public ProfileBuilder agreed(Optional<LocalDate> day) {
        agreed = day;
        return this;
    }

    /** With these preferences. */
    public ProfileBuilder preferences(Preferences value) {
        preferences = value;
        return this;
    }

    /** With the day on which she began, unless she began earlier. */
    public ProfileBuilder started(LocalDate day) {
        started = started.filter(day::isAfter).or(() -> Optional.of(day));
        return this;
    }

    /** With the plan she made a calendar of. */
    public ProfileBuilder schedule(Schedule value) {
        schedule = Optional.of(value);
        return this;
    }

    /** The profile. */
    public Profile build() {
        return new Profile(id, due, ended, numbers, List.copyOf(conditions), noneOfTheRest, agreed, preferences,
                started, schedule);
    }
}
