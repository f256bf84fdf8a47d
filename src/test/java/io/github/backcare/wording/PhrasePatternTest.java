package io.github.backcare.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backcare.content.Problem;
import io.github.backcare.content.Problems;
import io.github.backcare.content.YamlText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Phrases written as one with their choices in brackets. */
class PhrasePatternTest {
    private final Problems problems = new Problems();

    @Test
    void aPhraseWithoutBracketsStandsForItself() {
        assertThat(phrases("numb bum")).containsExactly("numb bum");
    }

    @Test
    void eachChoiceOfEachBracketIsAPhrase() {
        assertThat(phrases("(numb|tingly) in my (bum|lady bits)")).containsExactly("numb in my bum",
                "numb in my lady bits", "tingly in my bum", "tingly in my lady bits");
    }

    @Test
    void aBarWithNothingOnOneSideMakesAWordOptional() {
        assertThat(phrases("(|right) calf sore (|today)")).containsExactly("calf sore", "calf sore today",
                "right calf sore", "right calf sore today");
    }

    @Test
    void spacesAroundBarsDoNotCount() {
        assertThat(phrases("( numb | tingly ) bum")).containsExactly("numb bum", "tingly bum");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(numb|tingly bum", "numb|tingly bum", "numb) bum", "(numb|(tingly)) bum",
        "(bum", ")bum", "|bum", "((numb|tingly) bum"})
    void bracketsThatDoNotFitAreReportedAtTheirPlace(String text) {
        assertThat(phrases(text)).isEmpty();

        assertThat(problems.sorted()).singleElement().satisfies(problem -> {
            assertThat(problem.at().toString()).isEqualTo("rules.yaml:3:9");
            assertThat(problem.message()).contains(text).contains("(numb|tingly) bum");
        });
    }

    @Test
    void moreChoicesThanAnybodyMeansAreReported() {
        String letters = "(a|b|c|d|e|f|g|h|i|j)";

        assertThat(phrases(letters + letters + letters)).hasSize(1000);
        assertThat(phrases(letters + letters + letters + letters)).isEmpty();
        assertThat(problems.sorted()).extracting(Problem::message).singleElement().asString().contains("6000");
    }

    private List<String> phrases(String text) {
        String yaml = "phrases:\n  - harmless\n  - nothing\n".replace("  - nothing", "      - '" + text + "'")
                .replace("  - harmless\n", "  # one\n");
        return PhrasePattern.texts(new YamlText("rules.yaml", yaml.getBytes(StandardCharsets.UTF_8), false)
                .parse(problems).fields().required("phrases"));
    }
}
