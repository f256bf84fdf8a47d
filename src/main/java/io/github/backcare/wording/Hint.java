package io.github.backcare.wording;

/** The words that show, at a second look, that what was set aside is there after all. */
public enum Hint {
    /** "No problem, just leaking". */
    NOTHING_BUT,
    /** "Not bleeding as much". */
    AMOUNTS,
    /** Before an amount: as, so. */
    COMPARING,
    /** "Not bleeding loads". */
    LESS_THAN_ALL,
    /** "No sign of the fever easing". */
    ENDING,
    /** An answer. */
    YES,
    /** "Hoping it is not blood". */
    HOPES,
    /** "My sister says that I am pale". */
    REPORTS,
    /** What brings a sentence to somebody else. */
    THIRD_PERSON,
    /** Before a person: as, like, with. */
    BESIDE,
    /** "At my mum's house". */
    POSSESSIONS,
    /** "I might be bleeding". */
    MODALS,
    /** How words for the baby's moving begin. */
    MOVES,
    /** "I no longer feel kicks". */
    FADING,
    /** "My sister bled, and so do I". */
    ME_TOO,
    /** "Told to look out for it, and now I have it". */
    THERE_IT_IS,
    /** "I might hurt myself by lifting" is no wish to. */
    INJURY,
    /** "No bleeding, well maybe a bit". */
    CORRECTED,
    /** "Scared of clots, I had some". */
    SOME,
    /** "Like with my first". */
    JUST_AS
}
