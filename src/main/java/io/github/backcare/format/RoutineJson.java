package io.github.backcare.format;

import io.github.backcare.content.Element;
import io.github.backcare.routine.Exercise;
import io.github.backcare.routine.Planned;
import io.github.backcare.routine.Routine;
import io.github.backcare.routine.Step;
import java.util.List;
import java.util.stream.IntStream;

/** A routine for scripts; {@code routine.schema.json} describes it. */
public final class RoutineJson {

    private RoutineJson() {
    }

    /** One JSON object. */
    public static String of(Handout handout) {
        Routine routine = handout.routine();
        return Json.object(json -> {
            json.put("week", routine.age().week()).put("day", routine.age().day())
                    .put("trimester", routine.age().trimester().number()).put("seconds", routine.seconds())
                    .put("askedSeconds", routine.askedSeconds());
            handout.screening().ifPresent(screening -> json.put("level", Element.nameOf(screening.level()))
                    .put("askFirst", screening.askFirst())
                    .objects("limits", screening.limits(), (item, limit) -> item.put("avoid", limit.avoid())
                            .put("because", limit.rule().because()).put("rule", limit.rule().id())));
            json.objects("exercises", IntStream.range(0, routine.exercises().size()).boxed().toList(),
                    (item, index) -> exercise(item, routine, index));
            json.objects("breaks", routine.timeline().breaks(), (item, pause) -> item
                    .put("after", routine.exercises().get(pause.exercise()).exercise().id())
                    .put("seconds", pause.seconds()).put("say", pause.say()));
            if (!routine.progression().isEmpty()) {
                json.objects("progression", routine.progression(), (item, rule) -> item.put("id", rule.id())
                        .put("because", rule.because()));
            }
            json.objects("leftOut", routine.leftOut(), (item, left) -> item.put("id", left.exercise().id())
                    .put("because", left.because()));
            json.objects("stopSigns", handout.rules().stopSigns(), (item, sign) -> item.put("sign", sign.sign())
                    .put("then", Element.nameOf(sign.then())));
            json.strings("generalRules", handout.generalRules());
            ScreeningJson.edition(json, handout.rules().edition());
        });
    }

    private static void exercise(Json json, Routine routine, int index) {
        Planned planned = routine.exercises().get(index);
        Exercise exercise = planned.exercise();
        json.put("id", exercise.id()).put("name", exercise.name()).put("position", Element.nameOf(exercise.posture()))
                .put("purpose", Element.nameOf(exercise.purpose())).put("seconds", routine.timeline().secondsOf(index))
                .put("sides", exercise.dose().sides()).put("sets", planned.sets())
                .put("repetitions", planned.repetitions()).strings("needs", exercise.needs())
                .strings("loads", exercise.loads().stream().sorted().toList()).put("start", exercise.start());
        List<Step> steps = exercise.steps();
        json.objects("steps", IntStream.range(0, steps.size()).boxed().toList(), (item, i) -> item
                .put("cue", Element.nameOf(steps.get(i).cue())).put("seconds", planned.stepSeconds().get(i))
                .put("say", steps.get(i).say()));
        json.strings("rightWhen", exercise.rightWhen()).strings("stopIf", exercise.stopIf());
        exercise.easier().ifPresent(easier -> json.put("easier", easier));
        exercise.note().ifPresent(note -> json.put("note", note));
        json.put("checked", exercise.checked());
        json.objects("sources", exercise.sources(), ScreeningJson::citation);
    }
}
