package io.github.backcare.session;

import io.github.backcare.screening.Clearance;
import io.github.backcare.screening.Level;
import io.github.backcare.screening.Screening;
import io.github.backcare.screening.StopSign;
import java.util.List;
import java.util.Optional;

/**
 * What a screening in mid-session came to.
 *
 * @param level the graver of what the screening says and what her signs stand for
 * @param screening the screening
 * @param signs the stop signs she marked
 * @param clearance leave to go on, if she may
 */
public record Verdict(Level level, Screening screening, List<StopSign> signs, Optional<Clearance> clearance) {
}
