package io.github.backcare.benchmark;

import io.github.backcare.content.Problems;
import io.github.backcare.content.YamlText;
import io.github.backcare.routine.ExerciseBook;
import io.github.backcare.routine.ExerciseBookReader;
import io.github.backcare.screening.Answers;
import io.github.backcare.screening.SafetyRules;
import io.github.backcare.screening.SafetyRulesReader;
import io.github.backcare.screening.Screener;
import io.github.backcare.screening.Screening;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a hundred times the content costs, from a tenth of it to ten times as much; a hundred times the time is linear. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx4g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 3)
public class Growth {
    @Param({"1", "10", "100"})
    private int tenths;
    private YamlText rules;
    private YamlText exercises;
    private Screener screener;
    private Answers five;

    @Setup
    public void setUp() {
        rules = Cases.tenths("safety-rules.yaml", "rules", tenths);
        exercises = Cases.tenths("exercises.yaml", "exercises", tenths);
        screener = new Screener(readingRules());
        five = Cases.fiveFindings();
    }

    @Benchmark
    public SafetyRules readingRules() {
        return SafetyRulesReader.read(List.of(rules), new Problems());
    }

    @Benchmark
    public ExerciseBook readingExercises() {
        return ExerciseBookReader.read(List.of(exercises), new Problems());
    }

    @Benchmark
    public Screening screening() {
        return screener.screen(five);
    }
}
