package io.github.backcare.wording;

/** What a clause says about a complaint besides its name: how much, how long, where, how it goes. */
public enum Qualifier {
    HEAVY, SEVERE, SUDDEN, PERSISTENT, WORSENING, RHYTHMIC, AT_REST, SETTLED, ONE_SIDED, BOTH_SIDES, NEW,
    DURING_EXERCISE, SPREADING, CONTROLLED, UNCONTROLLED, RESOLVED, PREVIOUS_PREGNANCY, UNDER_CARE
}
