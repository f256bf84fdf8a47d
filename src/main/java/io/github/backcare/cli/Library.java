package io.github.backcare.cli;

import io.github.backcare.content.CompiledText;
import io.github.backcare.content.ContentException;
import io.github.backcare.content.Problems;
import io.github.backcare.content.Resource;
import io.github.backcare.content.Unpacker;
import io.github.backcare.content.YamlText;
import io.github.backcare.routine.ExerciseBook;
import io.github.backcare.routine.ExerciseBookReader;
import io.github.backcare.screening.OnlyStricter;
import io.github.backcare.screening.PackedRules;
import io.github.backcare.screening.SafetyRules;
import io.github.backcare.screening.SafetyRulesReader;
import io.github.backcare.screening.Screener;
import io.github.backcare.screening.SecondReader;
import io.github.backcare.wording.Finding;
import io.github.backcare.wording.Interpreter;
import io.github.backcare.wording.PackedWordIndex;
import io.github.backcare.wording.PhraseInterpreter;
import io.github.backcare.wording.TextModel;
import io.github.backcare.wording.Vocabulary;
import io.github.backcare.wording.VocabularyReader;
import io.github.backcare.wording.WithOwnFindings;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The content a command works with: what ships, and the user's own; each file is read when it is first needed. */
final class Library {
    static final String RULES = "safety-rules.yaml";
    static final String EXERCISES = "exercises.yaml";
    static final String FAQ = "faq.yaml";
    /** At the end of the name of what the compiled form puts off. */
    static final String LATER = "2";
    static final String WORDING = "wording.yaml";

    /** The compiled form of the words of the rules and the wording. */
    static final String WORDS = "words.bin";

    /** What the second reader learned from the worked cases. */
    static final String SECOND_READER = "second-reader.bin";

    private final Optional<Path> own;
    private final boolean fromYaml;
    private SafetyRules shipped;
    private SafetyRules rules;
    private Screener screener;
    private byte[] later;
    private ExerciseBook exercises;
    private Vocabulary vocabulary;
    private PhraseInterpreter known;
    private Interpreter interpreter;
    private TextModel model;

    private Library(Optional<Path> own, boolean fromYaml) {
        this.own = own;
        this.fromYaml = fromYaml;
    }

    Library(Optional<Path> own) {
        this(own, false);
    }

    /** What ships, as it is written, not as it was compiled. */
    static Library fromYaml() {
        return new Library(Optional.empty(), true);
    }

    static void addOptionTo(CommandSpec spec) {
        spec.addOption(Options.value("DIR", "A folder with your own exercises.yaml, safety-rules.yaml or faq.yaml, "
                + "added to what ships. Your own rules can only make the screening stricter.", "--content"));
    }

    static Library of(ParseResult parsed) {
        Path folder = Options.path(parsed, "--content");
        if (folder != null && (folder.toString().isEmpty() || !Files.isDirectory(folder))) {
            throw new UsageException("The content folder '" + folder + "' is not there (check the path).");
        }
        return new Library(Optional.ofNullable(folder));
    }

    /**
     * The safety rules.
     *
     * @throws ContentException with all problems of the user's own, if there are any
     */
    SafetyRules rules() {
        if (rules == null) {
            Problems problems = new Problems();
            SafetyRules read = rules(problems);
            if (read != shipped) {
                OnlyStricter.checkNames(read, problems);
            }
            problems.throwIfAny();
            rules = read;
        }
        return rules;
    }

    /** The safety rules, read anew as far as they are the user's own; problems are collected. */
    SafetyRules rules(Problems problems) {
        List<YamlText> files = files(RULES);
        if (shipped == null) {
            byte[] packed = fromYaml ? null : Resource.read(CompiledText.nameOf(RULES));
            shipped = packed == null ? SafetyRulesReader.read(files.subList(0, 1), problems)
                    : PackedRules.read(new Unpacker(packed, RULES, this::later));
        }
        return files.size() == 1 ? shipped : SafetyRulesReader.add(shipped, files, problems);
    }

    private byte[] later() {
        if (later == null) {
            later = Resource.read(CompiledText.nameOf(RULES) + LATER);
        }
        return later;
    }

    /** The exercises. */
    ExerciseBook exercises() {
        if (exercises == null) {
            exercises = read(EXERCISES, ExerciseBookReader::read);
        }
        return exercises;
    }

    /** What holds answers against the rules; its index is made once. */
    Screener screener() {
        if (screener == null) {
            screener = new Screener(rules());
        }
        return screener;
    }

    /** What understands her words. */
    Interpreter interpreter() {
        if (interpreter == null) {
            PhraseInterpreter all = phrases(rules());
            interpreter = all == known ? known : new WithOwnFindings(known, all);
        }
        return interpreter;
    }

    /** What reads all that she said once more; its model is read when there is something to compare. */
    SecondReader secondReader() {
        return new SecondReader((text, week) -> model().likeness(text, week), screener(), rules());
    }

    private TextModel model() {
        if (model == null) {
            model = TextModel.read(Resource.read(SECOND_READER));
        }
        return model;
    }

    /** What knows all phrases of rules that were read here, the user's own among them. */
    PhraseInterpreter phrases(SafetyRules read) {
        List<Finding> own = read.findings().values().stream()
                .filter(finding -> !shipped.findings().containsKey(finding.id())).toList();
        if (known == null) {
            known = shippedPhrases(List.copyOf(shipped.findings().values()));
        }
        return own.isEmpty() ? known : known.with(own);
    }

    private PhraseInterpreter shippedPhrases(List<Finding> findings) {
        byte[] index = fromYaml ? null : Resource.read(WORDS);
        return index == null ? new PhraseInterpreter(findings, vocabulary())
                : PackedWordIndex.interpreter(findings, vocabulary(), new Unpacker(index),
                        List.of(shipped.edition().sha256(), YamlText.sha256(files(WORDING))));
    }

    /** The words that stand around findings. */
    Vocabulary vocabulary() {
        if (vocabulary == null) {
            vocabulary = read(WORDING, (files, problems) -> VocabularyReader.read(files.get(0).parse(problems)));
        }
        return vocabulary;
    }

    /** The shipped file and the user's own of that name, if there is one. */
    List<YamlText> files(String name) {
        List<YamlText> files = new ArrayList<>();
        files.add(fromYaml || name.equals(RULES) ? YamlText.shipped(name) : YamlText.compiled(name));
        own.map(folder -> folder.resolve(name)).filter(file -> !Files.notExists(file, LinkOption.NOFOLLOW_LINKS))
                .map(YamlText::own).ifPresent(files::add);
        return files;
    }

    /**
     * Reads the files of a name.
     *
     * @throws ContentException with all problems, if there are any
     */
    <T> T read(String name, BiFunction<List<YamlText>, Problems, T> reader) {
        Problems problems = new Problems();
        T read = reader.apply(files(name), problems);
        problems.throwIfAny();
        return read;
    }
}
