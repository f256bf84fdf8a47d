package io.github.backcare.lint;

import io.github.backcare.content.Position;
import io.github.backcare.screening.Level;
import java.util.List;
import java.util.Set;

/**
 * A case with the level it must reach.
 *
 * @param id stable id
 * @param week completed weeks
 * @param texts conditions and symptoms in her own words
 * @param expected the level a clinician would give
 * @param acceptable the levels that will do, the expected one among them
 * @param why what it proves
 * @param at where it stands
 */
public record Vignette(String id, int week, List<String> texts, Level expected, Set<Level> acceptable, String why,
        Position at) {
}
