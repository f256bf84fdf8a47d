package io.github.backcare.traceability;

import io.github.backcare.Shipped;
import io.github.backcare.content.Citation;
import io.github.backcare.content.Element;
import io.github.backcare.content.Problems;
import io.github.backcare.content.YamlText;
import io.github.backcare.faq.FaqReader;
import io.github.backcare.routine.Dose;
import io.github.backcare.routine.Exercise;
import io.github.backcare.screening.LevelTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that can carry a statement, by the reference that the tables use. */
final class Carriers {
    private final Map<String, Carrier> byReference = new HashMap<>();
    private final Map<String, Path> tests;

    Carriers() {
        Shipped.rules().rules().forEach(rule -> add("rule:" + rule.id(), Carrier.of("rule `" + rule.id() + "`",
                List.of(rule.because(), rule.action()), rule.sources(), "LevelsTest")));
        Shipped.rules().alternatives().forEach(other -> add("alternative:" + other.id(),
                Carrier.of("alternative `" + other.id() + "`", List.of(other.name(), other.how()), other.sources(), "")));
        Shipped.book().exercises().forEach(exercise -> add("exercise:" + exercise.id(), Carrier.of("exercise `"
                + exercise.id() + "`", words(exercise), exercise.sources(), "ExerciseTableTest")));
        addLists();
        Problems problems = new Problems();
        FaqReader.read(List.of(YamlText.shipped("faq.yaml")), problems).questions().forEach(question ->
                add("faq:" + question.id(), Carrier.of("answer `" + question.id() + "`", List.of(question.answer()),
                        question.sources(), "")));
        problems.throwIfAny();
        this.tests = testClasses();
    }

    private void addLists() {
        add("general-rules", joined("general rules", Shipped.book().generalRules(), rule -> rule.say(),
                rule -> rule.sources()));
        add("progression", joined("progression", Shipped.book().progression(), rule -> rule.because(),
                rule -> rule.sources()));
        add("stop-signs", joined("stop signs", Shipped.rules().stopSigns(), sign -> sign.sign(), sign -> sign.sources()));
    }

    /** What a reference of a row stands for; empty if there is nothing of that name. */
    List<Carrier> of(String row, String reference) {
        if (reference.startsWith("levels")) {
            String source = reference.contains(":") ? reference.substring("levels:".length()) : row;
            List<LevelTable.Row> rows = LevelTable.rows().stream().filter(one -> one.source().equals(source)).toList();
            List<Carrier> rules = rows.stream().flatMap(one -> one.rules().stream()).distinct()
                    .map(id -> byReference.getOrDefault("rule:" + id, null)).toList();
            return rules.isEmpty() && !rows.isEmpty() ? List.of(Carrier.of("no rule, and none may fire", List.of(),
                    List.of(), "LevelsTest")) : rules.contains(null) ? List.of() : rules;
        }
        if (reference.startsWith("test:") && tests.containsKey(reference.substring(5))) {
            return List.of(Carrier.of("her words", List.of(), List.of(), reference.substring(5)));
        }
        return Stream.ofNullable(byReference.get(reference)).toList();
    }

    /** The test sources by class name. */
    static Map<String, Path> testClasses() {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).collect(Collectors.toMap(
                    file -> file.getFileName().toString().replace(".java", ""), Function.identity(), (one, other) -> one));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String reference, Carrier carrier) {
        byReference.put(reference, carrier);
    }

    private static <T> Carrier joined(String name, List<T> parts, Function<T, String> words,
            Function<T, List<Citation>> sources) {
        return Carrier.of(name, parts.stream().map(words).toList(),
                parts.stream().map(sources).flatMap(List::stream).toList(), "");
    }

    private static List<String> words(Exercise exercise) {
        List<String> words = new ArrayList<>(List.of(exercise.name(), exercise.start()));
        exercise.steps().forEach(step -> words.add(Element.nameOf(step.cue()) + " " + step.seconds() + " s: "
                + step.say()));
        Dose dose = exercise.dose();
        words.add(dose.repetitions() + " times, " + dose.sets() + " sets, on " + dose.sides() + " sides: "
                + String.join(", ", dose.sideNames()) + " " + dose.often().orElse(""));
        words.addAll(exercise.rightWhen());
        words.addAll(exercise.stopIf());
        exercise.easier().ifPresent(words::add);
        exercise.note().ifPresent(words::add);
        return words;
    }
}
