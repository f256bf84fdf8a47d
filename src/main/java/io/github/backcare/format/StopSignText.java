package io.github.backcare.format;

import io.github.backcare.content.Citation;
import io.github.backcare.screening.Alternative;
import io.github.backcare.screening.Level;
import io.github.backcare.screening.SafetyRules;
import io.github.backcare.screening.StopSign;
import java.util.List;
import java.util.stream.Collectors;

/** What to do after a stop sign was noticed: the action first, then why. */
public final class StopSignText {

    private StopSignText() {
    }

    /** Writes the verdict on the page. */
    public static void write(Level level, List<StopSign> signs, SafetyRules rules, Contacts contacts, Page page) {
        page.painted(LevelWords.role(level), LevelWords.sign(level, page.style()) + level.name());
        page.paragraph(action(level, contacts));
        page.heading("You noticed");
        for (StopSign sign : signs) {
            page.bullet(sign.sign());
            page.dim("    ", "Source: " + sign.sources().stream().map(Citation::toString)
                    .collect(Collectors.joining("; ")) + ".");
        }
        if (level == Level.STOP) {
            page.heading("Ask first whether one of these is right for you");
            for (Alternative alternative : rules.alternatives()) {
                page.bullet(alternative.name() + ". " + alternative.how());
            }
        }
        page.blank().dim("", Disclaimer.of(rules));
    }

    /** The action once more, as the last line: what she sees when the rest has scrolled away. */
    public static void remind(Level level, Contacts contacts, Page page) {
        page.blank().painted(LevelWords.role(level), LevelWords.sign(level, page.style()) + LevelWords.name(level)
                + ": " + action(level, contacts));
    }

    private static String action(Level level, Contacts contacts) {
        return switch (level) {
            case EMERGENCY -> contacts.callEmergency();
            case URGENT -> contacts.ringMaternityUnit() + " No exercise until they have told you what to do.";
            default -> "No more exercise today. Rest, and talk to your midwife or doctor before the next session.";
        };
    }
}
