package io.github.backcare;

import io.github.backcare.content.Problems;
import io.github.backcare.content.Resource;
import io.github.backcare.content.Unpacker;
import io.github.backcare.content.YamlText;
import io.github.backcare.routine.ExerciseBook;
import io.github.backcare.routine.ExerciseBookReader;
import io.github.backcare.screening.SafetyRules;
import io.github.backcare.screening.SafetyRulesReader;
import io.github.backcare.screening.Screener;
import io.github.backcare.screening.SecondReader;
import io.github.backcare.wording.PackedWordIndex;
import io.github.backcare.wording.PhraseInterpreter;
import io.github.backcare.wording.TextModel;
import io.github.backcare.wording.Vocabulary;
import io.github.backcare.wording.VocabularyReader;
import java.util.List;

/** The content that ships, read once. */
public final class Shipped {
    private static final SafetyRules RULES = read();
    private static final ExerciseBook BOOK = readBook();
    private static final SecondReader SECOND_READER = new SecondReader(
            TextModel.read(Resource.read("second-reader.bin"))::likeness, new Screener(RULES), RULES);
    private static final PhraseInterpreter INTERPRETER = readInterpreter();

    private Shipped() {
    }

    public static SafetyRules rules() {
        return RULES;
    }

    public static ExerciseBook book() {
        return BOOK;
    }

    /** What reads all she said once more. */
    public static SecondReader secondReader() {
        return SECOND_READER;
    }

    /** What understands her words by the phrases, as the commands have it: from the compiled form. */
    public static PhraseInterpreter interpreter() {
        return INTERPRETER;
    }

    private static PhraseInterpreter readInterpreter() {
        Problems problems = new Problems();
        YamlText words = YamlText.shipped("wording.yaml");
        Vocabulary vocabulary = VocabularyReader.read(words.parse(problems));
        problems.throwIfAny();
        return PackedWordIndex.interpreter(List.copyOf(RULES.findings().values()), vocabulary,
                new Unpacker(Resource.read("words.bin")),
                List.of(YamlText.sha256(List.of(YamlText.shipped("safety-rules.yaml"))), YamlText.sha256(List.of(words))));
    }

    private static SafetyRules read() {
        Problems problems = new Problems();
        SafetyRules rules = SafetyRulesReader.read(List.of(YamlText.shipped("safety-rules.yaml")), problems);
        problems.throwIfAny();
        return rules;
    }

    private static ExerciseBook readBook() {
        Problems problems = new Problems();
        ExerciseBook book = ExerciseBookReader.read(List.of(YamlText.shipped("exercises.yaml")), problems);
        problems.throwIfAny();
        return book;
    }
}
