package io.github.backcare.session;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A list she marks lines of, or a line she types.
 *
 * @param title what it asks
 * @param options the lines; none where she types
 * @param cursor the line she is on
 * @param marked the lines she marked
 * @param typed what she typed so far
 * @param readings whether the lines are the meanings of a word she used
 */
public record Dialogue(String title, List<String> options, int cursor, Set<Integer> marked, String typed,
        boolean readings) {
    /** The longest text she can type: more than anybody will, since what is cut off is not screened. */
    static final int MAX_TYPED = 10_000;
    static final Dialogue NONE = new Dialogue("", List.of(), 0, Set.of(), "", false);

    static Dialogue list(String title, List<String> options, boolean readings) {
        return new Dialogue(title, List.copyOf(options), 0, Set.of(), "", readings);
    }

    static Dialogue line(String title) {
        return new Dialogue(title, List.of(), 0, Set.of(), "", false);
    }

    Dialogue moved(int by) {
        int size = options.size();
        return new Dialogue(title, options, Math.floorMod(cursor + by, size), marked, typed, readings);
    }

    Dialogue at(int line) {
        return new Dialogue(title, options, line, marked, typed, readings);
    }

    Dialogue toggled() {
        Set<Integer> marks = new TreeSet<>(marked);
        if (!marks.remove(cursor)) {
            marks.add(cursor);
        }
        return new Dialogue(title, options, cursor, marks, typed, readings);
    }

    Dialogue marking() {
        return marked.contains(cursor) ? this : toggled();
    }

    Dialogue typing(Key key) {
        if (key.equals(Key.BACKSPACE)) {
            int end = typed.isEmpty() ? 0 : typed.offsetByCodePoints(typed.length(), -1);
            return withTyped(typed.substring(0, end));
        }
        return key.isText() && typed.length() < MAX_TYPED ? withTyped(typed + Character.toString(key.code())) : this;
    }

    Dialogue withTyped(String text) {
        return new Dialogue(title, options, cursor, marked, text, readings);
    }
}
