package io.github.backcare.wording;

/** The words that show, at a second look, that what was set aside is there after all, or good news of the baby none. */
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
    JUST_AS,
    /** Between "only" and what is there: "only a bit of blood". */
    AFTER_ONLY,
    /** "Not had the bleeding checked". */
    SEEN_TO,
    /** "No bleeding until I lift". */
    LIMITS,
    /** After "with": "no fever with the tablets". */
    REMEDIES,
    /** "No pain while I rest". */
    WHENEVER,
    /** After "when": "no pain when I lie down". */
    RESTING,
    /** After "since": "no bleeding since the scan" is none. */
    LONG_SINCE,
    /** After "for": "no contractions for two hours". */
    HOURS,
    /** "Did not notice the bleeding". */
    NOTICING,
    /** "Don't all women bleed?" */
    EVERYONE,
    /** "Isn't bleeding normal?" */
    NORMAL,
    /** Before the "not" of a hope: "hoping it is not blood". */
    IT,
    /** "Scared of the bleeding since Monday": what is feared has no time yet. */
    GOING_ON,
    /** "Worried about bleeding this morning". */
    TIMES,
    /** "What should I do if I bleed" has none yet. */
    IN_CASE,
    /** Before "for": "should I ring for bleeding". */
    SEEKING_HELP,
    /** After "might have": "I might have lost my waters". */
    HAPPENED,
    /** After "what": "what do I do when I bleed". */
    ASKING_WHAT,
    /** "Read that he might not kick": nothing that she has felt. */
    HEARSAY,
    /** "Scared I might kill myself". */
    SELF_HARM,
    /** "What if I hurt myself", "scared I might". */
    SUPPOSING,
    /** "My sister and I both bled". */
    BOTH_OF_US,
    /** Before a report: "my mum always says I am pale". */
    ALWAYS,
    /** "Kicked all day yesterday and nothing today". */
    NOTHING,
    /** "Kicks: none". */
    NONE,
    /** "Kicks have slowed". */
    QUIETER,
    /** After "not": "moved last night, not since". */
    NOT_NOW,
    /** After "nothing": "kicked all day yesterday, nothing since". */
    SINCE,
    /** "Kicked on Sunday", and nothing of today. */
    MOVED,
    /** "Felt him move on Thursday". */
    DAYS,
    /** "Kicked on Sunday and every day since". */
    UP_TO_NOW,
    /** After until: "felt well until yesterday". */
    LATELY,
    /** "Busy this morning. Stopped by bedtime". */
    ENDED,
    /** "Meals no longer stay down", "hardly growing well". */
    UNDOING,
    /** "Moved twice today". */
    RARELY,
    /** "His kicks are weaker". */
    WEAKER,
    /** "Four kicks today". */
    FEW,
    /** Before "move": "how to get baby to move". */
    TO_MOVE,
    /** "How to make him kick". */
    COAXING,
    /** After "last": "kicked last night" was not the last kick. */
    LAST_FEW,
    /** "Started kicking last week". */
    BEGUN
}
