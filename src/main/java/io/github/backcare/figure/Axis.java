package io.github.backcare.figure;

/** Where her left is, for the parts of the body that can turn against each other. */
enum Axis {
    HIPS, SHOULDERS, HEAD
}
