package io.github.backcare.session;

import io.github.backcare.routine.Planned;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** What was done, in sentences. */
public final class Summary {

    private Summary() {
    }

    /** What she did and for how long. */
    public static List<String> of(PlayerState state) {
        Progress progress = state.progress();
        if (state.mode() == Mode.STOPPED && progress.begun().isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        int all = state.session().exercises().size();
        int done = progress.finished().size();
        lines.add(headline(state, done, all));
        List<String> partly = names(state, progress.begun().stream().filter(i -> !progress.finished().contains(i)).toList());
        if (done > 0) {
            lines.add("Done: " + String.join(", ", names(state, List.copyOf(progress.finished()))) + ".");
        }
        if (!partly.isEmpty()) {
            lines.add("Begun: " + String.join(", ", partly) + ".");
        }
        pain(progress.painBefore(), progress.painAfter(), lines);
        return lines;
    }

    private static String headline(PlayerState state, int done, int all) {
        String time = time(state.progress().activeSeconds());
        if (state.mode() == Mode.STOPPED) {
            return "You exercised for " + time + ".";
        }
        if (state.progress().begun().isEmpty()) {
            return "You stopped before the first exercise. That is fine; come back when it suits you.";
        }
        if (done == 0) {
            return "You stopped early, after " + time + ". That is fine; come back when it suits you.";
        }
        if (done == all) {
            return "Well done. You did " + (all == 1 ? "the exercise" : "all " + all + " exercises") + " in " + time + ".";
        }
        return "You did " + done + " of " + all + " exercises in " + time + ".";
    }

    private static void pain(OptionalInt before, OptionalInt after, List<String> lines) {
        if (before.isPresent() && after.isPresent()) {
            int change = after.getAsInt() - before.getAsInt();
            String how = change < 0 ? "better" : change == 0 ? "the same" : "worse";
            lines.add("Your back: " + before.getAsInt() + " before, " + after.getAsInt() + " after, so " + how + ".");
            if (change > 0) {
                lines.add("If it stays worse, leave the exercises for now and ask your midwife or a physiotherapist.");
            }
        }
    }

    /** {@code 4 min 05 s}. */
    public static String time(int seconds) {
        int rest = seconds % 60;
        String left = rest == 0 ? "" : (rest < 10 ? "0" : "") + rest + " s";
        return seconds < 60 ? seconds + " s" : seconds / 60 + " min" + (left.isEmpty() ? "" : " " + left);
    }

    private static List<String> names(PlayerState state, List<Integer> indices) {
        List<Planned> exercises = state.session().exercises();
        return indices.stream().sorted().map(i -> exercises.get(i).exercise().name()).toList();
    }
}
