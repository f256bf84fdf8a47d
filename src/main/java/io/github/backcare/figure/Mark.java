package io.github.backcare.figure;

/**
 * An arrow that an author asks for, where the movement is too small to be seen.
 *
 * @param joint the joint it belongs to
 * @param degrees where it points in the picture plane: 0 forward (in a front view: to her left), 90 up
 * @param dx how far forward (in a front view: to her left) of the joint it begins
 * @param dy how far above the joint it begins
 */
record Mark(Joint joint, double degrees, double dx, double dy) {
}
