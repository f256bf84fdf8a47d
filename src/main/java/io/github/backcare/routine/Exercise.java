package io.github.backcare.routine;

import io.github.backcare.content.Citation;
import io.github.backcare.content.Element;
import io.github.backcare.content.IntRange;
import io.github.backcare.content.Position;
import io.github.backcare.figure.Figure;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An exercise as the content describes it.
 *
 * @param id stable id
 * @param name its name
 * @param weeks completed weeks it suits
 * @param mainstayOf trimesters (1 to 3) for which its source names it; a routine takes these first
 * @param posture position it is done in
 * @param purpose what it is for
 * @param loads what it asks of the body, which a limit can exclude
 * @param needs equipment
 * @param start how to get ready
 * @param steps one repetition on one side
 * @param dose how much
 * @param rightWhen markers that it is done right
 * @param stopIf when to stop it
 * @param easier an easier way
 * @param note a remark, such as where sources disagree
 * @param figure how it is drawn, if it is
 * @param sources where it comes from
 * @param checked false for a user's own exercise, which nobody here has checked
 * @param at where it stands
 */
public record Exercise(String id, String name, IntRange weeks, Set<Integer> mainstayOf, Posture posture,
        Purpose purpose, Set<String> loads, List<String> needs, String start, List<Step> steps, Dose dose,
        List<String> rightWhen, List<String> stopIf, Optional<String> easier, Optional<String> note,
        Optional<Figure> figure, List<Citation> sources, boolean checked, Position at) {

    /** Whether the tag names its posture, a load, its equipment or itself. */
    public boolean has(String tag) {
        return loads.contains(tag) || tag.equals(Element.nameOf(posture))
                || needs.contains(tag) || tag.equals(id);
    }
}
