package io.github.backcare.session;

import io.github.backcare.screening.StopSign;
import java.util.List;
import java.util.OptionalInt;

/**
 * What she says, to be screened.
 *
 * @param signs the stop signs she marked
 * @param words her own words, possibly empty
 * @param readings what she picked when a word could mean several things, as positions in the list she saw
 * @param pain how bad her back pain is, 0 to 10, if that is what she was asked
 */
public record Said(List<StopSign> signs, String words, List<Integer> readings, OptionalInt pain) {
    /** Nothing yet. */
    public static final Said NOTHING = new Said(List.of(), "", List.of(), OptionalInt.empty());

    static Said signs(List<StopSign> signs) {
        return new Said(signs, "", List.of(), OptionalInt.empty());
    }

    static Said readings(List<Integer> readings) {
        return new Said(List.of(), "", readings, OptionalInt.empty());
    }

    static Said pain(OptionalInt pain) {
        return new Said(List.of(), "", List.of(), pain);
    }

    Said withWords(String text) {
        return new Said(signs, text, readings, pain);
    }
}
