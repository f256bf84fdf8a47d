package io.github.backcare.screening;

import io.github.backcare.content.Citation;
import java.util.List;

/**
 * A sign at which she stops exercising at once, printed with every routine.
 *
 * @param sign what she notices
 * @param then how grave it is
 * @param sources where it comes from
 */
public record StopSign(String sign, Level then, List<Citation> sources) {
}
