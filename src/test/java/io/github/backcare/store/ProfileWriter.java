package io.github.backcare.store;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** Writes a profile again and again until it is killed; run by {@link ProfileKillIT}. */
public final class ProfileWriter {
    static final int CONDITIONS = 200;

    private ProfileWriter() {
    }

    public static void main(String[] args) {
        ProfileFile file = new ProfileFile(Path.of(args[0]));
        int number = 0;
        while (true) {
            int next = number++;
            file.update(profile -> written(profile, next));
            if (next == 0) {
                System.out.println("writing");
            }
        }
    }

    /** A profile of some length that says the same number at both of its ends. */
    static Profile written(Profile profile, int number) {
        ProfileBuilder edit = profile.edit().numbers(new Profile.Numbers(Optional.empty(), Optional.empty(),
                Optional.of("number " + number)));
        for (int i = 0; i < CONDITIONS; i++) {
            edit.condition(new StandingCondition("condition-" + i, Optional.of("as she said it"),
                    LocalDate.of(2026, 11, 20), Optional.empty()));
        }
        return edit.preferences(Preferences.NONE.withAvoid(java.util.List.of("tag-" + number))).build();
    }
}
