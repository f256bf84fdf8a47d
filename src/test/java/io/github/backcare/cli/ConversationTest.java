package io.github.backcare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backcare.Cli;
import io.github.backcare.Shipped;
import io.github.backcare.screening.Question;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code backcare screen} without flags, in a terminal: age, conditions, her words, pain, today's signs. */
class ConversationTest {
    /** The phrases explain all of it; no worked case that is harmless is like it. */
    private static final String DOUBTFUL = "mild backache, I sneeze forty times in a row every evening";
    private static final String SOUNDS_URGENT =
            "little man's normally a footballer after dinner, tonight he's not bothered";

    @Test
    void someoneWellIsToldToGo() {
        Cli.Result result = Cli.typing("24+3", "0", "stiff back", "y", "3", "0").start("screen");
        assertThat(result.exitCode()).as(result.toString()).isZero();
        assertThat(result.out()).contains("How many weeks", "Your health and this pregnancy", "in your own words",
                "I understood:", "is any of this true today?", "GO");
    }

    @Test
    void whatIsNotCountedIsPlayedBackBeforeSheConfirms() {
        Cli.Result result = Cli.typing("24+3", "0", "stiff back, no bleeding", "y", "3", "0").start("screen");
        assertThat(result.out()).containsSubsequence("I understood:", "Not counted as a complaint of today:",
                "\"no bleeding\"", "Is that right?");
    }

    @Test
    void theDueDateDoesAsWell() {
        // Due 2027-03-14: week 23 on the test's day.
        Cli.Result result = Cli.typing("2027-03-14", "0", "", "", "0").start("screen");
        assertThat(result.exitCode()).as(result.toString()).isZero();
    }

    @Test
    void anUrgentWordEndsTheQuestionsAtOnce() {
        Cli.Result result = Cli.typing("30", "0", "spotting", "y").start("screen");
        assertThat(result.exitCode()).as(result.toString()).isEqualTo(30);
        assertThat(result.out()).contains("URGENT").doesNotContain("Is any of this true today?");
    }

    @Test
    void notSureAboutBleedingCountsAsYes() {
        int line = 1 + lineThatCovers("vaginal-bleeding", 30);
        Cli.Result result = Cli.typing("30", "0", "", "", line + "?", "?").start("screen");
        assertThat(result.exitCode()).as(result.toString()).isGreaterThanOrEqualTo(30);
    }

    @Test
    void notSureAboutAnythingElseIsUnknownAndSaysWhy() {
        int line = 1 + lineThatCovers("fever", 30);
        Cli.Result result = Cli.typing("30", "0", "", "", line + "?").start("screen");
        assertThat(result.exitCode()).as(result.toString()).isEqualTo(65);
        assertThat(result.out()).contains("What you were not sure about");
    }

    @Test
    void aConditionAskedAboutCounts() {
        int line = 1 + Shipped.rules().history().stream().map(Question::covers).toList()
                .indexOf(Shipped.rules().history().stream().map(Question::covers)
                        .filter(covers -> covers.contains("told-to-rest")).findFirst().orElseThrow());
        Cli.Result result = Cli.typing("20", Integer.toString(line), "1", "", "", "0").start("screen");
        assertThat(result.exitCode()).as(result.toString()).isEqualTo(20);
    }

    @Test
    void backGoesBackAndTheNewAnswerCounts() {
        Cli.Result result = Cli.typing("20", "b", "30", "0", "", "", "0").start("screen");
        assertThat(result.exitCode()).as(result.toString()).isZero();
        assertThat(result.out().split("How many weeks pregnant")).hasSize(3);
    }

    @Test
    void sayingItAgainReplacesWhatWasMisunderstood() {
        Cli.Result result = Cli.typing("20", "0", "spotting", "n", "stiff back", "y", "", "0").start("screen");
        assertThat(result.exitCode()).as(result.toString()).isZero();
    }

    @Test
    void theHarmlessMeaningOfAWordIsNoFinding() {
        Cli.Result result = Cli.typing("30", "0", "my waters", "y", "2", "", "0").start("screen");
        assertThat(result.exitCode()).as(result.toString()).isZero();
        assertThat(result.out()).doesNotContain("Also noted: ");
    }

    @Test
    void anAnswerThatIsNoneIsAskedAgain() {
        Cli.Result result = Cli.typing("soon", "50", "20", "maybe", "0", "", "eleven", "", "99", "0").start("screen");
        assertThat(result.exitCode()).as(result.toString()).isZero();
        assertThat(result.out()).contains("'soon' is not a week", "Week 50 can't be");
    }

    @Test
    void plainAsksOneQuestionALine() {
        List<String> typed = new ArrayList<>(List.of("20"));
        Shipped.rules().history().forEach(line -> typed.add("n"));
        typed.addAll(List.of("", ""));
        Shipped.rules().checklist().stream().filter(line -> line.weeks().contains(20)).forEach(line -> typed.add("n"));
        Cli.Result result = Cli.typing(typed.toArray(String[]::new)).start("screen", "--plain");
        assertThat(result.exitCode()).as(result.toString()).isZero();
        assertThat(result.out()).doesNotContain("\u001b").contains("1 of ");
    }

    @Test
    void whatCanMeanTwoThingsIsAnnouncedAndAsked() {
        Cli.Result result = Cli.typing("24", "0", "a stitch, lower back aches", "y", "1", "2", "", "0").start("screen");
        assertThat(result.exitCode()).as(result.toString()).isZero();
        assertThat(result.out()).contains("Ordinary backache (you said \"lower back aches\")",
                "I will ask what you mean by \"stitch\".", "1  a cramp in my side",
                "Could this be something that your midwife", "Besides what you have told me");
    }

    @Test
    void whoCannotSayWhichMeaningIsNotCleared() {
        Cli.Result result = Cli.typing("24", "0", "a stitch", "y", "?", "", "0").start("screen");
        assertThat(result.exitCode()).as(result.toString()).isEqualTo(65);
    }

    @Test
    void backFromTheMeaningsLeadsToHerWords() {
        Cli.Result result = Cli.typing("24", "0", "a stitch", "y", "b", "stiff back", "y", "", "0").start("screen");
        assertThat(result.exitCode()).as(result.toString()).isZero();
        assertThat(result.out().split("How are you feeling")).hasSize(3);
    }

    @Test
    void whatWasNotUnderstoodCanBeSaidInOtherWords() {
        Cli.Result result = Cli.typing("24", "0", "stiff back and feeling funny", "just a bit tired", "y", "2", "", "0")
                .start("screen");
        assertThat(result.exitCode()).as(result.toString()).isZero();
        assertThat(result.out()).contains("I did not understand:", "Please say that part in other words.", "tired");
    }

    @Test
    void whatWasNotUnderstoodAndLeftIsNeverCleared() {
        Cli.Result result = Cli.typing("24", "0", "stiff back and feeling funny", "", "?", "", "0").start("screen");
        assertThat(result.exitCode()).as(result.toString()).isEqualTo(65);
        assertThat(result.out()).contains("What I did not understand");
    }

    @Test
    void whatTheFlagsSaidAndWasNotUnderstoodIsAskedToo() {
        Cli.Result result = Cli.typing("0", "n", "stiff back", "n", "stiff back", "y", "0")
                .start("screen", "--week", "24", "-s", "flurb");
        assertThat(result.exitCode()).as(result.toString()).isZero();
    }

    @Test
    void onlyYesConfirmsWhatWasUnderstood() {
        Cli.Result result = Cli.typing("24", "0", "spotting", "wrong", "", "n", "stiff back", "y", "", "0").start("screen");
        assertThat(result.exitCode()).as(result.toString()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"2, 10", "1, 20", "?, 65", "2?, 65"})
    void aDoubtOfTheSecondReaderIsAskedAndOnlyANoSettlesIt(String typed, int exitCode) {
        Cli.Result result = Cli.typing("24", "0", DOUBTFUL, "y", typed, "", "0").start("screen");
        assertThat(result.exitCode()).as(result.toString()).isEqualTo(exitCode);
        assertThat(result.out()).contains("your midwife should");
        assertThat(result.out().contains("What I am not sure about")).isEqualTo(exitCode == 65);
    }

    @Test
    void backFromADoubtLetsHerSayItAgain() {
        Cli.Result result = Cli.typing("24", "0", DOUBTFUL, "y", "b", "stiff back", "y", "", "0").start("screen");
        assertThat(result.exitCode()).as(result.toString()).isZero();
    }

    @Test
    void whatOnlySoundsUrgentStillAsksForTodaysSigns() {
        Cli.Result result = Cli.typing("24", "0", SOUNDS_URGENT, "y", "", "0").start("screen");
        assertThat(result.exitCode()).as(result.toString()).isEqualTo(30);
        assertThat(result.out()).contains("is any of this true today?");

        int line = 1 + lineThatCovers("chest-pain", 24);
        assertThat(Cli.typing("24", "0", SOUNDS_URGENT, "y", "", "" + line, "1").start("screen").exitCode()).isEqualTo(40);
    }

    @Test
    void herBackIsNoWayBack() {
        Cli.Result result = Cli.typing("24", "0", "back", "stiff back", "y", "", "0").start("screen");
        assertThat(result.exitCode()).as(result.toString()).isZero();
    }

    @Test
    void backFromTheDetailOfALineLeadsToTheListAgain() {
        int line = 1 + lineThatCovers("fever", 24);
        Cli.Result result = Cli.typing("24", "0", "", "", "" + line, "7 8 9", "b", "0").start("screen");
        assertThat(result.exitCode()).as(result.toString()).isZero();
        assertThat(result.out()).contains("You said yes to \"Fever", "Please type numbers from the list, ? or b.");
        assertThat(result.out().split("Is any of this true today")).hasSize(3);
    }

    @Test
    void backFromAFollowUpQuestionIsNoAnswerToIt() {
        int line = 1 + lineThatCovers("vaginal-bleeding", 24);
        Cli.Result result = Cli.typing("24", "0", "", "", "" + line, "1", "b", "0").start("screen");
        assertThat(result.exitCode()).as(result.toString()).isZero();
    }

    @Test
    void oneByOneSheGoesBackToTheLastLine() {
        int lines = Shipped.rules().history().size();
        List<String> typed = new ArrayList<>(List.of("24"));
        Shipped.rules().history().forEach(line -> typed.add("n"));
        typed.addAll(List.of("b", "b", "n", "n", "", ""));
        Shipped.rules().checklist().stream().filter(line -> line.weeks().contains(24)).forEach(line -> typed.add("n"));
        Cli.Result result = Cli.typing(typed.toArray(String[]::new)).start("screen", "--plain");
        assertThat(result.exitCode()).as(result.toString()).isZero();
        assertThat(result.out().split("\\b1 of " + lines + "\\.")).hasSize(2);
        assertThat(result.out().split("\\b" + lines + " of " + lines + "\\.")).hasSize(4);
    }

    @Test
    void oneByOneADangerSignIsDetailedAtOnceAndEndsTheQuestions() {
        List<String> typed = new ArrayList<>(List.of("24"));
        Shipped.rules().history().forEach(line -> typed.add("n"));
        typed.addAll(List.of("", ""));
        for (int i = 0; i < lineThatCovers("vaginal-bleeding", 24); i++) {
            typed.add("n");
        }
        typed.addAll(List.of("y", "1", "n"));
        Cli.Result result = Cli.typing(typed.toArray(String[]::new)).start("screen", "--plain");
        assertThat(result.exitCode()).as(result.toString()).isEqualTo(30);
    }

    @Test
    void flagsThatAnswerEverythingAskNothing() {
        Cli.Result result = Cli.typing().start("screen", "--week", "20", "-s", "stiff back", "--nothing-else");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).doesNotContain("How many weeks", "own words");
    }

    @Test
    void noInputNeverAsks() {
        Cli.Result result = Cli.typing().start("screen", "--week", "20", "--no-input");
        assertThat(result.exitCode()).isEqualTo(65);
    }

    @Test
    void theChecklistFitsAScreen() {
        for (int week = 1; week <= 42; week++) {
            int current = week;
            List<Question> lines = Shipped.rules().checklist().stream()
                    .filter(line -> line.weeks().contains(current)).toList();
            assertThat(lines).hasSizeBetween(5, 10);
            assertThat(lines).allMatch(line -> line.ask().length() <= 72);
        }
    }

    private static int lineThatCovers(String finding, int week) {
        List<Question> lines = Shipped.rules().checklist().stream().filter(line -> line.weeks().contains(week)).toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).covers().contains(finding)) {
                return i;
            }
        }
        throw new AssertionError(finding + " is not asked");
    }
}
