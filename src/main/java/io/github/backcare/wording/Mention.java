package io.github.backcare.wording;

/**
 * A finding that her words name.
 *
 * @param finding the finding's id
 * @param said the piece of her text that stood for it
 */
public record Mention(String finding, String said) {
}
