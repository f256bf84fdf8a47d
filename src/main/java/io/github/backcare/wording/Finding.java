package io.github.backcare.wording;

import io.github.backcare.content.Position;
import java.util.List;
import java.util.Optional;

/**
 * Something that can be true of her today: a symptom, a condition, a harmless complaint, or a remark.
 *
 * @param id stable id
 * @param kind what sort of finding it is
 * @param name what she would call it
 * @param dangerSign whether it must be asked or denied before any exercise
 * @param implies findings that are then present too
 * @param followUp the question to ask after a yes to another finding, where this one decides the level
 * @param qualifies the form of another finding this one stands for
 * @param phrases how people say it
 * @param at where it stands in the content file
 */
public record Finding(String id, Kind kind, String name, boolean dangerSign, List<String> implies,
        Optional<FollowUp> followUp, Optional<Qualified> qualifies, List<Phrase> phrases, Position at) {

    /** By its id: matches are kept in maps, and a hash of all its phrases would read them all. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** The sorts of finding. */
    public enum Kind {
        /** Something she feels or sees. */
        SYMPTOM,
        /** Something she was told or knows she has. */
        CONDITION,
        /** A known and harmless complaint. */
        ORDINARY,
        /** A remark that says nothing about danger. */
        CONTEXT
    }

    /**
     * A question asked once after a yes to a finding.
     *
     * @param of the finding whose yes asks it
     * @param ask the question
     */
    public record FollowUp(String of, String ask) {
    }

    /**
     * The form of a finding that a qualifier in the same clause makes of it.
     *
     * @param of the finding that is qualified
     * @param when the qualifiers, any one of which suffices
     */
    public record Qualified(String of, List<Qualifier> when) {
    }
}
