package io.github.backcare.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backcare.screening.Answer;
import io.github.backcare.session.Key;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChecklistTest {
    private static final List<String> QUESTIONS = List.of("Bleeding?", "Fever?", "A fall?", "Anything else that is long "
            + "enough to need more than one line in a small window?");
    private final Checklist list = Checklist.of("Is any of this true?", QUESTIONS);

    @Test
    void nothingIsAnsweredBeforeSheAnswersIt() {
        assertThat(list.answers()).containsOnly(Optional.empty());
        assertThat(shown(list, 80, 24)).contains("[   ] Bleeding?", "0 none of these 4").doesNotContain("[no]");
    }

    @Test
    void enterDeniesNothing() {
        Checklist after = list.pressed(Key.of('n')).pressed(Key.ENTER);
        assertThat(after.outcome()).isEqualTo(Checklist.Outcome.OPEN);
        assertThat(after.answers()).containsExactly(Optional.of(Answer.NO), Optional.empty(), Optional.empty(),
                Optional.empty());
        assertThat(after.cursor()).isEqualTo(1);
        assertThat(shown(after, 80, 24)).contains("Some lines have no answer yet. If none of them is true, press 0.");
    }

    @Test
    void oneKeyDeniesThemAll() {
        Checklist after = list.pressed(Key.of('0'));
        assertThat(after.outcome()).isEqualTo(Checklist.Outcome.ANSWERED);
        assertThat(after.answers()).containsOnly(Optional.of(Answer.NO));
    }

    @Test
    void theKeyForTheRestKeepsWhatSheMarked() {
        Checklist marked = list.pressed(Key.SPACE).pressed(Key.DOWN).pressed(Key.of('?'));
        assertThat(shown(marked, 80, 24)).contains("[YES] Bleeding?", "0 none of the others");
        assertThat(marked.pressed(Key.of('0')).answers()).containsExactly(Optional.of(Answer.YES),
                Optional.of(Answer.UNKNOWN), Optional.of(Answer.NO), Optional.of(Answer.NO));
    }

    @Test
    void oneByOneEndsWithEnter() {
        Checklist after = list;
        for (int i = 0; i < QUESTIONS.size(); i++) {
            after = after.pressed(Key.of('n'));
        }
        assertThat(shown(after, 80, 24)).contains("Enter done");
        assertThat(after.pressed(Key.ENTER).outcome()).isEqualTo(Checklist.Outcome.ANSWERED);
    }

    @Test
    void spaceGoesThroughTheAnswers() {
        Checklist after = list.pressed(Key.SPACE).pressed(Key.SPACE);
        assertThat(after.answers().get(0)).contains(Answer.UNKNOWN);
        assertThat(after.pressed(Key.SPACE).answers().get(0)).contains(Answer.NO);
        assertThat(after.pressed(Key.SPACE).pressed(Key.SPACE).answers().get(0)).contains(Answer.YES);
    }

    @Test
    void whatIsOutOfSightIsSaid() {
        assertThat(shown(list, 40, 9)).contains("↓ more");
        assertThat(shown(list, 40, 12)).doesNotContain("↓ more");
    }

    private static String shown(Checklist list, int width, int height) {
        return String.join("\n", Picture.of(list.render(width, height, Picture.look(true)), width, height));
    }
}
