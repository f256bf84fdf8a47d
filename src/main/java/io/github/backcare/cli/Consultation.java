package io.github.backcare.cli;

import io.github.backcare.screening.Answers;
import io.github.backcare.screening.Draft;
import io.github.backcare.screening.SafetyRules;
import io.github.backcare.screening.Screener;
import io.github.backcare.screening.Screening;
import io.github.backcare.wording.Interpretation;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.ParseResult;

/**
 * One screening: what the flags say, what her profile says, and in a terminal what she answers.
 *
 * @param screening the outcome
 * @param askedHistory whether the standing conditions were asked about just now
 */
record Consultation(Screening screening, boolean askedHistory) {
    /** What is said of a profile that is there and can't be read: it could hold anything. */
    static final Interpretation UNREADABLE = new Interpretation(List.of(),
            List.of("your profile, with the conditions it may hold"), List.of(), OptionalInt.empty(), false);

    /** Holds it. */
    static Consultation hold(ParseResult parsed, Context context, Library library, Person person, AgeChoice age,
            boolean ask) {
        return hold(library, person, age, AnswerOptions.read(parsed, age.age(), library),
                ask ? Optional.of(ScreeningConversation.of(library, parsed, context)) : Optional.empty());
    }

    /** Holds it on what the flags said, with a conversation where she can be asked. */
    static Consultation hold(Library library, Person person, AgeChoice age, Answers flags,
            Optional<ScreeningConversation> conversation) {
        SafetyRules rules = library.rules();
        Answers given = person.remembering(flags, rules);
        Answers answers = conversation.map(talk -> talk.deniedOn(person.staleDenial()).complete(given, age.mayBeAsked()))
                .orElse(given);
        boolean asked = !knowsHistory(given, rules) && knowsHistory(answers, rules);
        Answers known = person.isUnreadable() && !asked ? Draft.withWords(answers, UNREADABLE) : answers;
        Screener screener = library.screener();
        return new Consultation(age.screen(screener, Draft.withAgreement(known, person.agreement(screener))), asked);
    }

    private static boolean knowsHistory(Answers answers, SafetyRules rules) {
        return answers.findings().keySet().containsAll(rules.historyFindings());
    }
}
