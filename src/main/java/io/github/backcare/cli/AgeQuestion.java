package io.github.backcare.cli;

import io.github.backcare.pregnancy.GestationalAge;
import java.time.LocalDate;
import java.util.Optional;

/** Asks how far she is. */
final class AgeQuestion {

    private AgeQuestion() {
    }

    /** Her age, where there is nothing to go back to. */
    static GestationalAge insist(Prompt prompt, LocalDate today) {
        Optional<GestationalAge> age = Optional.empty();
        while (age.isEmpty()) {
            age = ask(prompt, today);
        }
        return age.get();
    }

    /** Her age, or nothing if she goes back. */
    static Optional<GestationalAge> ask(Prompt prompt, LocalDate today) {
        while (true) {
            String text = prompt.ask("How many weeks pregnant are you? (24, or 24+3, or your due date, "
                    + "such as 2027-03-14.)");
            if (Prompt.isBack(text)) {
                return Optional.empty();
            }
            try {
                return Optional.of(AgeOptions.weekOrDueDate(text, today));
            } catch (UsageException e) {
                prompt.show(prompt.page().paragraph(e.getMessage()));
            }
        }
    }
}
