package io.github.backcare.wording;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The qualified forms of findings: heavy bleeding is a finding of its own, settled dizziness another. */
final class Forms {
    private static final Set<Qualifier> ALARMING = EnumSet.of(Qualifier.HEAVY, Qualifier.SEVERE,
            Qualifier.PERSISTENT, Qualifier.WORSENING, Qualifier.AT_REST, Qualifier.SUDDEN, Qualifier.RHYTHMIC,
            Qualifier.NEW);

    private final Map<String, Finding> byId = new HashMap<>();
    private final Map<String, List<Finding>> formsOf = new HashMap<>();

    Forms(List<Finding> findings) {
        findings.forEach(finding -> byId.putIfAbsent(finding.id(), finding));
        findings.forEach(finding -> finding.qualifies().ifPresent(qualified ->
                formsOf.computeIfAbsent(qualified.of(), key -> new ArrayList<>()).add(finding)));
    }

    /**
     * The findings a named one becomes.
     *
     * @param around what its clause and those that continue it say about it
     * @param nearest the part of that which stands next to it; only that makes it milder
     */
    List<String> of(Finding base, Set<Qualifier> around, Set<Qualifier> nearest) {
        Set<String> ids = new LinkedHashSet<>();
        apply(base, around, nearest, ids, new LinkedHashSet<>());
        return List.copyOf(ids);
    }

    private void apply(Finding base, Set<Qualifier> around, Set<Qualifier> nearest, Set<String> ids,
            Set<String> seen) {
        if (!seen.add(base.id())) {
            return;
        }
        boolean replaced = false;
        for (Finding form : formsOf.getOrDefault(base.id(), List.of())) {
            boolean worse = implies(form, base.id());
            if (form.qualifies().orElseThrow().when().stream().anyMatch((worse ? around : nearest)::contains)
                    && (worse || !alarmed(base, form, around))) {
                replaced |= !worse;
                apply(form, around, nearest, ids, seen);
            }
        }
        if (!replaced) {
            ids.add(base.id());
        }
        // A phrase may name a form outright; worse forms of what it implies are then still to be looked for.
        for (String implied : base.implies()) {
            for (Finding form : formsOf.getOrDefault(implied, List.of())) {
                if (implies(form, implied)
                        && form.qualifies().orElseThrow().when().stream().anyMatch(around::contains)) {
                    ids.add(form.id());
                }
            }
        }
    }

    /** Whether a finding, or what it implies, has a form that this qualifier makes. */
    boolean has(Finding base, Qualifier qualifier) {
        return has(base, qualifier, new LinkedHashSet<>());
    }

    private boolean has(Finding base, Qualifier qualifier, Set<String> seen) {
        return base != null && seen.add(base.id())
                && (formsOf.getOrDefault(base.id(), List.of()).stream()
                        .anyMatch(form -> form.qualifies().orElseThrow().when().contains(qualifier))
                || base.qualifies().filter(own -> own.when().contains(qualifier)).isPresent()
                || base.implies().stream().anyMatch(id -> has(byId.get(id), qualifier, seen)));
    }

    private boolean alarmed(Finding base, Finding milder, Set<Qualifier> around) {
        return formsOf.get(base.id()).stream().filter(form -> form != milder)
                .flatMap(form -> form.qualifies().orElseThrow().when().stream())
                .anyMatch(qualifier -> ALARMING.contains(qualifier) && around.contains(qualifier));
    }

    private boolean implies(Finding form, String id) {
        return implies(form, id, new LinkedHashSet<>());
    }

    private boolean implies(Finding form, String id, Set<String> seen) {
        if (form == null || !seen.add(form.id())) {
            return false;
        }
        return form.implies().contains(id)
                || form.implies().stream().anyMatch(next -> implies(byId.get(next), id, seen));
    }

    /** Whether a qualifier says where or when, not how bad. */
    static boolean neutral(Qualifier qualifier) {
        return qualifier == Qualifier.ONE_SIDED || qualifier == Qualifier.BOTH_SIDES
                || qualifier == Qualifier.SPREADING || qualifier == Qualifier.DURING_EXERCISE;
    }

    /** Whether a qualifier makes a thing worse rather than milder. */
    static boolean alarming(Qualifier qualifier) {
        return ALARMING.contains(qualifier);
    }
}
