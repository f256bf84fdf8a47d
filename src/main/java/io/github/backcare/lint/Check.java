package io.github.backcare.lint;

import io.github.backcare.content.Problems;

/** Looks for one kind of mistake in content that reads well and yet can't be meant. */
interface Check {

    /** Notes each mistake of this kind at its place. */
    void check(Content content, Problems problems);
}
