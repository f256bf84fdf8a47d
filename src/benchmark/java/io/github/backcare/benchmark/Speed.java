package io.github.backcare.benchmark;

import io.github.backcare.Shipped;
import io.github.backcare.content.Problems;
import io.github.backcare.content.YamlText;
import io.github.backcare.figure.BraillePainter;
import io.github.backcare.figure.Figure;
import io.github.backcare.pregnancy.GestationalAge;
import io.github.backcare.routine.ExerciseBook;
import io.github.backcare.routine.ExerciseBookReader;
import io.github.backcare.routine.Planner;
import io.github.backcare.routine.Request;
import io.github.backcare.routine.Routine;
import io.github.backcare.screening.Answers;
import io.github.backcare.screening.SafetyRules;
import io.github.backcare.screening.Screener;
import io.github.backcare.screening.Screening;
import io.github.backcare.wording.Interpretation;
import io.github.backcare.wording.Interpreter;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How often a second each part does its work, on one core. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class Speed {
    private final Screener screener = new Screener(Cases.rules());
    private final Answers five = Cases.fiveFindings();
    private final Interpreter interpreter = Shipped.interpreter();
    private final Planner planner = new Planner(Shipped.book());
    private final Request request = new Request(new GestationalAge(24, 0), 12, List.of(), Set.of(), 7);
    private final Figure figure = Shipped.book().exercises().stream().flatMap(exercise -> exercise.figure().stream())
            .findFirst().orElseThrow();

    @Benchmark
    public Screening screening() {
        return screener.screen(five);
    }

    @Benchmark
    public Interpretation wording() {
        return interpreter.interpret("spotting since lunch, back a bit stiff, no headache");
    }

    @Benchmark
    public Routine planning() {
        return planner.plan(request);
    }

    @Benchmark
    public SafetyRules readingRules() {
        return Cases.rules();
    }

    @Benchmark
    public ExerciseBook readingExercises() {
        return ExerciseBookReader.read(List.of(YamlText.shipped("exercises.yaml")), new Problems());
    }

    @Benchmark
    public List<String> paintingAFrame() {
        return BraillePainter.paint(figure, figure.before(0), figure.steps().get(0), 0.4, 50, 11, 24);
    }
}
