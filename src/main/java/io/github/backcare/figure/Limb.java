package io.github.backcare.figure;

/** An arm or a leg: two bones whose end can be held at a place, and the hand or foot beyond. */
enum Limb {
    LEFT_LEG(Bone.LEFT_THIGH, Bone.LEFT_SHIN, Bone.LEFT_FOOT, 1), RIGHT_LEG(Bone.RIGHT_THIGH, Bone.RIGHT_SHIN,
            Bone.RIGHT_FOOT, -1),
    LEFT_ARM(Bone.LEFT_UPPER_ARM, Bone.LEFT_FOREARM, Bone.LEFT_HAND, 1), RIGHT_ARM(Bone.RIGHT_UPPER_ARM,
            Bone.RIGHT_FOREARM, Bone.RIGHT_HAND, -1);

    private final Bone upper;
    private final Bone lower;
    private final Bone tip;
    private final int side;

    Limb(Bone upper, Bone lower, Bone tip, int side) {
        this.upper = upper;
        this.lower = lower;
        this.tip = tip;
        this.side = side;
    }

    Bone upper() {
        return upper;
    }

    Bone lower() {
        return lower;
    }

    Bone tip() {
        return tip;
    }

    /** 1 on her left, -1 on her right. */
    int side() {
        return side;
    }

    boolean isArm() {
        return this == LEFT_ARM || this == RIGHT_ARM;
    }

    Joint root() {
        return upper.from();
    }

    Joint middle() {
        return upper.to();
    }

    Joint end() {
        return lower.to();
    }
}
