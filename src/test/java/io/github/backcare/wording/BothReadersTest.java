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
    // After 150,000 phrases more, by five others. Half of what nobody can judge set how unclear a text may be.
    private static final List<Read> HELD_BACK_6 = read("held-back-6.jsonl");
    private static final List<Read> DANGERS_2 = read("held-back-dangers-2.jsonl");
    private static final List<Read> NOBODY_CAN_JUDGE_2 = read("held-back-nobody-can-judge-2.jsonl");
    // On 2026-12-01, by three more. Nothing was learned from it, but that a text may be cut off in its last clause.
    private static final List<Read> HELD_BACK_7 = read("held-back-7.jsonl");
    private static final List<Read> DANGERS_3 = read("held-back-dangers-3.jsonl");
    private static final List<Read> NOBODY_CAN_JUDGE_3 = read("held-back-nobody-can-judge-3.jsonl");
    // The same night, by two more; nothing was learned from it. Cleared: a TB contact who is waiting for her result, "got the all
    // clear, well, that's what I told my husband", "the doctor says it's definitely a case of", and a
    // midwife who said perfect and came back with two doctors.
    private static final List<Read> NOBODY_CAN_JUDGE_4 = read("held-back-nobody-can-judge-4.jsonl");
    private static final List<Read> ALL_HELD_BACK = Stream.of(HELD_BACK, HELD_BACK_2, HELD_BACK_3, HELD_BACK_4, HELD_BACK_5,
            HELD_BACK_6, HELD_BACK_7, DANGERS, DANGERS_2, DANGERS_3, NOBODY_CAN_JUDGE, NOBODY_CAN_JUDGE_2, NOBODY_CAN_JUDGE_3,
            NOBODY_CAN_JUDGE_4).flatMap(List::stream).toList();

    @Test
    void theSecondReaderNeverMakesAVerdictMilder() {
        assertThat(Stream.concat(WORKED.stream(), ALL_HELD_BACK.stream())
                .filter(read -> !read.twice().screening().level().atLeast(read.once())).map(Read::id)).isEmpty();
    }

    @Test
    void noHeldBackStoryIsAWorkedCase() {
        Set<String> learned = WORKED.stream().map(Read::words).collect(Collectors.toSet());

        assertThat(ALL_HELD_BACK.stream().filter(read -> learned.contains(read.words())).map(Read::id)).isEmpty();
    }

    @Test
    void nobodyInAWorkedCaseIsClearedAgainstAdvice() {
        assertThat(WORKED.stream().map(Read::twice).filter(Judged::cleared)
                .filter(judged -> judged.vignette().mildest().atLeast(Level.URGENT)).map(Judged::id)).isEmpty();
        // "Meh", "see above", "I'm worried": too short to be read again, and nobody could judge them.
        assertThat(WORKED.stream().map(Read::twice).filter(Judged::cleared).map(Judged::id)).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void theWorkedCasesAreLearned() {
        has(WORKED, Judged::underTriaged, 0.0004);
        has(WORKED, Judged::refused, 0.084);
        has(WORKED, Predicate.not(Judged::agreed), 0.13);
    }

    @Test
    void theExamplesAgree() {
        has(DEV, Predicate.not(Judged::agreed), 0.05);
        has(DEV, Judged::refused, 0.03);
        has(DEV, Judged::underTriaged, 0);
    }

    // Only ever tighten.
    @Test
    void theHeldBackStoriesAgree() {
        has(HELD_BACK, Predicate.not(Judged::agreed), 0.08);
        has(HELD_BACK, Judged::refused, 0.062);
        has(HELD_BACK, Judged::underTriaged, 0);
        has(HELD_BACK_2, Predicate.not(Judged::agreed), 0.12);
        has(HELD_BACK_2, Judged::refused, 0.085);
        has(HELD_BACK_2, Judged::underTriaged, 0);
        has(HELD_BACK_3, Predicate.not(Judged::agreed), 0.21);
        has(HELD_BACK_3, Judged::refused, 0.18);
        has(HELD_BACK_3, Judged::underTriaged, 0);
    }

    @Test
    void storiesNobodyLearnedFromAreNotCleared() {
        has(HELD_BACK_4, Judged::cleared, 0);
        has(HELD_BACK_4, Judged::underTriaged, 0);
        has(HELD_BACK_4, Predicate.not(Judged::agreed), 0.256);
        has(HELD_BACK_4, Judged::refused, 0.192);
        has(HELD_BACK_5, Judged::cleared, 0);
        has(HELD_BACK_5, Judged::underTriaged, 0.0094);
        has(HELD_BACK_5, Predicate.not(Judged::agreed), 0.34);
        has(HELD_BACK_6, Judged::underTriaged, 0);
        has(HELD_BACK_6, Predicate.not(Judged::agreed), 0.18);
        has(HELD_BACK_6, Judged::refused, 0.1);
        has(HELD_BACK_7, Judged::underTriaged, 0);
        has(HELD_BACK_7, Predicate.not(Judged::agreed), 0.17);
        has(HELD_BACK_7, Judged::refused, 0.121);
        has(DANGERS, Judged::cleared, 0);
        has(DANGERS, Judged::underTriaged, 0.03);
        has(DANGERS_2, Judged::cleared, 0);
        has(DANGERS_2, Judged::underTriaged, 0.025);
        has(DANGERS_3, Judged::underTriaged, 0);
        has(DANGERS_3, Judged::refused, 0.06);
        has(NOBODY_CAN_JUDGE, Judged::cleared, 0);
        has(NOBODY_CAN_JUDGE_2, Judged::cleared, 0);
        has(NOBODY_CAN_JUDGE_3, Judged::cleared, 0);
        has(NOBODY_CAN_JUDGE_4, Judged::cleared, 0.0167);
    }

    private static void has(List<Read> stories, Predicate<Judged> miss, double atMost) {
        List<String> misses = stories.stream().map(Read::twice).filter(miss).map(Judged::id).toList();
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
            return new Read(both.get(0).level(), new Judged(story, both.get(1)));
        }).toList();
    }

    /** A story, judged by the phrases alone and by both readers. */
    private record Read(Level once, Judged twice) {

        String id() {
            return twice.id();
        }

        String words() {
            return String.join(" ", twice.vignette().texts()).toLowerCase(Locale.ROOT);
        }
    }
}
