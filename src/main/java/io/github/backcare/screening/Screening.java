package io.github.backcare.screening;

import java.util.List;
import java.util.Optional;

/** The outcome of a screening. Only the screener makes one. */
public final class Screening {
    private final Answers answers;
    private final Level level;
    private final Level atLeast;
    private final Evidence evidence;
    private final SafetyRules rules;

    Screening(Answers answers, Level level, Level atLeast, Evidence evidence, SafetyRules rules) {
        this.answers = answers;
        this.level = level;
        this.atLeast = atLeast;
        this.evidence = evidence;
        this.rules = rules;
    }

    /** What was screened. */
    public Answers answers() {
        return answers;
    }

    /** The level. */
    public Level level() {
        return level;
    }

    /** The level that what is known demands by itself; below {@link #level} only where something is unknown. */
    public Level atLeast() {
        return atLeast;
    }

    /** Every rule that fired, gravest first. */
    public List<Reason> reasons() {
        return evidence.reasons();
    }

    /** Ids of danger signs and conditions that were neither mentioned nor denied. */
    public List<String> notAsked() {
        return answers.nothingElse() ? List.of() : evidence.unmentionedIds();
    }

    /** Ids of danger signs and conditions that "nothing else" denied. */
    public List<String> takenAsDenied() {
        return answers.nothingElse() ? evidence.unmentionedIds() : List.of();
    }

    /** The rules that were applied. */
    public SafetyRules rules() {
        return rules;
    }

    /** Whether a rule asks that her midwife or doctor agree before she exercises. */
    public boolean askFirst() {
        return level == Level.CAUTION && reasons().stream().anyMatch(reason -> reason.rule().askFirst());
    }

    /** Whether they have agreed, for every rule that asks it. */
    public boolean isAgreed() {
        return reasons().stream().filter(reason -> reason.rule().askFirst()).allMatch(answers.agreement()::covers);
    }

    /** The rule whose own headline takes the place of the level's: the one rule at this level, if it has one. */
    public Optional<Rule> ownWords() {
        List<Rule> gravest = reasons().stream().map(Reason::rule).filter(rule -> rule.level() == level).toList();
        return gravest.size() == 1 && gravest.get(0).headline().isPresent() ? Optional.of(gravest.get(0))
                : Optional.empty();
    }

    /** What a routine must leave out; empty where she may not exercise at all. */
    public List<Limit> limits() {
        if (level.atLeast(Level.STOP)) {
            return List.of();
        }
        return reasons().stream()
                .flatMap(reason -> reason.rule().limits().stream().map(avoid -> new Limit(avoid, reason.rule())))
                .toList();
    }

    /** What she may ask about doing instead; only at {@code stop}. */
    public List<Alternative> alternatives() {
        return level == Level.STOP && ownWords().isEmpty() ? rules.alternatives() : List.of();
    }

    /** Whether she may exercise now. */
    public boolean mayExercise() {
        boolean settled = (level == Level.GO || level == Level.CAUTION) && answers.age().isPresent();
        return settled && (!askFirst() || isAgreed());
    }

    /** Leave to exercise now, if she may. */
    public Optional<Clearance> clearance() {
        return answers.age().filter(age -> mayExercise()).map(age -> new Clearance(age, limits()));
    }
}
