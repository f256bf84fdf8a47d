package io.github.backcare.screening;

import io.github.backcare.pregnancy.GestationalAge;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The word of her midwife or doctor that she may exercise. It covers what was known when it was given, and nothing that
 * came later.
 *
 * @param reasons the rules that were known then, by id, with the findings that each went by
 */
public record Agreement(Map<String, Set<String>> reasons) {
    /** Nobody has agreed to anything. */
    public static final Agreement NONE = new Agreement(Map.of());

    /** An agreement to all that a screening says. */
    public static Agreement to(Screening screening) {
        Map<String, Set<String>> reasons = new HashMap<>();
        screening.reasons().forEach(reason -> reasons.computeIfAbsent(reason.rule().id(), id -> new HashSet<>())
                .addAll(reason.findings()));
        return new Agreement(reasons);
    }

    /**
     * An agreement given on an earlier day.
     *
     * @param age how far she was that day
     * @param conditions ids of the conditions known that day
     */
    public static Agreement on(GestationalAge age, List<String> conditions, Screener screener) {
        Map<String, Answer> findings = new HashMap<>();
        conditions.forEach(id -> findings.put(id, Answer.YES));
        return to(screener.screen(Draft.withNothingElse(Draft.withFindings(Draft.withAge(Draft.EMPTY, age), findings))));
    }

    /** Whether it covers a reason to ask first. */
    boolean covers(Reason reason) {
        Set<String> agreed = reasons.get(reason.rule().id());
        return agreed != null && agreed.containsAll(reason.findings());
    }
}
