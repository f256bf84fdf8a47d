package io.github.backcare.cli;

import io.github.backcare.content.Unprintable;
import io.github.backcare.screening.SafetyRules;
import io.github.backcare.store.StandingCondition;
import io.github.backcare.wording.Finding;
import io.github.backcare.wording.Interpretation;
import io.github.backcare.wording.Mention;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** Standing conditions, as she types them. */
final class ProfileConditions {
    private static final int MAX_SAID = 200;

    private ProfileConditions() {
    }

    static ProfileChange read(ParseResult parsed, Library library, LocalDate on) {
        ProfileChange change = profile -> profile;
        for (String text : Options.texts(parsed, "--condition")) {
            List<StandingCondition> found = conditions(text, library, on);
            change = change.and(profile -> {
                found.forEach(profile::condition);
                return profile;
            });
        }
        for (String id : Options.texts(parsed, "--end-condition")) {
            change = change.and(profile -> {
                if (profile.build().conditionsOn(LocalDate.MAX).stream().noneMatch(c -> c.finding().equals(id))) {
                    throw new UsageException("Your profile holds no condition '" + id + "' that still counts (backcare "
                            + "profile show lists them).");
                }
                return profile.endCondition(id, on);
            });
        }
        return change;
    }

    /**
     * The conditions a text names.
     *
     * @throws UsageException if part of it is not understood, or is how she is today rather than a condition
     */
    static List<StandingCondition> conditions(String text, Library library, LocalDate on) {
        SafetyRules rules = library.rules();
        Interpretation words = library.interpreter().interpret(text);
        if (!words.notUnderstood().isEmpty() || !words.ambiguous().isEmpty() || words.mentions().isEmpty()) {
            String piece = words.notUnderstood().stream().findFirst()
                    .or(() -> words.ambiguous().stream().map(ambiguity -> ambiguity.said()).findFirst()).orElse(text);
            throw new UsageException("I don't know which condition '" + piece + "' is (say it in other words, or give "
                    + "its id, such as placenta-praevia).");
        }
        List<StandingCondition> conditions = new ArrayList<>();
        for (Mention mention : words.mentions()) {
            Optional<Finding> finding = rules.finding(mention.finding());
            boolean standing = finding.filter(known -> known.kind() == Finding.Kind.CONDITION
                    && !known.dangerSign()).isPresent();
            if (!standing) {
                throw new UsageException("'" + mention.said() + "' is how you are today, and that is asked afresh each "
                        + "time and never kept (tell it to: backcare screen).");
            }
            String said = Unprintable.shown(mention.said()).replaceAll("\\s+", " ").strip();
            boolean plainId = said.equals(mention.finding()) || said.isEmpty() || said.length() > MAX_SAID;
            conditions.add(new StandingCondition(mention.finding(), plainId ? Optional.empty() : Optional.of(said), on,
                    Optional.empty()));
        }
        return conditions;
    }
}
