package io.github.backcare.cli;

import io.github.backcare.plan.Plan;
import io.github.backcare.plan.PlanMaker;
import io.github.backcare.plan.PlanRequest;
import io.github.backcare.pregnancy.GestationalAge;
import io.github.backcare.routine.Request;
import io.github.backcare.screening.Answers;
import io.github.backcare.screening.Draft;
import io.github.backcare.store.Profile;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/**
 * A plan made of flags and profile.
 *
 * @param plan the plan
 * @param library the content behind it
 */
record Planning(Plan plan, Library library) {

    /** Makes it; null where the profile's dates lead out of what backcare speaks about, which has been said. */
    static Planning of(ParseResult parsed, Context context, Person person) {
        LocalDate today = LocalDate.now(context.clock());
        boolean ask = DisplayOptions.mayAsk(parsed, context);
        AgeChoice choice = AgeChoice.of(parsed, context, person, ask);
        if (!choice.mayBeAsked()) {
            return null;
        }
        if (choice.other().isPresent()) {
            throw new UsageException("A plan needs one due date (put your profile right with backcare profile set --due, "
                    + "or add --no-profile).");
        }
        if (choice.age().isEmpty() && !ask) {
            throw new UsageException("How far are you? Add --due with your due date, or keep it: backcare profile set.");
        }
        GestationalAge age = choice.age().orElseGet(() -> AgeQuestion.insist(
                new Prompt(context, person.style(parsed, context)), today));
        Library library = Library.of(parsed);
        Answers answers = Draft.withAgreement(person.remembering(AnswerOptions.read(parsed, Optional.empty(), library),
                library.rules()), person.agreement(library.screener()));
        if (person.isUnreadable()) {
            answers = Draft.withWords(answers, Consultation.UNREADABLE);
        }
        Request wishes = RoutineOptions.request(parsed, age, Optional.empty(), library, person.preferences(),
                person.training());
        PlanRequest request = new PlanRequest(LocalDateTime.now(context.clock()), age.dueDate(today),
                RhythmOptions.read(parsed, person.profile().flatMap(Profile::schedule)), answers,
                person.profile().flatMap(Profile::started), person.preferences().newToExercise(), wishes.minutes(),
                !Options.has(parsed, "--minutes"), RoutineOptions.wished(parsed, library, person.preferences()),
                wishes.postures(), wishes.seed());
        return new Planning(new PlanMaker(library.screener(), library.exercises()).make(request), library);
    }

    /** From what the events take their ids: the profile's, else the due date. */
    String id(Person person) {
        return person.profile().map(Profile::id).orElse("due " + plan.due());
    }
}
