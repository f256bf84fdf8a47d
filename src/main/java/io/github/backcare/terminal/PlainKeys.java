package io.github.backcare.terminal;

import io.github.backcare.session.Event;
import io.github.backcare.session.Key;
import io.github.backcare.session.Mode;
import io.github.backcare.session.PlayerState;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a typed line means, where keys only arrive with Enter. */
final class PlainKeys {

    private PlainKeys() {
    }

    static List<Event> of(PlayerState state, String typed) {
        String line = typed.strip();
        return switch (state.mode()) {
            case SIGNS -> picked(state, line);
            case WORDS, PAIN_BEFORE, PAIN_AFTER -> typedAndEntered(line);
            default -> List.of(new Event.Pressed(key(state, line)));
        };
    }

    private static Key key(PlayerState state, String line) {
        if (line.isEmpty()) {
            return Key.ENTER;
        }
        Key key = Key.of(line.codePointAt(0));
        boolean paces = state.mode() == Mode.RUNNING || state.mode() == Mode.PAUSED || state.mode() == Mode.CHOICE;
        return paces && key.is('p') ? Key.SPACE : key;
    }

    private static List<Event> picked(PlayerState state, String line) {
        if (line.equals("0")) {
            return List.of(new Event.Pressed(Key.ESCAPE));
        }
        if (line.matches("[0-9]{1,2}([ ,]+[0-9]{1,2})*")) {
            return List.of(new Event.Picked(
                    Stream.of(line.split("[ ,]+")).map(number -> Integer.parseInt(number) - 1).toList()));
        }
        if (line.isEmpty() || state.dialogue().readings()) {
            return List.of();
        }
        // She did not look for a number: the last line of the list stands for her own words.
        List<Event> events = new ArrayList<>();
        events.add(new Event.Picked(List.of(state.dialogue().options().size() - 1)));
        events.addAll(typedAndEntered(line));
        return events;
    }

    private static List<Event> typedAndEntered(String line) {
        List<Event> events = new ArrayList<>();
        // A tab is a key of its own; here it stands between words.
        line.codePoints().map(c -> Character.isWhitespace(c) ? ' ' : c)
                .forEach(c -> events.add(new Event.Pressed(Key.of(c))));
        events.add(new Event.Pressed(Key.ENTER));
        return events;
    }
}
