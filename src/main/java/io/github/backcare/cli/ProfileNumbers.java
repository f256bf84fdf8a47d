package io.github.backcare.cli;

import io.github.backcare.content.Unprintable;
import io.github.backcare.store.EmergencyNumbers;
import io.github.backcare.store.Profile;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** Numbers to ring, as she types them. */
final class ProfileNumbers {
    private static final int MAX_LENGTH = 60;

    private ProfileNumbers() {
    }

    static ProfileChange read(ParseResult parsed) {
        ProfileChange change = profile -> profile;
        if (Options.has(parsed, "--maternity-unit")) {
            change = change.and(maternityUnit(Options.text(parsed, "--maternity-unit")));
        }
        if (Options.has(parsed, "--country")) {
            change = change.and(country(Options.text(parsed, "--country")));
        }
        if (Options.has(parsed, "--emergency-number")) {
            change = change.and(emergencyNumber(Options.text(parsed, "--emergency-number")));
        }
        return change;
    }

    /** @throws UsageException if it is neither a country known here nor a number */
    static ProfileChange countryOrNumber(String text) {
        return text.chars().anyMatch(c -> c >= '0' && c <= '9') ? emergencyNumber(text) : country(text);
    }

    private static ProfileChange emergencyNumber(String text) {
        String number = number(text);
        return profile -> profile.numbers(new Profile.Numbers(profile.numbers().country(), Optional.of(number),
                profile.numbers().maternityUnit()));
    }

    /** @throws UsageException if it can't be a number */
    static ProfileChange maternityUnit(String text) {
        String number = number(text);
        return profile -> profile.numbers(new Profile.Numbers(profile.numbers().country(),
                profile.numbers().emergency(), Optional.of(number)));
    }

    /** @throws UsageException if the country's emergency number is not known */
    private static ProfileChange country(String text) {
        EmergencyNumbers numbers = EmergencyNumbers.shipped();
        String code = numbers.find(text).orElseThrow(() -> new UsageException("The emergency number of '" + text
                + "' is not known here (known: " + String.join(", ", numbers.codes())
                + "; else give the number itself with --emergency-number).")).code();
        // The country's own number replaces one she gave for another country.
        return profile -> profile.numbers(new Profile.Numbers(Optional.of(code), Optional.empty(),
                profile.numbers().maternityUnit()));
    }

    private static String number(String text) {
        String number = text.strip();
        long digits = number.chars().filter(c -> c >= '0' && c <= '9').count();
        if (digits < 2 || number.length() > MAX_LENGTH || Unprintable.firstIn(number, false) >= 0) {
            throw new UsageException("'" + text + "' is not a phone number (write one such as 0117 496 0000).");
        }
        return number;
    }
}
