package io.github.backcare.screening;

import io.github.backcare.content.Citation;
import io.github.backcare.content.Position;
import java.util.List;
import java.util.Optional;

/**
 * One safety rule.
 *
 * @param id stable id
 * @param when when it fires
 * @param level what it then asks for
 * @param askFirst whether her midwife or doctor must agree before she exercises (only at caution)
 * @param headline words of its own in place of the level's headline, for what needs kinder ones
 * @param limits positions or loads a routine must then leave out
 * @param because why
 * @param action what to do
 * @param sources where it comes from
 * @param fires cases in which it must fire
 * @param silent cases in which it must not
 * @param shipped whether it came with the program
 * @param at where it stands
 */
public record Rule(String id, Condition when, Level level, boolean askFirst, Optional<String> headline,
        List<String> limits, String because, String action, List<Citation> sources, List<Example> fires,
        List<Example> silent, boolean shipped, Position at) {

    /**
     * A case that proves a rule.
     *
     * @param facts the case, before implications
     * @param at where it stands
     */
    public record Example(Facts facts, Position at) {
    }
}
