package io.github.backcare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backcare.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's own rules and findings can make the screening stricter, never milder. */
class OwnContentTest {
    private static final String SOURCES = """
            sources:
              - { id: my-clinic, title: Our leaflet, publisher: My clinic }
            """;
    @TempDir
    private Path folder;

    @Test
    void anOwnRuleMakesItStricter() throws IOException {
        own("""
                rules:
                  - id: my-clinic-twins
                    when: { all: [ twins, week: { from: 24 } ] }
                    level: stop
                    because: We see everyone with twins first.
                    action: Ring the clinic.
                    sources: [ { id: my-clinic, item: page 3 } ]
                    examples: { fires: [ { week: 24, findings: [twins] } ], silent: [ { week: 23, findings: [twins] } ] }
                """);
        assertThat(screen("--week", "25", "-c", "twins").exitCode()).isEqualTo(20);
        assertThat(screen("--week", "25", "-c", "twins").out()).contains("From your own content");
        assertThat(screen("--week", "23", "-c", "twins").exitCode()).isEqualTo(10);
    }

    @Test
    void anOwnPhraseNeverHidesAShippedOne() throws IOException {
        own("""
                findings:
                  - id: my-spotting
                    kind: symptom
                    name: Spotting after the swab
                    phrases: [spotting after swab]
                """);
        Cli.Result result = screen("--week", "25", "-s", "spotting after swab");
        assertThat(result.exitCode()).as(result.toString()).isEqualTo(30);
    }

    @Test
    void aRoutineBeginsWithAGentleExerciseThatShips() throws IOException {
        for (String purpose : new String[] {"mobility", "relaxation", "stretch"}) {
            Files.writeString(folder.resolve("exercises.yaml"), SOURCES + """
                    exercises:
                      - id: my-heel-raise
                        name: My heel raise
                        weeks: { from: 1, to: 42 }
                        mainstay-of: [1, 2, 3]
                        position: seated
                        purpose: %s
                        loads: []
                        needs: [chair]
                        start: Sit tall.
                        steps: [ { cue: breathe-out, seconds: 4, say: Breathe out and raise both heels. } ]
                        dose: { repetitions: 8..12, sets: 1, sides: 1 }
                        right-when: [it is smooth]
                        stop-if: [it hurts]
                        sources: [ { id: my-clinic, item: page 2 } ]
                    """.formatted(purpose));
            for (String week : new String[] {"8", "24", "36"}) {
                for (String minutes : new String[] {"5", "12", "30"}) {
                    Cli.Result result = Cli.run("routine", "--week", week, "--minutes", minutes, "--content",
                            folder.toString());
                    assertThat(result.out()).as(result.toString()).contains("My heel raise")
                            .doesNotContain("1. My heel raise\n");
                    String first = result.out().substring(result.out().indexOf("1. ")).lines().skip(1).findFirst()
                            .orElseThrow();
                    assertThat(first).containsPattern("mobility|relaxation");
                }
            }
        }
    }

    @Test
    void ordinaryFindingsAndFormsThatReplaceAreRefused() throws IOException {
        own("""
                findings:
                  - id: my-harmless-bleed
                    kind: ordinary
                    name: Harmless
                    phrases: [spotting]
                  - id: my-small-bleed
                    kind: symptom
                    name: Small
                    qualifies: { of: vaginal-bleeding, when: [settled] }
                """);
        Cli.Result result = screen("--week", "25", "-s", "spotting");
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err()).contains("may not add 'ordinary' findings", "would stand in for 'vaginal-bleeding'");
    }

    @Test
    void aShippedIdCannotBeNamedAgain() throws IOException {
        own("""
                rules:
                  - id: bleeding
                    when: vaginal-bleeding
                    level: go
                    because: No.
                    action: None.
                    sources: [ { id: my-clinic, item: page 3 } ]
                    examples: { fires: [ { findings: [vaginal-bleeding] } ], silent: [ { findings: [] } ] }
                """);
        Cli.Result result = screen("--week", "25", "-s", "spotting");
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err()).contains("the rule 'bleeding' is already at safety-rules.yaml:");
    }

    @Test
    void aRuleWithAMisspeltFindingIsSaidAndNotIgnored() throws IOException {
        own("""
                rules:
                  - id: my-rule
                    when: twinns
                    level: stop
                    because: We see everyone first.
                    action: Ring the clinic.
                    sources: [ { id: my-clinic, item: page 3 } ]
                    examples: { fires: [ { findings: [twinns] } ], silent: [ { findings: [] } ] }
                """);
        Cli.Result result = screen("--week", "25");
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err()).contains("'twinns', which does not exist");
    }

    private void own(String yaml) throws IOException {
        Files.writeString(folder.resolve("safety-rules.yaml"), SOURCES + yaml);
    }

    private Cli.Result screen(String... args) {
        String[] all = new String[args.length + 4];
        all[0] = "screen";
        System.arraycopy(args, 0, all, 1, args.length);
        all[args.length + 1] = "--nothing-else";
        all[args.length + 2] = "--content";
        all[args.length + 3] = folder.toString();
        return Cli.run(all);
    }
}
