package io.github.backcare.screening;

import java.util.List;

/**
 * A rule that fired, as a reason for the level.
 *
 * @param rule the rule
 * @param findings the findings of hers that made it fire
 */
public record Reason(Rule rule, List<String> findings) {
}
