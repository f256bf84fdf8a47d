package io.github.backcare.figure;

/** What a hand or foot keeps to while the rest of the body moves. */
sealed interface Grip {

    /** A place in the room: the wrist, or the ankle. */
    record At(Vec place) implements Grip {
    }

    /** A place on her own body, which the hand follows. */
    record On(Spot spot) implements Grip {
    }

    /** The places a hand can rest on. */
    enum Spot {
        THIGH, KNEE, OTHER_KNEE, HIP, RIBS, BUMP, UNDER_BUMP, OTHER_HAND
    }
}
