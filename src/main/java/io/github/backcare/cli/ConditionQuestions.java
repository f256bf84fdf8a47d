package io.github.backcare.cli;

import io.github.backcare.screening.Answer;
import io.github.backcare.screening.Answers;
import io.github.backcare.store.Profile;
import java.time.LocalDate;

/** The standing conditions of {@code backcare profile set}. */
final class ConditionQuestions {
    private final Prompt prompt;
    private final Library library;
    private final LocalDate today;
    private final boolean oneByOne;

    ConditionQuestions(Prompt prompt, Library library, LocalDate today, boolean oneByOne) {
        this.prompt = prompt;
        this.library = library;
        this.today = today;
        this.oneByOne = oneByOne;
    }

    /** First whether those in the profile still count, then the list. */
    ProfileChange ask(Profile before) {
        ProfileChange change = profile -> profile;
        for (var condition : before.conditionsOn(today)) {
            String name = library.rules().nameOf(condition.finding());
            if (!prompt.isYes(name + ": does that still count? [y, n]")) {
                change = change.and(profile -> profile.endCondition(condition.finding(), today));
            }
        }
        Answers answers = ScreeningConversation.standingConditions(library, prompt, oneByOne, today);
        boolean unsure = answers.findings().containsValue(Answer.UNKNOWN);
        boolean asked = !answers.findings().isEmpty();
        change = change.and(profile -> Remembering.conditions(profile, answers, library.rules(), today));
        return asked && !unsure ? change.and(profile -> profile.noneOfTheRest(today)) : change;
    }
}
