/** Figures: a skeleton with fixed bones, poses, and painters for paper and terminal. */
package io.github.backcare.figure;
