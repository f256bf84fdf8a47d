package io.github.backcare.format;

import io.github.backcare.routine.Cue;
import io.github.backcare.routine.Dose;
import io.github.backcare.routine.Planned;

/** Doses and times in words. */
final class DoseWords {

    private DoseWords() {
    }

    /** {@code 8 times, 2 sets with 30 seconds of rest between, each side}. */
    static String dose(Planned planned) {
        Dose dose = planned.exercise().dose();
        StringBuilder words = new StringBuilder();
        words.append(planned.repetitions() == 1 ? "once" : planned.repetitions() + " times");
        if (dose.sides() == 2) {
            words.append(", ").append(dose.sideNames().get(0)).append(" and then ").append(dose.sideNames().get(1));
        }
        if (planned.sets() > 1) {
            words.append(", ").append(planned.sets()).append(" sets with ").append(dose.rest())
                    .append(" seconds of rest between");
        }
        dose.often().ifPresent(often -> words.append(" (").append(often).append(')'));
        return words.toString();
    }

    /** {@code 4 seconds in}. */
    static String step(Cue cue, int seconds) {
        return seconds + (cue == Cue.BREATHE_IN || cue == Cue.BREATHE_OUT ? " s " + cue.word() : " s");
    }

    /** {@code 2 min 05 s}. */
    static String time(int seconds) {
        if (seconds < 60) {
            return seconds + " s";
        }
        int rest = seconds % 60;
        return seconds / 60 + " min" + (rest == 0 ? "" : " " + (rest < 10 ? "0" : "") + rest + " s");
    }

    /** {@code About 12 minutes}, to the nearest minute. */
    static String about(int seconds) {
        int minutes = Math.round(seconds / 60f);
        return "About " + minutes + (minutes == 1 ? " minute" : " minutes");
    }
}
