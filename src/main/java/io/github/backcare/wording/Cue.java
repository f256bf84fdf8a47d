package io.github.backcare.wording;

/** The ways words change what the words around them say. */
public enum Cue {
    /** Denies what follows: no, without. */
    NEGATOR,
    /** Denies what stands before it: none, ruled out. */
    TRAILING_NEGATOR,
    /** Holds a negative word and denies nothing: not sure, not only. */
    NOT_NEGATING,
    /** Ends what a negator reaches: but, apart from. */
    SCOPE_END,
    /** Long before today: years ago, as a child. */
    LONG_AGO,
    /** Earlier, perhaps in this pregnancy: at 8 weeks. */
    EARLIER,
    /** Present after all: again, still, today. */
    PRESENT,
    /** With these a denial is none: not any more, never before today. */
    NO_DENIAL,
    /** Somebody else. */
    OTHER_PERSON,
    /** Said after an illness: it runs in the family. */
    FAMILY,
    /** A child of hers, whose birth is her history. */
    CHILD,
    /** Names a part of the body and means none: on my feet all day. */
    IDIOM,
    /** Feared, asked or guarded against, not present. */
    FEARED
}
