package io.github.backcare.traceability;

import io.github.backcare.Tsv;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A line of a table: what a source says, and what in the program says it. */
record Statement(String id, String words, List<String> references, String says) {

    static List<Statement> read(String file) {
        return Tsv.rows("/traceability/" + file).stream()
                .map(cells -> new Statement(cells[0], cells[1], List.of(cells[2].split(" ")), cells[3])).toList();
    }

    boolean isLeftOut() {
        return references.equals(List.of("left-out"));
    }

    List<Carrier> carriers(Carriers all) {
        return references.stream().flatMap(reference -> all.of(id, reference).stream()).distinct().toList();
    }

    /** The tests that hold it. */
    Set<String> tests(Carriers all) {
        Set<String> tests = carriers(all).stream().map(Carrier::test).filter(test -> !test.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!says.equals("-")) {
            tests.add("TraceabilityTest");
        }
        return tests;
    }

    /** What is wrong with it, if it must cite one of these sources. */
    List<String> problems(Carriers all, Optional<String> source) {
        if (isLeftOut()) {
            return says.length() < 10 ? List.of(id + " is left out without a reason") : List.of();
        }
        List<String> problems = new ArrayList<>();
        references.stream().filter(reference -> all.of(id, reference).isEmpty())
                .forEach(reference -> problems.add(id + " is carried by '" + reference + "', which does not exist"));
        if (tests(all).isEmpty()) {
            problems.add(id + " has no test");
        }
        String text = carriers(all).stream().map(Carrier::text).collect(Collectors.joining(" "));
        if (!says.equals("-") && !Pattern.compile(says).matcher(text).find()) {
            problems.add(id + ": '" + says + "' is not in the words of " + references);
        }
        Stream<String> cited = carriers(all).stream().flatMap(carrier -> carrier.sources().stream());
        if (source.isPresent() && cited.noneMatch(source.get()::equals)) {
            problems.add(id + ": none of " + references + " cites " + source.get());
        }
        return problems;
    }

    String row(Carriers all) {
        return "| " + id + " | " + words + " | " + (isLeftOut() ? "left out: " + says
                : carriers(all).stream().map(Carrier::name).collect(Collectors.joining(", "))) + " | "
                + String.join(", ", tests(all)) + " |\n";
    }
}
