package io.github.backcare.screening;

import io.github.backcare.content.IntRange;
import io.github.backcare.content.Position;
import java.util.List;

/**
 * One line of the checklist or of the history, which asks for several findings at once.
 *
 * @param id stable id
 * @param topic the line in a few words
 * @param ask the question as she reads it
 * @param covers the findings it asks for; a bare yes means the first
 * @param weeks the weeks in which it is asked
 * @param notSureIsYes whether "not sure" counts as yes
 * @param at where it stands
 */
public record Question(String id, String topic, String ask, List<String> covers, IntRange weeks,
        boolean notSureIsYes, Position at) {
}
