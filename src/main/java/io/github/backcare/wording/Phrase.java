package io.github.backcare.wording;

import io.github.backcare.content.Position;

/**
 * A way people say a finding.
 *
 * @param text as typed
 * @param at where it stands in the content file
 */
public record Phrase(String text, Position at) {
}
