package io.github.backcare.session;

import io.github.backcare.screening.Screening;
import io.github.backcare.screening.StopSign;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a session is run.
 *
 * @param speed how many times faster than real time, 1 for real
 * @param myPace whether repetitions without a hold wait for her
 * @param asks whether she can answer: keys reach the program
 * @param asksPainBefore whether she is asked how her back feels before
 * @param asksPainAfter whether she is asked how her back feels after
 * @param asksConsent whether she is asked, at the end, if a diary may be kept
 * @param painBefore how her back feels now, where she has said so already
 * @param denied topics she denied without being asked one by one
 * @param screening the screening that lets her exercise, to be said before she begins
 * @param stopSigns the signs she can choose from when something hurts
 */
public record Settings(double speed, boolean myPace, boolean asks, boolean asksPainBefore, boolean asksPainAfter,
        boolean asksConsent, OptionalInt painBefore, List<String> denied, Optional<Screening> screening,
        List<StopSign> stopSigns) {
    /** In real time, at the routine's pace, without questions. */
    public static final Settings PLAIN = new Settings(1, false, false, false, false, false, OptionalInt.empty(), List.of(),
            Optional.empty(), List.of());
}
