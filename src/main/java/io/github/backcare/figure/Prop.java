package io.github.backcare.figure;

/**
 * A thing around her.
 *
 * @param kind what it is
 * @param x how far in front of the picture's middle it begins; behind, if negative; in a front view, to her left
 * @param y how far forward a mat reaches; how high a table is; how far above the head's middle a cushion lies
 */
record Prop(Kind kind, double x, double y) {

    /** The things that can be drawn. */
    enum Kind {
        MAT, WALL, CHAIR, CHAIR_FACING, CHAIR_BESIDE, TABLE, BALL, CUSHION, KNEE_CUSHION, DOORWAY
    }
}
