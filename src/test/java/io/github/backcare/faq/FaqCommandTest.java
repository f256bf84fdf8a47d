package io.github.backcare.faq;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backcare.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FaqCommandTest {
    private static final String OWN = """
            sources: [{ id: leaflet, title: A leaflet, publisher: A clinic }]
            questions:
              - id: class-times
                topic: Our clinic
                question: When is the Thursday class?
                answer: At six.
                sources: [{ id: leaflet, item: Page 1 }]
            """;

    private static Cli.Result faq(String words) {
        return Cli.run(("faq " + words).split(" "));
    }

    @Test
    void listsTheQuestionsByTopicWithTheirIds() {
        Cli.Result result = Cli.run("faq");

        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).startsWith("Before you start\n").contains("\nDoing the exercises\n",
                "How often should I do back exercises? (how-often)", "To read an answer");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            how often,                              How often should I do back exercises?
            exercising daily,                       Can I do them every day?
            what mattresses are the best,           What kind of mattress is best?
            lifting a weight,                       Can I go on running or lifting weights?
            which shoe should I wear,               Do shoes make a difference?
            warmed up,                              Do I need to warm up?
            swimming,                               Are swimming or classes good for my back?
            doctors permission,                     Do I need a doctor's permission before I exercise?
            my doctor’s permission,                 Do I need a doctor's permission before I exercise?
            taking paracetamol,                     Which painkillers can I take for back pain?
            am I doing an exercise rightly,         How do I know that I am doing an exercise right?
            equipement,                             Do I need any special equipment?
            hot tub,                                Can I get too hot? What about hot yoga and hot tubs?
            SUPPORT BELTS,                          Will a support belt help?
            """)
    void findsTheAnswerThoughWordsDiffer(String asked, String question) {
        assertThat(faq(asked).out()).as(asked).contains(question);
    }

    @Test
    void theBestAnswerComesFirstThenItsSourcesThenNearMisses() {
        Cli.Result result = faq("how-often");

        assertThat(result.out()).startsWith("How often should I do back exercises?\n").contains("\nSource: ");
        assertThat(faq("how often").out()).containsPattern("(?s)Source: .*\nSee also\n.*\\([a-z-]+\\)");
    }

    // Found by FuzzTest: faq|sle and a byte order mark.
    @Test
    void theCommandToCopyHoldsNothingInvisible() {
        assertThat(faq("sle\ufeff").out()).contains("backcare screen -s \"sle\"").doesNotContain("\ufeff");
        assertThat(faq("sle\u3164").out()).doesNotContain("\u3164");
    }

    @Test
    void namesAtMostThreeNearMisses() {
        String seeAlso = faq("exercise").out().replaceFirst("(?s).*\n(See also|Perhaps one of these)\n", "");

        assertThat(seeAlso.lines().filter(line -> line.startsWith("  "))).hasSizeBetween(1, 3);
    }

    @Test
    void saysSoWhereThereIsNoAnswer() {
        Cli.Result result = faq("moon landing");

        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).startsWith("There is no answer here to \"moon landing\".")
                .contains("To see every question: backcare faq", "backcare screen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bleeding", "vaginal-bleeding", "placenta praevia", "headache", "twins"})
    void whatSoundsLikeASymptomIsScreenedFirst(String asked) {
        String out = faq(asked).out();

        assertThat(out).as(out).contains("\n    backcare screen -s \"" + asked + "\"");
        int answer = out.indexOf("\nSource: ");
        assertThat(answer < 0 || out.indexOf("    backcare screen") < answer).isTrue();
    }

    @Test
    void whatWouldBeUrgentIsSaidFirst() {
        assertThat(faq("bleeding").out()).startsWith("If this is true for you now: Ring your maternity unit now");
    }

    @Test
    void noGeneralAnswerStandsBesideWhatWouldBeUrgent() {
        String out = faq("baby not moving").out();

        assertThat(out).startsWith("If this is true for you now: Ring").doesNotContain("Source:", "In general;");
        assertThat(faq("bleeding --json").out()).contains("\"answer\" : null", "\"level\" : \"urgent\"");
    }

    @Test
    void anAnswerAfterTheScreeningDoesNotReassure() {
        assertThat(faq("twins").out()).contains("In general; it does not say that you are fine:");
        assertThat(faq("how often").out()).doesNotContain("In general;", "backcare screen -s");
    }

    @Test
    void theCommandToRunIsSafeToPaste() {
        String out = Cli.run("faq", "--", "-$(rm) \"bleeding\" `x` \\ !! pain").out();

        assertThat(out).contains("backcare screen -s \"(rm) bleeding x pain\"");
    }

    @Test
    void jsonHasTheSame() {
        assertThat(Cli.run("faq", "--json").out()).startsWith("{").contains("\"questions\"", "\"how-often\"");
        assertThat(faq("how often --json").out()).contains("\"screenFirst\" : null", "\"id\" : \"how-often\"",
                "\"near\"");
        assertThat(faq("bleeding --json").out()).contains("\"command\" : \"backcare screen -s \\\"bleeding\\\"\"");
        assertThat(faq("moon --json").out()).contains("\"answer\" : null");
    }

    @Test
    void ownQuestionsAreAddedAndMarked(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("faq.yaml"), OWN);

        String out = Cli.run("faq", "thursday", "classes", "--content", folder.toString()).out();

        assertThat(out).contains("When is the Thursday class?", "At six.", "From your own content");
        assertThat(Cli.run("faq", "--content", folder.toString()).out()).contains("\nOur clinic\n", "(class-times)");
    }
}
