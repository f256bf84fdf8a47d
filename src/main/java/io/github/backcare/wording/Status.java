package io.github.backcare.wording;

/** Whether a finding that is named is true of her now. */
enum Status {
    PRESENT, DENIED, PAST, OTHER_PERSON, FEARED
}
