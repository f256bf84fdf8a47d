package io.github.backcare.figure;

/** The bones and their lengths, which no pose changes: nobody's arm grows while she moves. */
enum Bone {
    PELVIS(Joint.PELVIS, Joint.WAIST, 16), WAIST(Joint.WAIST, Joint.CHEST, 16), CHEST(Joint.CHEST, Joint.NECK, 17),
    NECK(Joint.NECK, Joint.SKULL, 7), HEAD(Joint.SKULL, Joint.CROWN, 22),
    LEFT_HIP(Joint.PELVIS, Joint.LEFT_HIP, 8), RIGHT_HIP(Joint.PELVIS, Joint.RIGHT_HIP, 8),
    LEFT_COLLAR(Joint.NECK, Joint.LEFT_SHOULDER, 16), RIGHT_COLLAR(Joint.NECK, Joint.RIGHT_SHOULDER, 16),
    LEFT_THIGH(Joint.LEFT_HIP, Joint.LEFT_KNEE, 41), RIGHT_THIGH(Joint.RIGHT_HIP, Joint.RIGHT_KNEE, 41),
    LEFT_SHIN(Joint.LEFT_KNEE, Joint.LEFT_ANKLE, 40), RIGHT_SHIN(Joint.RIGHT_KNEE, Joint.RIGHT_ANKLE, 40),
    LEFT_FOOT(Joint.LEFT_ANKLE, Joint.LEFT_TOE, 16), RIGHT_FOOT(Joint.RIGHT_ANKLE, Joint.RIGHT_TOE, 16),
    LEFT_UPPER_ARM(Joint.LEFT_SHOULDER, Joint.LEFT_ELBOW, 28),
    RIGHT_UPPER_ARM(Joint.RIGHT_SHOULDER, Joint.RIGHT_ELBOW, 28),
    LEFT_FOREARM(Joint.LEFT_ELBOW, Joint.LEFT_WRIST, 25), RIGHT_FOREARM(Joint.RIGHT_ELBOW, Joint.RIGHT_WRIST, 25),
    LEFT_HAND(Joint.LEFT_WRIST, Joint.LEFT_HAND, 11), RIGHT_HAND(Joint.RIGHT_WRIST, Joint.RIGHT_HAND, 11);

    private final Joint from;
    private final Joint to;
    private final double length;

    Bone(Joint from, Joint to, double length) {
        this.from = from;
        this.to = to;
        this.length = length;
    }

    Joint from() {
        return from;
    }

    Joint to() {
        return to;
    }

    double length() {
        return length;
    }
}
