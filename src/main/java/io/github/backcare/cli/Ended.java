package io.github.backcare.cli;

import io.github.backcare.format.Contacts;
import io.github.backcare.format.Page;
import io.github.backcare.format.ScreeningJson;
import io.github.backcare.format.ScreeningText;
import io.github.backcare.screening.Answer;
import io.github.backcare.screening.Answers;
import io.github.backcare.screening.Draft;
import io.github.backcare.screening.Level;
import io.github.backcare.screening.Screening;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** What is said once the pregnancy has ended: no question, no exercise, and nothing about how it ended. */
final class Ended {
    /** The finding of the shipped rules that stands for it. */
    private static final String PREGNANCY_ENDED = "pregnancy-ended";

    private Ended() {
    }

    /** Says so, unless what the flags say is urgent by itself: then that comes first, whatever has ended. */
    static int screen(Person person, boolean json, ParseResult parsed, Context context) {
        Library library = Library.of(parsed);
        Answers given = Draft.withFindings(AnswerOptions.read(parsed, Optional.empty(), library),
                Map.of(PREGNANCY_ENDED, Answer.YES));
        Screening screening = library.screener().screen(given);
        if (!json && !screening.level().atLeast(Level.URGENT)) {
            return say(person, false, parsed, context);
        }
        Page page = new Page(person.style(parsed, context));
        ScreeningText.write(screening, person.contacts(), page);
        context.out().print(json ? ScreeningJson.of(screening, List.of()) : page.toString());
        return screening.level().exitCode();
    }

    /**
     * Says so; with JSON on stderr, since there is no screening to print.
     *
     * @return the exit code of what could not be judged, so that no script takes it as leave to exercise
     */
    static int say(Person person, boolean json, ParseResult parsed, Context context) {
        Page page = new Page(person.style(parsed, context));
        write(person.contacts(), page);
        if (json) {
            context.err().print(page);
        } else {
            context.out().print(page);
        }
        return Level.UNKNOWN.exitCode();
    }

    /** The words themselves. */
    static void write(Contacts contacts, Page page) {
        page.paragraph("Your profile says that your pregnancy has ended, so backcare asks you nothing and plans "
                + "nothing. Be gentle with yourself.");
        page.blank().paragraph("Your midwife or doctor is still there for you. If you bleed more, have a fever, a "
                + "bad headache or a sore leg, if your thoughts frighten you, or if anything worries you, ring them now"
                + contacts.maternityUnit().map(number -> " (your maternity unit: " + number + ")").orElse("")
                + ". Sudden heavy bleeding, chest pain, trouble breathing, fainting or a fit: " + contacts.callEmergency());
        page.blank().dim("", "`backcare plan --cancel` takes your sessions out of your calendar. `backcare profile "
                + "clear` deletes what backcare remembers. For someone else, add --no-profile.");
    }
}
