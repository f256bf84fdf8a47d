package io.github.backcare.faq;

import io.github.backcare.content.Citation;
import io.github.backcare.content.Position;
import java.util.List;

/**
 * A question people ask, with its answer.
 *
 * @param id stable id
 * @param topic the group it is listed in
 * @param question the question
 * @param also other ways to ask it
 * @param answer the answer
 * @param sources where the answer comes from
 * @param checked false for a user's own question, which nobody here has checked
 * @param at where it stands
 */
public record Question(String id, String topic, String question, List<String> also, String answer,
        List<Citation> sources, boolean checked, Position at) {
}
