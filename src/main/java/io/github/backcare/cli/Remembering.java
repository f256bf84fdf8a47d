package io.github.backcare.cli;

import io.github.backcare.content.Unprintable;
import io.github.backcare.format.Page;
import io.github.backcare.pregnancy.GestationalAge;
import io.github.backcare.screening.Answer;
import io.github.backcare.screening.Answers;
import io.github.backcare.screening.Level;
import io.github.backcare.screening.SafetyRules;
import io.github.backcare.store.Profile;
import io.github.backcare.store.ProfileBuilder;
import io.github.backcare.store.ProfileFile;
import io.github.backcare.store.StandingCondition;
import io.github.backcare.store.StoreException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** Offers to keep the standing conditions she was just asked about, so that they need not be asked each time. */
final class Remembering {

    private Remembering() {
    }

    /** Offers it, unless there is something more urgent to do or nowhere to keep it. */
    static void offer(Consultation consultation, Person person, Library library, ParseResult parsed, Context context) {
        if (!isWanted(consultation, person)) {
            return;
        }
        ProfileFile file = person.file().get();
        Prompt prompt = new Prompt(context, person.style(parsed, context));
        Page page = prompt.page().paragraph("Shall I keep your week and your answers about standing conditions, "
                + "so that I ask about them only every four weeks? They stay on this computer, in a file that only you "
                + "can read (" + file.path() + "). How you feel today is never kept.");
        // Who keeps them already has been asked.
        if (!person.keepsConditions()) {
            prompt.show(page);
            if (!isYes(prompt)) {
                return;
            }
        }
        Answers answers = consultation.screening().answers();
        LocalDate today = LocalDate.now(context.clock());
        try {
            file.update(profile -> keeping(profile, answers, library.rules(), today));
            prompt.show(prompt.page().paragraph("Kept. `backcare profile show` shows it."));
        } catch (StoreException e) {
            context.err().println("backcare: " + Unprintable.shown(e.getMessage()));
        }
    }

    /** Whether there is something to keep, somewhere to keep it, and nothing more urgent to do. */
    static boolean isWanted(Consultation consultation, Person person) {
        return consultation.askedHistory() && !person.isUnreadable() && person.file().isPresent()
                && !consultation.screening().level().atLeast(Level.URGENT);
    }

    private static Profile keeping(Profile profile, Answers answers, SafetyRules rules, LocalDate today) {
        ProfileBuilder edit = profile.edit();
        Optional<GestationalAge> age = answers.age();
        if (profile.due().isEmpty() && age.isPresent()) {
            edit.due(age.get().dueDate(today));
        }
        conditions(edit, answers, rules, today);
        boolean unsure = rules.historyFindings().stream().anyMatch(id -> answers.findings().get(id) == Answer.UNKNOWN);
        return (unsure ? edit : edit.noneOfTheRest(today)).build();
    }

    /** Adds the standing conditions that were answered with yes. */
    static ProfileBuilder conditions(ProfileBuilder edit, Answers answers, SafetyRules rules, LocalDate today) {
        List<String> asked = rules.historyFindings();
        answers.findings().forEach((id, answer) -> {
            if (answer == Answer.YES && asked.contains(id) && !Person.isSign(id, rules)) {
                edit.condition(new StandingCondition(id, Optional.empty(), today, Optional.empty()));
            }
        });
        return edit;
    }

    /** An input that ends here is a no: the verdict has been given. */
    private static boolean isYes(Prompt prompt) {
        try {
            return prompt.isYes("Keep them? [y, n]");
        } catch (InputEndedException e) {
            return false;
        }
    }
}
