package io.github.backcare.format;

import java.util.Optional;

/**
 * The numbers she would ring.
 *
 * @param emergency her country's emergency number, if known
 * @param maternityUnit her maternity unit's number, if known
 */
public record Contacts(Optional<String> emergency, Optional<String> maternityUnit) {
    /** Where nothing is known: the number is never guessed. */
    public static final Contacts UNKNOWN = new Contacts(Optional.empty(), Optional.empty());

    /** {@code Call 112 now.}, or all three common numbers where hers is not known. */
    public String callEmergency() {
        return "Call " + emergency.orElse("999, 112 or 911, whichever is yours,") + " now.";
    }

    /** {@code Ring your maternity unit now, day or night: 0117 ...}. */
    public String ringMaternityUnit() {
        return "Ring your maternity unit now, day or night"
                + maternityUnit.map(number -> ": " + number).orElse("") + ".";
    }
}
