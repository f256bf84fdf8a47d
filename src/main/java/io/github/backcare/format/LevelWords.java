package io.github.backcare.format;

import io.github.backcare.screening.Level;
import io.github.backcare.screening.Screening;

/** What each level is called and what it asks for, in one place for every format. */
final class LevelWords {

    private LevelWords() {
    }

    static Theme role(Level level) {
        return switch (level) {
            case GO -> Theme.GO;
            case CAUTION -> Theme.CAUTION;
            case STOP, UNKNOWN -> Theme.STOP;
            case URGENT -> Theme.URGENT;
            case EMERGENCY -> Theme.EMERGENCY;
        };
    }

    static String sign(Level level, Style style) {
        return switch (level) {
            case GO -> style.either("✓ ", "");
            case CAUTION -> style.either("△ ", "");
            case STOP -> style.either("■ ", "");
            case UNKNOWN -> style.either("? ", "");
            case URGENT -> style.either("☎ ", "");
            case EMERGENCY -> style.either("✚ ", "");
        };
    }

    /** What a level is called on the screen. */
    static String name(Level level) {
        return level == Level.UNKNOWN ? "NOT SURE" : level.name();
    }

    /** The headline under the level's name. */
    static String headline(Screening screening, Contacts contacts) {
        return switch (screening.level()) {
            case GO -> "You can exercise gently today.";
            case CAUTION -> screening.askFirst() && !screening.isAgreed()
                    ? "Ask your midwife or doctor before you exercise."
                    : "You can exercise gently, with the changes below.";
            case STOP -> "No exercise today. Talk to your midwife or doctor.";
            case UNKNOWN -> "I can't tell from this whether exercise is safe for you today, so please don't yet.";
            case URGENT -> contacts.ringMaternityUnit() + " No exercise until they have told you what to do.";
            case EMERGENCY -> contacts.callEmergency();
        };
    }
}
