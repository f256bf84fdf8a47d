package io.github.backcare.cli;

import io.github.backcare.pregnancy.GestationalAge;
import io.github.backcare.routine.Request;
import io.github.backcare.store.Preferences;
import io.github.backcare.store.Profile;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;

/** {@code backcare profile set} without flags: a few questions, each of which Enter leaves as it is. */
final class ProfileConversation {
    private static final ProfileChange NOTHING = profile -> profile;

    private final Prompt prompt;
    private final Library library;
    private final LocalDate today;
    private final boolean oneByOne;

    ProfileConversation(Prompt prompt, Library library, LocalDate today, boolean oneByOne) {
        this.prompt = prompt;
        this.library = library;
        this.today = today;
        this.oneByOne = oneByOne;
    }

    ProfileChange ask(Profile before) {
        prompt.show(prompt.page().paragraph("Press Enter to leave an answer as it is."));
        return ask("When is your baby due? (a date such as 2027-03-14, or your week today, such as 24+3)", this::due)
                .and(ask("Your maternity unit's phone number?", ProfileNumbers::maternityUnit))
                .and(ask("Which country are you in, for its emergency number? (such as GB, IE or US; or the number)",
                        ProfileNumbers::countryOrNumber))
                .and(new ConditionQuestions(prompt, library, today, oneByOne).ask(before))
                .and(ask("Positions, loads or exercises to leave out? (such as kneeling wrists)", this::avoid))
                .and(ask("How many minutes do you like? (5 to 40; " + Request.DEFAULT_MINUTES + " if you don't say)",
                        this::minutes))
                .and(yesOrNo("Is exercise new to you?", Preferences::withNewToExercise))
                .and(yesOrNo("Shall sessions speak?", Preferences::withVoice))
                .and(yesOrNo("Shall output always be plain, for a screen reader?", Preferences::withPlain))
                .and(yesOrNo("Shall sessions be written to a diary on this computer?", Preferences::withDiary));
    }

    /** Asks until the answer makes sense. */
    private ProfileChange ask(String question, Function<String, ProfileChange> meaning) {
        while (true) {
            String answer = prompt.ask(question);
            if (answer.isEmpty()) {
                return NOTHING;
            }
            try {
                return meaning.apply(answer);
            } catch (UsageException e) {
                prompt.show(prompt.page().paragraph(e.getMessage()));
            }
        }
    }

    private ProfileChange due(String answer) {
        GestationalAge age = AgeOptions.weekOrDueDate(answer, today);
        LocalDate due = age.dueDate(today);
        return profile -> profile.due(due);
    }

    private ProfileChange avoid(String answer) {
        var tags = java.util.List.of(answer.toLowerCase(Locale.ROOT).replace(',', ' ').split(" +"));
        tags.forEach(tag -> RoutineOptions.checkTag(tag, library));
        return profile -> profile.preferences(profile.preferences().withAvoid(tags));
    }

    private ProfileChange minutes(String answer) {
        int minutes = answer.matches("[0-9]{1,2}") ? Integer.parseInt(answer) : 0;
        if (minutes < Request.MIN_MINUTES || minutes > Request.MAX_MINUTES) {
            throw new UsageException("Please type a whole number from " + Request.MIN_MINUTES + " to "
                    + Request.MAX_MINUTES + ".");
        }
        return profile -> profile.preferences(profile.preferences().withMinutes(minutes));
    }

    private ProfileChange yesOrNo(String question, BiFunction<Preferences, Boolean, Preferences> with) {
        return ask(question + " [y, n]", answer -> {
            boolean yes = answer.toLowerCase(Locale.ROOT).startsWith("y");
            if (!yes && !answer.toLowerCase(Locale.ROOT).startsWith("n")) {
                throw new UsageException("Please type y or n.");
            }
            return profile -> profile.preferences(with.apply(profile.preferences(), yes));
        });
    }
}
