package io.github.backcare.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backcare.content.Position;
import io.github.backcare.content.Problem;
import io.github.backcare.content.Problems;
import io.github.backcare.content.YamlText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WordingLintTest {

    @Test
    void aPhraseClaimedTwiceIsTold() {
        assertThat(problems(Understood.finding("other", Finding.Kind.SYMPTOM, "headaches")))
                .contains("'headaches' of other means the same words as a phrase of headache"
                        + " (leave it to one of them)");
    }

    @Test
    void aHiddenPhraseIsToldWithWhatHidesIt() {
        assertThat(problems(Understood.finding("other", Finding.Kind.ORDINARY, "headache")))
                .anyMatch(problem -> problem.startsWith("'headache' is not understood as other but as headache,"));
    }

    @Test
    void anUnknownFindingIsTold() {
        Finding stray = new Finding("stray", Finding.Kind.SYMPTOM, "Stray", false, List.of("nowhere"),
                Optional.empty(), Optional.empty(), List.of(), new Position("f", 1, 1));
        assertThat(problems(stray))
                .contains("the finding 'nowhere' is not in safety-rules.yaml (correct it, or add the finding)");
    }

    @Test
    void anAlarmWordAmongTheOrdinaryOnesIsToldAtItsPlace() {
        String shipped = new String(YamlText.shipped("wording.yaml").bytes(), StandardCharsets.UTF_8);
        String edited = shipped.replaceFirst("(?m)^ordinary:\n", "ordinary:\n  strays: [bleeds]\n");
        Problems problems = new Problems();
        Vocabulary vocabulary = VocabularyReader.read(
                new YamlText("mine.yaml", edited.getBytes(StandardCharsets.UTF_8), false).parse(problems));
        assertThat(problems.sorted()).isEmpty();
        assertThat(WordingLint.check(Understood.FINDINGS, vocabulary)).map(Problem::toString)
                .anyMatch(problem -> problem.startsWith("mine.yaml:")
                        && problem.contains("'bleeds' counts as the alarm word 'bleed'"));
    }

    private static List<String> problems(Finding more) {
        return WordingLint.check(Understood.with(more), Understood.vocabulary()).stream()
                .map(Problem::message).toList();
    }
}
