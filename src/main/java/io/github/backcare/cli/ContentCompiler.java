package io.github.backcare.cli;

import io.github.backcare.content.CompiledText;
import io.github.backcare.content.Packer;
import io.github.backcare.content.Problems;
import io.github.backcare.content.YamlText;
import io.github.backcare.screening.PackedRules;
import io.github.backcare.screening.SafetyRules;
import io.github.backcare.screening.SafetyRulesReader;
import io.github.backcare.wording.PackedWordIndex;
import io.github.backcare.wording.Vocabulary;
import io.github.backcare.wording.VocabularyReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Makes the compiled forms of the content that ships; the build runs it on the folder of the YAML files. */
public final class ContentCompiler {

    private ContentCompiler() {
    }

    /**
     * Writes each file's form into its folder, and beside them what the second reader learns.
     *
     * @param folders of the YAML files, and of the worked cases
     * @throws io.github.backcare.content.ContentException if one cannot be used
     */
    public static void main(String[] folders) throws IOException {
        Path folder = Path.of(folders[0]);
        SafetyRules rules = compile(folder);
        Files.write(folder.resolve(Library.SECOND_READER), WorkedCases.model(Path.of(folders[1]), rules).bytes());
    }

    /**
     * Writes each file's form into its folder.
     *
     * @throws io.github.backcare.content.ContentException if one cannot be used
     */
    public static SafetyRules compile(Path folder) throws IOException {
        for (String name : List.of(Library.EXERCISES, Library.FAQ, Library.WORDING)) {
            Files.write(folder.resolve(CompiledText.nameOf(name)), CompiledText.of(text(folder, name)));
        }
        Problems problems = new Problems();
        SafetyRules rules = SafetyRulesReader.read(List.of(text(folder, Library.RULES)), problems);
        problems.throwIfAny();
        Packer packed = PackedRules.write(rules);
        Files.write(folder.resolve(CompiledText.nameOf(Library.RULES)), packed.bytes());
        Files.write(folder.resolve(CompiledText.nameOf(Library.RULES) + Library.LATER), packed.later());
        YamlText wording = text(folder, Library.WORDING);
        Vocabulary vocabulary = VocabularyReader.read(wording.parse(problems));
        problems.throwIfAny();
        Files.write(folder.resolve(Library.WORDS), PackedWordIndex.write(List.copyOf(rules.findings().values()),
                vocabulary, List.of(rules.edition().sha256(), YamlText.sha256(List.of(wording)))));
        return rules;
    }

    private static YamlText text(Path folder, String name) throws IOException {
        return new YamlText(name, Files.readAllBytes(folder.resolve(name)), true);
    }
}
