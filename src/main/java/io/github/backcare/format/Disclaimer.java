package io.github.backcare.format;

import io.github.backcare.screening.SafetyRules;

/** What backcare is not, at the end of all it says. */
final class Disclaimer {

    private Disclaimer() {
    }

    static String of(SafetyRules rules) {
        return (rules.edition().reviewed() ? "backcare does not diagnose. "
                : "backcare does not diagnose, and no clinician has signed off its rules yet. ")
                + "If you are worried, ring your midwife or maternity unit, whatever it says here.";
    }
}
