package io.github.backcare.wording;

/** Words that are asked for as a group: whom she speaks of, where a clause begins, what a number says. */
public enum WordGroup {
    /** "My sister had a clot". */
    SUFFERING,
    /** "My sister was here, she bled". */
    OTHERS,
    /** Before a person whom the clause is about: "worried because my sister bled". */
    LEADING_ON,
    /** Between a person and what she had: "a girl at work lost hers". */
    WHERE_FROM,
    /** "Told my mum about the bleeding". */
    HAVING_TOLD,
    /** "My husband has seen the blood". */
    WITNESSING,
    /** "My sister had these cramps". */
    THE_SAME,
    /** "My sister had cramps too". */
    TOO,
    /** After "than": "my sister bled less than me". */
    ME,
    /** "Could yoga cause bleeding". */
    BRINGING_ON,
    /** "Scared yoga might bring on bleeding". */
    MODALS,
    /** "Heavier than in my last pregnancy" is of this one. */
    COMPARED,
    /** "Scared of clots or bleeding". */
    LISTING,
    /** What brings the talk back to herself: "my sister had it and I bled". */
    HERSELF,
    /** Before a baby that is not hers: "my sister and her baby". */
    THEIR,
    /** After "I": "scared, I am bleeding". */
    HAVING,
    /** "Scared of the bleeding" may have it; "no my leg hurts" denies nothing. */
    DEFINITE,
    /** "He hit me" is not "I hit": who did it stays in a phrase. */
    DOERS,
    /** A no that may answer: "nope there is blood". */
    ANSWERING_NO,
    /** Right after a no that answers: "no I'm not bleeding". */
    AFTER_AN_ANSWER,
    /** What begins a sentence after a no that answers: "no there is blood". */
    NEW_SENTENCE,
    /** What makes a complaint a sentence of its own: "no calf is swollen". */
    FINITE_VERBS,
    /** Among the parts of the body, but no place of a pain: "no appetite". */
    NO_PLACES,
    /** "No bleeding or pain". */
    ALTERNATIVES,
    /** "Can't stand up" is not "not when I stand up". */
    ABLE,
    /** "Not heavy bleeding", "not a lot of blood": there is some. */
    DEGREES,
    /** Where a run-on sentence begins anew: "leaking fluid I rang them". */
    NEW_SUBJECTS,
    /** Before them, where it does not: "leaking fluid when I cough". */
    SUBORDINATE,
    /** What somebody does to her is no circumstance: "he pushed me over". */
    HIM,
    /** Nor is what comes at her: "the bus went into us". */
    US,
    /** Before her: "he ran into me". */
    AGAINST,
    /** Words of remarks that ask or worry: they say nothing that a circumstance could belong to. */
    DOUBTING,
    /** It may be hers after all: "my mum had a clot, think I have one". */
    REFERRING,
    /** Or not: "my mum had a clot, it was all fine". */
    REFERRING_ELSEWHERE,
    /** Where a clause begins with it: "no bleeding now, was earlier". */
    REFERRING_AT_START,
    /** Before that: "no bleeding now, but was earlier". */
    OPENING,
    /** Among the parts of the body, but only sides of them: "right leg bigger". */
    SIDES,
    /** Good of a part of the body, but not of what comes and goes: "foot strong", not "strong now". */
    GOOD_OF_BODY,
    /** What denies the word, not the number: "no fever but 38.7 last night". */
    DENYING,
    /** "38.5 degrees". */
    CELSIUS,
    /** "101 fahrenheit". */
    FAHRENHEIT,
    /** "150 over 95". */
    OVER,
    /** These only after a word for it: "bp 150 by 95". */
    OVER_IF_NAMED,
    /** "Bottom number was 105". */
    LOWER_NUMBER,
    /** "38 weeks" is no temperature, "4 days" no pain score. */
    UNITS,
    /** Nor are these scores of a pain: "pain after 3 miles". */
    NO_SCORE,
    /** Before a bare number once another score was given: "was 3/10 and now a 6". */
    SCORE_AGAIN,
    /** Behind it: "was 3/10, 6 today". */
    SCORE_SINCE,
    /** "3/10 yesterday, 6/10 now" is a rise. */
    THEN_AND_NOW,
    /** "30 wks". */
    WEEKS,
    /** "30 weeks gone". */
    PREGNANT,
    /** Halves that say more than the whole: "moving less on Monday" is no lesson, "waters break fast" no breakfast. */
    WEIGHTY,
    /** A text that ends in one of these is cut off: "all good and then my". */
    UNFINISHED
}
