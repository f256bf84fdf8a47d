package io.github.backcare.terminal;

import io.github.backcare.format.Style;
import java.time.ZoneId;

/**
 * How a session is shown.
 *
 * @param style colours and glyphs
 * @param zone where she is, for the time it ends
 * @param figure whether the exercise is drawn where there is room
 */
public record Look(Style style, ZoneId zone, boolean figure) {
}
