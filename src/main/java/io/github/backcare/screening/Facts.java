package io.github.backcare.screening;

import java.util.OptionalInt;
import java.util.Set;

/**
 * One settled case to hold rules against: nothing in it is unknown.
 *
 * @param week completed weeks
 * @param findings ids of the findings present, with all they imply
 * @param pain pain score 0 to 10, if given
 * @param worse whether the pain is worse than last time
 */
public record Facts(int week, Set<String> findings, OptionalInt pain, boolean worse) {
}
