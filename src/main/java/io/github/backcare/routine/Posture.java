package io.github.backcare.routine;

/** The position an exercise is done in, from standing down to lying. */
public enum Posture {
    STANDING("standing", "Stand up"),
    SEATED("sitting on a chair", "Sit on the chair"),
    FLOOR_SEATED("sitting on the floor", "Sit on the floor"),
    KNEELING("kneeling", "Come to kneeling"),
    ALL_FOURS("on all fours", "Come on to all fours"),
    SIDE_LYING("lying on your side", "Lie down on your side"),
    LYING_FLAT("lying on your back", "Lie down on your back");

    private final String words;
    private final String moveThere;

    Posture(String words, String moveThere) {
        this.words = words;
        this.moveThere = moveThere;
    }

    /** The position in words: {@code on all fours}. */
    public String words() {
        return words;
    }

    /** The instruction to get there: {@code Come on to all fours}. */
    public String moveThere() {
        return moveThere;
    }
}
