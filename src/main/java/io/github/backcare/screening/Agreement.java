package io.github.backcare.screening;

import io.github.backcare.pregnancy.GestationalAge;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The word of her midwife or doctor that she may exercise. It covers what was known on the day it was given, and
 * nothing that came later.
 *
 * @param age how far she was that day
 * @param conditions ids of the conditions known that day
 */
public record Agreement(GestationalAge age, List<String> conditions) {

    /** Whether it covers every reason to ask first that a screening gives. */
    public boolean covers(Screening now, Screener screener) {
        Map<String, Answer> findings = new HashMap<>();
        conditions.forEach(id -> findings.put(id, Answer.YES));
        Answers then = Draft.withNothingElse(Draft.withFindings(Draft.withAge(Draft.EMPTY, age), findings));
        Map<String, List<String>> agreed = new HashMap<>();
        screener.screen(then).reasons().forEach(reason -> agreed.put(reason.rule().id(), reason.findings()));
        return now.reasons().stream().filter(reason -> reason.rule().askFirst())
                .allMatch(reason -> agreed.getOrDefault(reason.rule().id(), List.of()).containsAll(reason.findings())
                        && agreed.containsKey(reason.rule().id()));
    }
}
