package io.github.backcare.screening;

/**
 * Something a routine must leave out.
 *
 * @param avoid a position or a load
 * @param rule the rule that says so
 */
public record Limit(String avoid, Rule rule) {
}
