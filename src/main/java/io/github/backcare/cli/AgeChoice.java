package io.github.backcare.cli;

import io.github.backcare.pregnancy.GestationalAge;
import io.github.backcare.screening.Answers;
import io.github.backcare.screening.Draft;
import io.github.backcare.screening.Screener;
import io.github.backcare.screening.Screening;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/**
 * How far she is: what the flags say, else her profile. Where the two are more than a week apart, a terminal asks
 * which is right; a script is warned, and the graver of the two outcomes counts.
 *
 * @param age her age, if flags or profile say it
 * @param other the profile's, where it disagrees with the flags and nobody could be asked
 * @param mayBeAsked false where the profile's dates lead out of what backcare speaks about, which was said
 */
record AgeChoice(Optional<GestationalAge> age, Optional<GestationalAge> other, boolean mayBeAsked) {

    static AgeChoice of(ParseResult parsed, Context context, Person person, boolean ask) {
        Optional<GestationalAge> flags = AgeOptions.read(parsed, context::today);
        Optional<LocalDate> due = person.profile().flatMap(profile -> profile.due());
        Optional<GestationalAge> remembered = due.flatMap(date -> GestationalAge.untilDueDate(date, context.today()));
        if (flags.isEmpty()) {
            if (due.isPresent() && remembered.isEmpty()) {
                context.err().println("backcare: " + AgeOptions.outside(due.get(), context.today()));
            }
            return new AgeChoice(remembered, Optional.empty(), due.isEmpty() || remembered.isPresent());
        }
        if (due.isPresent() && remembered.isEmpty()) {
            context.err().println("backcare: the due date in your profile, " + due.get() + ", can't be right with what you "
                    + "gave, which counts here (backcare profile set --due DATE puts it right).");
        }
        boolean disagree = remembered.isPresent()
                && Math.abs(remembered.get().week() - flags.get().week()) > 1;
        if (!disagree) {
            return new AgeChoice(flags, Optional.empty(), true);
        }
        if (ask) {
            return new AgeChoice(Optional.of(asked(flags.get(), remembered.get(), parsed, context)), Optional.empty(),
                    true);
        }
        context.err().println("backcare: your profile says " + remembered.get() + " weeks today, and you gave "
                + flags.get() + ". This goes by what you gave, unless your week by the profile calls for more care "
                + "(backcare profile set --due DATE puts it right).");
        return new AgeChoice(flags, remembered, true);
    }

    /** With the age she gave when asked. */
    AgeChoice with(GestationalAge answered) {
        return new AgeChoice(Optional.of(answered), other, mayBeAsked);
    }

    /** The outcome; where two ages stand against each other, the graver one, or at the same level the one that allows less. */
    Screening screen(Screener screener, Answers answers) {
        Screening screening = screener.screen(answers);
        if (other.isEmpty()) {
            return screening;
        }
        Screening byProfile = screener.screen(Draft.withAge(answers, other.get()));
        Comparator<Screening> graver = Comparator.comparing(Screening::level).thenComparing(one -> !one.mayExercise())
                .thenComparing(one -> one.limits().size());
        return graver.compare(screening, byProfile) < 0 ? byProfile : screening;
    }

    private static GestationalAge asked(GestationalAge flags, GestationalAge remembered, ParseResult parsed,
            Context context) {
        Prompt prompt = new Prompt(context, DisplayOptions.style(parsed, context));
        while (true) {
            String answer = prompt.ask("Your profile says that you are " + remembered + " weeks today, and you typed "
                    + flags + ".\nWhich is right? (1: " + remembered + ", 2: " + flags + ".)");
            if (answer.equals("1") || answer.equals(remembered.toString())) {
                return remembered;
            }
            if (answer.equals("2") || answer.equals(flags.toString())) {
                return flags;
            }
        }
    }
}
