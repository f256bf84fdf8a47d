package io.github.backcare.cli;

import io.github.backcare.content.ContentException;
import io.github.backcare.session.Mode;
import io.github.backcare.session.PlayerState;
import io.github.backcare.store.Profile;
import io.github.backcare.store.StoreException;
import java.time.LocalDate;
import java.util.Optional;

/** The day of her first session: her profile keeps it, since repetitions and sets grow from then on. */
final class Beginning {

    private Beginning() {
    }

    /** Keeps the day, where there is a profile, she did an exercise to its end, and she has not begun before. */
    static void remember(PlayerState end, LocalDate day, Person person, Context context) {
        Optional<LocalDate> known = person.profile().flatMap(Profile::started);
        boolean begins = person.profile().isPresent() && known.filter(began -> !began.isAfter(day)).isEmpty();
        if (!begins || end.mode() != Mode.FINISHED || end.progress().finished().isEmpty()) {
            return;
        }
        try {
            person.file().orElseThrow().update(profile -> profile.edit().started(day).build());
        } catch (StoreException | ContentException e) {
            context.err().println("backcare: your profile could not keep the day you began. " + e.getMessage());
        }
    }
}
