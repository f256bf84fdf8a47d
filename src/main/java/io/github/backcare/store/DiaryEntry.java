package io.github.backcare.store;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.OptionalInt;

/**
 * One session in the diary.
 *
 * @param at when it began
 * @param week how far she was, in completed weeks
 * @param seconds how long she exercised
 * @param planned how many exercises the routine had
 * @param done ids of the exercises she finished
 * @param painBefore how her back felt before, 0 to 10, if she said
 * @param painAfter how it felt after
 * @param ended how it ended: finished, early, interrupted, or the level of the verdict that ended it
 */
public record DiaryEntry(OffsetDateTime at, int week, int seconds, int planned, List<String> done,
        OptionalInt painBefore, OptionalInt painAfter, String ended) {

    /** Better, same or worse, where both scores are known; else empty. */
    public String change() {
        if (painBefore.isEmpty() || painAfter.isEmpty()) {
            return "";
        }
        int change = Integer.compare(painAfter.getAsInt(), painBefore.getAsInt());
        return change < 0 ? "better" : change == 0 ? "same" : "worse";
    }
}
