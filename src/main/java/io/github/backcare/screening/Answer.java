package io.github.backcare.screening;

/** What she says of a finding. */
public enum Answer {
    YES, NO, UNKNOWN
}
