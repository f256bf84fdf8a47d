package io.github.backcare.cli;

import io.github.backcare.format.Page;
import io.github.backcare.screening.Answers;
import io.github.backcare.screening.Draft;
import io.github.backcare.screening.SecondReading;
import io.github.backcare.wording.Ambiguity;
import io.github.backcare.wording.Interpretation;
import io.github.backcare.wording.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Asks how she feels, plays back what was understood, and asks about what was not. */
final class HerWords {
    private static final String LEAVE = "Please say that part in other words. Or press Enter to leave it, and I won't be "
            + "able to tell whether exercise is safe today. ";

    private final Library library;
    private final Prompt prompt;
    private final QuestionList questions;

    HerWords(Library library, Prompt prompt, QuestionList questions) {
        this.library = library;
        this.prompt = prompt;
        this.questions = questions;
    }

    /** The answers with what she says about today; nothing if she goes back. */
    Optional<Answers> ask(Answers answers) {
        while (true) {
            prompt.gap();
            String text = prompt.ask("How are you feeling today? Say it in your own words. (Enter if there is nothing "
                    + "to say, b goes back.)");
            // "Back" may well be what she feels.
            if (text.equalsIgnoreCase("b")) {
                return Optional.empty();
            }
            if (text.isEmpty()) {
                return Optional.of(answers);
            }
            Optional<Answers> confirmed = confirmed(new Said(List.of(text), library.interpreter().interpret(text)), true)
                    .flatMap(said -> settled(said.addedTo(answers, library.secondReader())));
            if (confirmed.isPresent()) {
                return confirmed;
            }
        }
    }

    /** The answers with what the flags left unclear asked about; nothing if she goes back. */
    Optional<Answers> clear(Answers answers) {
        Answers clear = answers;
        if (!answers.notUnderstood().isEmpty()) {
            Interpretation words = new Interpretation(List.of(), answers.notUnderstood(), List.of(), OptionalInt.empty(),
                    false);
            Optional<Said> confirmed = confirmed(new Said(List.of(), words), false);
            if (confirmed.isEmpty()) {
                return Optional.empty();
            }
            clear = confirmed.get().addedTo(Draft.withoutNotUnderstood(answers), library.secondReader());
        }
        return settled(clear);
    }

    /**
     * Her words once she has confirmed them; nothing if she goes back.
     *
     * @param typed whether she has just typed them all, and can do so again
     */
    private Optional<Said> confirmed(Said heard, boolean typed) {
        Said said = heard;
        while (true) {
            playBack(said.words());
            boolean puzzled = !said.words().notUnderstood().isEmpty();
            String reply = prompt.ask((puzzled ? LEAVE : "Is that right? y yes, ")
                    + (puzzled && !typed ? "(b goes back.)" : puzzled ? "(n says it all again.)" : "n says it again."));
            String key = reply.toLowerCase(Locale.ROOT);
            boolean no = key.equals("n") || key.equals("no");
            if (key.equals("b") || no && typed) {
                return Optional.empty();
            }
            if (no) {
                said = heard;
                continue;
            }
            boolean yes = key.equals("y") || key.equals("yes");
            if (yes || puzzled && reply.isEmpty()) {
                return Optional.of(said);
            }
            if (puzzled) {
                said = new Said(joined(said.texts(), List.of(reply)),
                        joined(said.words(), library.interpreter().interpret(reply)));
            }
        }
    }

    /**
     * What she typed.
     *
     * @param texts as typed
     * @param words what was understood
     */
    private record Said(List<String> texts, Interpretation words) {

        Answers addedTo(Answers answers, SecondReading second) {
            return second.over(Draft.withWords(answers, words), texts);
        }
    }

    /** What she says the second time takes the place of what was not understood the first time. */
    private static Interpretation joined(Interpretation first, Interpretation then) {
        OptionalInt pain = IntStream.concat(first.pain().stream(), then.pain().stream()).max();
        return new Interpretation(joined(first.mentions(), then.mentions()), then.notUnderstood(),
                joined(first.ambiguous(), then.ambiguous()), joined(first.notCounted(), then.notCounted()), pain,
                first.worse() || then.worse(), joined(first.weeks(), then.weeks()));
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        List<T> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    private void playBack(Interpretation words) {
        prompt.gap();
        Page page = prompt.page();
        if (!words.mentions().isEmpty() || words.pain().isPresent()) {
            page.paragraph("I understood:");
            words.mentions().forEach(mention -> page.bullet(named(mention)));
            words.pain().ifPresent(pain -> page.bullet("Pain: " + pain + " out of 10"));
        }
        if (!words.ambiguous().isEmpty()) {
            page.paragraph("I will ask what you mean by " + String.join(" and ",
                    words.ambiguous().stream().map(word -> "\"" + word.said() + "\"").toList()) + ".");
        }
        if (!words.notUnderstood().isEmpty()) {
            page.paragraph("I did not understand:");
            words.notUnderstood().forEach(piece -> page.bullet("\"" + piece + "\""));
        } else if (words.mentions().isEmpty() && words.ambiguous().isEmpty() && words.pain().isEmpty()) {
            page.paragraph("I understood that you have no complaint to tell me.");
        }
        if (!words.notCounted().isEmpty()) {
            page.paragraph("Not counted as a complaint of today:");
            words.notCounted().forEach(piece -> page.bullet("\"" + piece + "\""));
        }
        prompt.show(page);
    }

    private String named(Mention mention) {
        String name = library.rules().nameOf(mention.finding());
        return name + (name.equalsIgnoreCase(mention.said()) ? "" : " (you said \"" + mention.said() + "\")");
    }

    private Optional<Answers> settled(Answers answers) {
        Answers settled = answers;
        for (Ambiguity ambiguity : answers.ambiguous()) {
            List<Ambiguity.Reading> readings = ambiguity.readings();
            Optional<List<Integer>> picked = questions.pick("\"" + ambiguity.said() + "\": " + ambiguity.ask(),
                    readings.stream().map(Ambiguity.Reading::meaning).toList(),
                    "it is none of them or you are not sure");
            if (picked.isEmpty()) {
                return Optional.empty();
            }
            if (!picked.get().isEmpty()) {
                settled = Draft.settled(settled, ambiguity,
                        picked.get().stream().map(number -> readings.get(number - 1).finding()).toList());
            }
        }
        return Optional.of(settled);
    }
}
