package io.github.backcare.format;

import io.github.backcare.routine.Tags;
import io.github.backcare.screening.Level;
import io.github.backcare.screening.Limit;
import io.github.backcare.screening.Screening;
import java.util.List;
import java.util.Optional;

/** A verdict that lets her exercise, in a line or two, for the moment before she does. */
public final class VerdictLine {
    private static final int MOST_NAMED = 3;

    private VerdictLine() {
    }

    /** {@code ✓ GO: you can exercise gently today.} */
    public static String of(Screening screening, Style style) {
        List<String> because = screening.reasons().stream().filter(reason -> reason.rule().level() == Level.CAUTION)
                .flatMap(reason -> reason.findings().stream()).distinct()
                .map(id -> screening.rules().nameOf(id)).toList();
        return LevelWords.sign(screening.level(), style) + screening.level().name() + ": " + switch (screening.level()) {
            case GO -> "you can exercise gently today.";
            case CAUTION -> "exercise gently and with care" + (because.isEmpty() ? "." : ". You told me: "
                    + listed(because, "; ") + ".");
            default -> throw new IllegalArgumentException("nobody exercises at " + screening.level());
        };
    }

    /** The same in a few words, for a small window. */
    public static String shortly(Screening screening, Style style) {
        return LevelWords.sign(screening.level(), style) + screening.level().name()
                + (screening.level() == Level.CAUTION ? ": gently, and with care." : ": exercise gently today.");
    }

    /** What her routine leaves out, if it leaves out anything. */
    public static Optional<String> limits(Screening screening) {
        List<String> limits = screening.limits().stream().map(Limit::avoid).distinct().map(Tags::words).toList();
        return limits.isEmpty() ? Optional.empty()
                : Optional.of("Your routine leaves out: " + listed(limits, ", ") + ".");
    }

    /** The colour it is shown in. */
    public static Theme role(Screening screening) {
        return LevelWords.role(screening.level());
    }

    private static String listed(List<String> names, String between) {
        String first = String.join(between, names.subList(0, Math.min(MOST_NAMED, names.size())));
        return names.size() <= MOST_NAMED ? first : first + " and " + (names.size() - MOST_NAMED) + " more";
    }
}
