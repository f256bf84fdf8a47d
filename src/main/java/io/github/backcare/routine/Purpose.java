package io.github.backcare.routine;

/** What an exercise is for. */
public enum Purpose {
    MOBILITY, STRENGTH, STRETCH, RELAXATION
}
