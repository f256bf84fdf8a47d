package io.github.backcare.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the last sessions say about her pain, when it is something that a screening should know. */
public final class PainTrend {
    /** What is older says nothing about now. */
    private static final Duration RECENT = Duration.ofDays(21);

    private PainTrend() {
    }

    /** A sentence saying why her pain counts as getting worse; nothing where it does not. */
    public static Optional<String> worsening(List<DiaryEntry> entries, Instant now) {
        List<DiaryEntry> recent = entries.stream()
                .filter(entry -> entry.at().toInstant().isAfter(now.minus(RECENT))).toList();
        if (isRising(recent)) {
            return Optional.of("Your diary says that your back hurt more at each of your last three sessions, so I count "
                    + "your pain as getting worse.");
        }
        if (isWorseAfterTwice(recent)) {
            return Optional.of("Your diary says that your back hurt more after each of your last two sessions than before "
                    + "them, so I count your pain as getting worse.");
        }
        return Optional.empty();
    }

    private static boolean isRising(List<DiaryEntry> entries) {
        List<Integer> pains = entries.stream().filter(entry -> entry.painBefore().isPresent())
                .map(entry -> entry.painBefore().getAsInt()).toList();
        int size = pains.size();
        return size >= 3 && pains.get(size - 3) < pains.get(size - 2) && pains.get(size - 2) < pains.get(size - 1);
    }

    private static boolean isWorseAfterTwice(List<DiaryEntry> entries) {
        List<String> changes = entries.stream().map(DiaryEntry::change).filter(change -> !change.isEmpty()).toList();
        int size = changes.size();
        return size >= 2 && changes.get(size - 1).equals("worse") && changes.get(size - 2).equals("worse");
    }
}
