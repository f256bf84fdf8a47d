package io.github.backcare.routine;

import io.github.backcare.content.Element;
import io.github.backcare.content.Fields;
import io.github.backcare.content.IntRange;
import io.github.backcare.content.Sources;
import io.github.backcare.figure.Figure;
import io.github.backcare.figure.FigureReader;
import io.github.backcare.pregnancy.GestationalAge;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads one entry of {@code exercises:}. */
final class ExerciseReader {
    private static final int MAX_SECONDS = 120;
    private static final IntRange ONE_SET = new IntRange(1, 1);
    private static final List<String> LEFT_AND_RIGHT = List.of("left side", "right side");

    private final Sources sources;
    private final boolean shipped;

    ExerciseReader(Sources sources, boolean shipped) {
        this.sources = sources;
        this.shipped = shipped;
    }

    Exercise read(Element element) {
        Fields fields = element.fields();
        String id = fields.required("id").id();
        String name = fields.required("name").text();
        IntRange weeks = weeks(fields.required("weeks"));
        Set<Integer> mainstayOf = fields.optional("mainstay-of").map(ExerciseReader::trimesters).orElse(Set.of());
        Posture posture = fields.required("position").oneOf(Posture.class);
        Purpose purpose = fields.required("purpose").oneOf(Purpose.class);
        Element loadsElement = fields.required("loads");
        Set<String> loads = Set.copyOf(known(loadsElement, Tags.LOADS.keySet(), "load"));
        checkPosture(posture, loads, loadsElement);
        List<String> needs = fields.optional("needs").map(e -> known(e, Tags.EQUIPMENT, "equipment"))
                .orElse(List.of());
        String start = fields.required("start").text();
        List<Step> steps = steps(fields.required("steps"));
        Dose dose = dose(fields.required("dose"));
        List<String> rightWhen = fields.required("right-when").texts();
        List<String> stopIf = fields.required("stop-if").texts();
        Optional<String> easier = fields.optional("easier").map(Element::text);
        Optional<String> note = fields.optional("note").map(Element::text);
        Optional<Figure> figure = fields.optional("figure").map(e -> FigureReader.read(e, steps.size()));
        var citations = sources.citations(fields.required("sources"));
        fields.end();
        return new Exercise(id, name, weeks, mainstayOf, posture, purpose, loads, needs, start, steps, dose,
                rightWhen, stopIf, easier, note, figure, citations, shipped, element.at());
    }

    static IntRange weeks(Element element) {
        Fields fields = element.fields();
        int from = fields.required("from").integer(GestationalAge.MIN_WEEK, GestationalAge.MAX_WEEK);
        int to = fields.required("to").integer(GestationalAge.MIN_WEEK, GestationalAge.MAX_WEEK);
        fields.end();
        if (from > to) {
            element.problem("the weeks run backwards, from " + from + " to " + to + " (swap them)");
            return new IntRange(to, from);
        }
        return new IntRange(from, to);
    }

    private static Set<Integer> trimesters(Element element) {
        return element.list().stream().map(e -> e.integer(1, 3)).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<String> known(Element element, Collection<String> words, String kind) {
        List<String> ids = element.ids();
        for (String id : ids) {
            if (!words.contains(id)) {
                element.problem("'" + id + "' is not a known " + kind + " (known: " + String.join(", ", words) + ")");
            }
        }
        return ids.stream().filter(words::contains).toList();
    }

    private static void checkPosture(Posture posture, Set<String> loads, Element at) {
        boolean onKnees = posture == Posture.ALL_FOURS || posture == Posture.KNEELING;
        if (onKnees && !loads.contains("kneeling")) {
            at.problem("an exercise " + posture.words() + " puts weight on the knees (add kneeling)");
        }
        if (posture == Posture.LYING_FLAT && !loads.contains("lying-flat")) {
            at.problem("an exercise lying on the back is lying flat (add lying-flat)");
        }
    }

    private static List<Step> steps(Element element) {
        List<Element> elements = element.list();
        if (elements.isEmpty()) {
            element.problem("no step is given (write at least one)");
        }
        return elements.stream().map(ExerciseReader::step).toList();
    }

    private static Step step(Element element) {
        Fields fields = element.fields();
        Step step = new Step(fields.required("cue").oneOf(Cue.class), fields.required("seconds").range(1, MAX_SECONDS),
                fields.required("say").text());
        fields.end();
        return step;
    }

    private static Dose dose(Element element) {
        Fields fields = element.fields();
        IntRange repetitions = fields.required("repetitions").range(1, 60);
        IntRange sets = fields.optional("sets").map(e -> e.range(1, 10)).orElse(ONE_SET);
        int sides = fields.optional("sides").map(e -> e.integer(1, 2)).orElse(1);
        Optional<Element> namesElement = fields.optional("side-names");
        List<String> names = namesElement.map(Element::texts).orElse(LEFT_AND_RIGHT);
        if (names.size() != 2) {
            element.problem("side-names lists two names, such as [left side, right side]");
            names = LEFT_AND_RIGHT;
        }
        int rest = fields.optional("rest").map(Element::seconds).orElse(0);
        if (sets.to() > 1 && rest == 0) {
            element.problem("several sets need a rest between them (add rest: 30s)");
        }
        Optional<String> often = fields.optional("often").map(Element::text);
        fields.end();
        return new Dose(repetitions, sets, sides, sides == 2 ? names : List.of(), rest, often);
    }
}
