package io.github.backcare.pregnancy;

/** A third of a pregnancy: weeks 1 to 13+6, 14 to 27+6, and from 28. */
public enum Trimester {
    FIRST, SECOND, THIRD;

    /** 1, 2 or 3. */
    public int number() {
        return ordinal() + 1;
    }

    /** The trimester of a completed week. */
    public static Trimester of(int week) {
        return week < 14 ? FIRST : week < 28 ? SECOND : THIRD;
    }
}
