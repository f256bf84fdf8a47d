package io.github.backcare.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backcare.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentCommandTest {
    private static final String RULE = """
            sources: [{ id: leaflet, title: A leaflet, publisher: A clinic }]
            findings: [{ id: own-sign, kind: symptom, name: A sign of mine, phrases: [my own sign] }]
            rules:
              - id: own-rule
                when: own-sign
                level: stop
                because: It is not known to be safe.
                action: Ask your midwife.
                sources: [{ id: leaflet, item: Page 2 }]
                examples: { fires: [{ findings: [own-sign] }], silent: [{ week: 19 }] }
            """;

    @TempDir
    Path folder;

    private Cli.Result check(String... more) {
        String[] args = new String[more.length + 3];
        System.arraycopy(new String[] {"content", "check", folder.toString()}, 0, args, 0, 3);
        System.arraycopy(more, 0, args, 3, more.length);
        return Cli.run(args);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    @Test
    void whatShipsHasNoProblem() {
        Cli.Result result = Cli.run("content", "check");

        assertThat(result.err()).isEmpty();
        assertThat(result.out()).startsWith("No problem found in what ships:\n").contains(" exercises\n", " safety "
                + "rules",
                " checklist lines", " questions\n");
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void goodOwnContentPassesAndCounts() throws IOException {
        write("safety-rules.yaml", RULE);
        write("cases.jsonl", "{\"id\": \"A\", \"week\": 20, \"conditions\": [], \"symptoms\": [\"own-sign\"], "
                + "\"expected\": \"stop\", \"why\": \"because\"}\n");

        Cli.Result result = check("--vignettes", folder.resolve("cases.jsonl").toString());

        assertThat(result.exitCode()).as(result.toString()).isZero();
        assertThat(result.out()).contains("agreement         1  100.0 %\n");
        assertThat(result.out()).startsWith("No problem found in what ships and in " + folder);
        assertThat(Cli.run("screen", "--week", "20", "-s", "own-sign", "--nothing-else", "--content", folder.toString())
                .exitCode()).isEqualTo(20);
    }

    @Test
    void problemsOfReadingComeFromAllFilesAtOnce() throws IOException {
        write("safety-rules.yaml", RULE.replace("level: stop", "level: halt"));
        write("faq.yaml", "questions: []\n");
        write("exercises.yaml", "sources: []\n");
        write("recipes.yml", "cake: yes\n");

        Cli.Result result = check();

        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err().lines()).hasSize(4).allMatch(line -> line.matches(".*\\.ya?ml:[0-9]+:[0-9]+: .*"))
                .anyMatch(line -> line.contains("'halt' is none of"))
                .anyMatch(line -> line.contains("a file of this name is not read"));
    }

    @Test
    void problemsOfMeaningAreListedWithTheirPlaces() throws IOException {
        write("safety-rules.yaml", RULE.replace("when: own-sign", "when: own-sing")
                .replace("silent: [{ week: 19 }]", "silent: [{ findings: [vaginal-bleeding] }]"));
        write("faq.yaml", """
                sources: [{ id: nhs-back, title: Another title, publisher: NHS }]
                questions: []
                """);

        Cli.Result result = check();

        assertThat(result.exitCode()).isEqualTo(3);
        String rules = folder.resolve("safety-rules.yaml").toString();
        assertThat(result.err().lines()).anyMatch(line -> line.startsWith(rules + ":4:5: the rule 'own-rule' asks for"))
                .anyMatch(line -> line.startsWith(rules + ":10:25: the rule 'own-rule' does not fire here"))
                .anyMatch(line -> line.startsWith(rules + ":2:12: no rule speaks of the symptom 'own-sign'"))
                .anyMatch(line -> line.contains("faq.yaml:1:11: the source 'nhs-back' is described differently"));
    }

    @Test
    void aFolderThatIsNotThereOrHoldsNothingIsWrongUsage() {
        assertThat(check().exitCode()).isEqualTo(2);
        assertThat(check().err()).contains("holds no exercises.yaml, safety-rules.yaml, faq.yaml");
        assertThat(Cli.run("content", "check", "no/such/folder").err()).contains("is not there");
        assertThat(Cli.run("content", "check", "").exitCode()).isEqualTo(2);
        assertThat(Cli.run("content").exitCode()).isEqualTo(2);
        assertThat(Cli.run("content", "prune").err()).contains("write: backcare content check");
    }
}
