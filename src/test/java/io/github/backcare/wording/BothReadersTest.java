package io.github.backcare.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backcare.screening.Level;
import io.github.backcare.screening.Screening;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The stories as the commands judge them: the phrases, then the second reader. VignettesTest has the phrases alone, so
 * that neither hides what the other lost.
 */
class BothReadersTest {
    private static final List<Read> WORKED = workedCases();
    private static final List<Read> DEV = read("dev.jsonl");
    private static final List<Read> HELD_BACK = read("held-back.jsonl");
    private static final List<Read> HELD_BACK_2 = read("held-back-2.jsonl");
    private static final List<Read> HELD_BACK_3 = read("held-back-3.jsonl");
    // Written on 2026-11-30, after the second reader, by three who knew nothing of the program. Nothing was learned from it.
    private static final List<Read> HELD_BACK_4 = read("held-back-4.jsonl");
    // The same evening, by four more: half of them by women who like to talk; dangers in plain words; what nobody can judge.
    private static final List<Read> HELD_BACK_5 = read("held-back-5.jsonl");
    private static final List<Read> DANGERS = read("held-back-dangers.jsonl");
    private static final List<Read> NOBODY_CAN_JUDGE = read("held-back-nobody-can-judge.jsonl");
    private static final List<Read> ALL_HELD_BACK = Stream.of(HELD_BACK, HELD_BACK_2, HELD_BACK_3, HELD_BACK_4, HELD_BACK_5,
            DANGERS, NOBODY_CAN_JUDGE).flatMap(List::stream).toList();

    @Test
    void theSecondReaderNeverMakesAVerdictMilder() {
        assertThat(Stream.concat(WORKED.stream(), ALL_HELD_BACK.stream())
                .filter(read -> !read.twice().level().atLeast(read.once().level())).map(Read::id)).isEmpty();
    }

    @Test
    void noHeldBackStoryIsAWorkedCase() {
        Set<String> learned = WORKED.stream().map(Read::words).collect(Collectors.toSet());

        assertThat(ALL_HELD_BACK.stream().filter(read -> learned.contains(read.words())).map(Read::id)).isEmpty();
    }

    @Test
    void nobodyInAWorkedCaseIsClearedAgainstAdvice() {
        assertThat(WORKED.stream().filter(Read::cleared).filter(read -> read.story().mildest().atLeast(Level.URGENT))
                .map(Read::id)).isEmpty();
        // "Meh", "see above", "I'm worried": too short to be read again, and nobody could judge them.
        assertThat(WORKED.stream().filter(Read::cleared).map(Read::id)).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void theWorkedCasesAreLearned() {
        has(WORKED, Read::underTriaged, 0.0014);
        // Since 1,850 more were added on 2026-11-30, which the phrases have not learned: 0.145 and 0.19 before.
        has(WORKED, Read::refused, 0.16);
        has(WORKED, Predicate.not(Read::agreed), 0.215);
    }

    @Test
    void theExamplesAgree() {
        has(DEV, Predicate.not(Read::agreed), 0.05);
        has(DEV, Read::refused, 0.03);
        has(DEV, Read::underTriaged, 0);
    }

    // Only ever tighten.
    @Test
    void theHeldBackStoriesAgree() {
        has(HELD_BACK, Predicate.not(Read::agreed), 0.12);
        has(HELD_BACK, Read::refused, 0.10);
        has(HELD_BACK, Read::underTriaged, 0);
        has(HELD_BACK_2, Predicate.not(Read::agreed), 0.16);
        has(HELD_BACK_2, Read::refused, 0.12);
        has(HELD_BACK_2, Read::underTriaged, 0);
        has(HELD_BACK_3, Predicate.not(Read::agreed), 0.24);
        has(HELD_BACK_3, Read::refused, 0.21);
        has(HELD_BACK_3, Read::underTriaged, 0);
    }

    @Test
    void storiesNobodyLearnedFromAreNotCleared() {
        has(HELD_BACK_4, Read::cleared, 0);
        has(HELD_BACK_4, Read::underTriaged, 0.003);
        has(HELD_BACK_4, Predicate.not(Read::agreed), 0.28);
        has(HELD_BACK_4, Read::refused, 0.22);
        has(HELD_BACK_5, Read::cleared, 0);
        has(HELD_BACK_5, Read::underTriaged, 0.0094);
        has(HELD_BACK_5, Predicate.not(Read::agreed), 0.375);
        has(DANGERS, Read::cleared, 0);
        has(DANGERS, Read::underTriaged, 0.042);
        has(NOBODY_CAN_JUDGE, Read::cleared, 0.032);
    }

    private static void has(List<Read> stories, Predicate<Read> miss, double atMost) {
        List<String> misses = stories.stream().filter(miss).map(Read::id).toList();
        assertThat(misses.size()).as(() -> misses.size() + " of " + stories.size() + ": " + misses)
                .isLessThanOrEqualTo((int) Math.floor(atMost * stories.size()));
    }

    private static List<Read> workedCases() {
        try (Stream<Path> files = Files.list(Path.of("src", "main", "worked-cases"))) {
            List<Read> all = new ArrayList<>();
            files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".jsonl")).sorted()
                    .forEach(name -> all.addAll(read(name)));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Read> read(String file) {
        return Vignette.read(file).stream().map(story -> {
            List<Screening> both = HerWords.screenTwice(story.week(), story.texts());
            return new Read(story, both.get(0), both.get(1));
        }).toList();
    }

    /** A story, judged once and twice. */
    private record Read(Vignette story, Screening once, Screening twice) {

        String id() {
            return story.id();
        }

        String words() {
            return String.join(" ", story.texts()).toLowerCase(Locale.ROOT);
        }

        boolean agreed() {
            return story.acceptable().contains(twice.level());
        }

        boolean refused() {
            return twice.level() == Level.UNKNOWN && !agreed();
        }

        boolean cleared() {
            return !twice.level().atLeast(Level.STOP) && story.mildest().atLeast(Level.STOP);
        }

        boolean underTriaged() {
            return !agreed() && !refused() && !twice.level().atLeast(story.mildest());
        }
    }
}
