package io.github.backcare.session;

/** How an exercise felt to her. */
public enum Felt {
    FINE, HARD, HURT
}
