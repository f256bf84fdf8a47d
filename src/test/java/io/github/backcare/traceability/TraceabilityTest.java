package io.github.backcare.traceability;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backcare.routine.ExerciseTable;
import io.github.backcare.screening.LevelTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every statement of the sources is carried by something and held by a test. {@code docs/traceability.md} is made of the
 * same tables: {@code mvn -Dtest=TraceabilityTest -Dtraceability=write test}.
 */
class TraceabilityTest {
    private static final Path PAGE = Path.of("docs/traceability.md");
    private static final String HEAD = "\n| | what the source says | carried by | tested by |\n|---|---|---|---|\n";

    private final Carriers carriers = new Carriers();
    private final List<Statement> seeds = Statement.read("seeds.tsv");
    private final List<Statement> clinical = Statement.read("clinical.tsv");

    @Test
    void everyStatementIsCarriedAndTested() {
        List<String> problems = new ArrayList<>();
        seeds.forEach(statement -> problems.addAll(statement.problems(carriers,
                Optional.of(statement.id().startsWith("A") ? "womens-fitness-article" : "nhs-choices-2015"))));
        clinical.forEach(statement -> problems.addAll(statement.problems(carriers, Optional.empty())));

        assertThat(problems).withFailMessage(() -> String.join("\n", problems)).isEmpty();
    }

    @Test
    void everyRowThatATableNamesIsAStatement() {
        Set<String> ids = new HashSet<>();
        Stream.of(seeds, clinical).flatMap(List::stream).forEach(statement -> assertThat(ids.add(statement.id()))
                .as(statement.id()).isTrue());

        assertThat(LevelTable.rows().stream().map(LevelTable.Row::source)
                .filter(source -> source.matches("[CWR].*"))).allMatch(ids::contains);
        assertThat(ExerciseTable.rows().stream().map(ExerciseTable.Row::source)
                .filter(source -> source.startsWith("X"))).allMatch(ids::contains);
    }

    @Test
    void thePageIsMadeOfTheTables() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Traceability

                What the sources say, in our own words, what in the program carries it, and the test that holds it. This page is
                made of `src/test/resources/traceability` and `levels.tsv` by `TraceabilityTest`, which fails when something is
                carried by nothing, by something that does not exist, or by words that do not say it; do not edit it here.

                ## The two seed documents

                A: the women's fitness article. N: the NHS page of 2015.
                """);
        page.append(HEAD);
        seeds.forEach(statement -> page.append(statement.row(carriers)));
        page.append("""

                ## The clinical tables

                C: contraindications. W: warning signs. R: red flags of the back. S05: positions and weeks. S06: complaints.
                X: exercises. S08: facts. S09: questionnaires. S10: where the sources disagree, with the choice and why.
                S11: ordinary complaints. S12: traps in words.
                """).append(HEAD);
        clinical.forEach(statement -> page.append(statement.row(carriers)));
        if ("write".equals(System.getProperty("traceability"))) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE).as("stale: run mvn -Dtest=TraceabilityTest -Dtraceability=write test, and look at the difference")
                .hasContent(page.toString());
    }
}
