package io.github.backcare.routine;

/**
 * A reason to leave exercises out.
 *
 * @param tag the position, load, equipment or exercise to avoid
 * @param because why, as a sentence
 */
public record Exclusion(String tag, String because) {
}
