package io.github.backcare.lint;

import io.github.backcare.content.Problem;
import io.github.backcare.content.Problems;
import io.github.backcare.content.YamlText;
import io.github.backcare.faq.FaqReader;
import io.github.backcare.routine.ExerciseBookReader;
import io.github.backcare.screening.SafetyRules;
import io.github.backcare.screening.SafetyRulesReader;
import io.github.backcare.wording.PhraseInterpreter;
import io.github.backcare.wording.Vocabulary;
import io.github.backcare.wording.VocabularyReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Small content for one check, written where the test is. */
final class Fixture {
    private static final String SOURCES = "sources: [{ id: leaflet, title: A leaflet, publisher: A clinic }]\n";
    private static final Vocabulary VOCABULARY = readVocabulary();
    private static final String RULES_HEAD = "version: 1\nreviewed: false\n" + SOURCES;

    private String rules = RULES_HEAD;
    private String ownRules = "";
    private String exercises = SOURCES + "exercises: []\n";
    private String faq = SOURCES + "questions: []\n";

    /** Content with these rules, under the keys of the file. */
    static Fixture rules(String yaml) {
        Fixture fixture = new Fixture();
        fixture.rules = RULES_HEAD + yaml;
        return fixture;
    }

    static Fixture exercises(String yaml) {
        return new Fixture().with(yaml);
    }

    static Fixture questions(String yaml) {
        Fixture fixture = new Fixture();
        fixture.faq = SOURCES + "questions:\n" + yaml;
        return fixture;
    }

    Fixture with(String exercisesYaml) {
        exercises = SOURCES + "exercises:\n" + exercisesYaml;
        return this;
    }

    Fixture own(String yaml) {
        ownRules = SOURCES + yaml;
        return this;
    }

    /** A rule about a condition, with what else it has, and examples nobody checks here. */
    static String rule(String id, String when, String rest) {
        return "  - id: " + id + "\n    when: " + when + "\n    " + rest.replace("; ", "\n    ")
                + (rest.contains("action:") ? "" : "\n    action: Do this for " + id + ".")
                + "\n    because: Because.\n    sources: [{ id: leaflet, item: Page 1 }]\n"
                + (rest.contains("examples:") ? "" : "    examples: { fires: [{ week: 20 }], silent: [{ week: 20 }] "
                        + "}\n");
    }

    static String exercise(String id, String weeks, String position, String purpose, String rest) {
        return "  - id: " + id + "\n    name: Name\n    weeks: " + weeks + "\n    position: " + position
                + "\n    purpose: " + purpose + "\n    start: Start.\n"
                + "    steps: [{ cue: move, seconds: 4, say: Move. }]\n    dose: { repetitions: 8 }\n"
                + "    right-when: []\n    stop-if: []\n    sources: [{ id: leaflet, item: Page 1 }]\n    "
                + rest.replace("; ", "\n    ") + "\n";
    }

    /** What one check finds, in file order. */
    List<String> found(Check check) {
        Problems problems = new Problems();
        check.check(content(), problems);
        return problems.sorted().stream().map(Problem::message).toList();
    }

    private Content content() {
        Problems problems = new Problems();
        List<YamlText> ruleFiles = Stream.of(file("safety-rules.yaml", rules, true), file("own.yaml", ownRules, false))
                .filter(file -> file.bytes().length > 0).toList();
        YamlText exerciseFile = file("exercises.yaml", exercises, true);
        YamlText faqFile = file("faq.yaml", faq, true);
        SafetyRules read = SafetyRulesReader.read(ruleFiles, problems);
        Content content = new Content(read, ExerciseBookReader.read(List.of(exerciseFile), problems),
                FaqReader.read(List.of(faqFile), problems), VOCABULARY,
                new PhraseInterpreter(List.copyOf(read.findings().values()), VOCABULARY),
                Stream.concat(ruleFiles.stream(), Stream.of(exerciseFile, faqFile)).toList());
        problems.throwIfAny();
        return content;
    }

    private static Vocabulary readVocabulary() {
        Problems problems = new Problems();
        Vocabulary vocabulary = VocabularyReader.read(YamlText.shipped("wording.yaml").parse(problems));
        problems.throwIfAny();
        return vocabulary;
    }

    private static YamlText file(String name, String text, boolean shipped) {
        return new YamlText(name, text.getBytes(StandardCharsets.UTF_8), shipped);
    }
}
