package io.github.backcare.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backcare.Shipped;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any text gets an answer, in time that grows with its length, and no danger is lost in noise. */
class HostileTextTest {
    private static final int STRINGS = 100_000;
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz      ,.;!?'-/0123456789"
            + "\u00e9\u2019\u200b\ud83d\ude42\ufffd\n";
    private static final List<String> NOISE = List.of("the", "my", "and", "but", "no", "not", "since", "a bit",
        "today", "or", "work",
            "sofa", "gone", "my sister", "worried", "what if", "fine", "?", ",", ".", "heavy", "settled", "24",
            "weeks", "zxq", "pain");

    @ParameterizedTest
    @ValueSource(strings = {"a", " ", "my ", "pain ", "not ", "no bleeding but ", "bleeding, ", "e\u0301",
        "\ud83e\ude78 ", "calf ", "1/", "''",
        "my sister had ", "bleeding years ago my sister too ", "scared of bleeding ",
        "baby moving less, ", "baby kicking. ", "scan fine. gone ", "hardly fine ",
        "asdfgh ", "\ud800", "\u202e", "or ", "worse ", "feel "})
    void timeGrowsWithLengthAlone(String unit) {
        Interpreter interpreter = Shipped.interpreter();
        String small = unit.repeat(10_000 / unit.length());
        String large = unit.repeat(80_000 / unit.length());
        interpreter.interpret(small);
        long once = fastest(interpreter, small);
        long eightfold = fastest(interpreter, large);
        // Eight times the text may take eight times as long, and some more for memory; quadratic would be 64.
        assertThat(eightfold).as(unit).isLessThan(32 * Math.max(once, 8_000_000L));
        assertThat(once).as(unit).isLessThan(1_000_000_000L);
    }

    private static long fastest(Interpreter interpreter, String text) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = cpuTime();
            interpreter.interpret(text);
            best = Math.min(best, cpuTime() - start);
        }
        return best;
    }

    /** The work of this thread, whatever else the machine does. */
    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    @Test
    void randomTextIsAnsweredAndNeverInventsItsWords() {
        Random random = new Random(20261120);
        for (int i = 0; i < STRINGS; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(30); n >= 0; n--) {
                text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            }
            Interpretation read = Shipped.interpreter().interpret(text.toString());
            read.mentions().forEach(mention -> assertThat(text).contains(mention.said()));
            read.notUnderstood().forEach(piece -> assertThat(text).contains(piece));
        }
    }

    @Test
    void aDangerPhraseWithASlipIsStillThereOrSaidBack() {
        List<Finding> dangers = dangers().toList();
        Random random = new Random(4711);
        for (int i = 0; i < STRINGS / 5; i++) {
            Finding danger = dangers.get(random.nextInt(dangers.size()));
            List<String> slipped = slipped(danger.phrases().get(random.nextInt(danger.phrases().size())));
            if (!slipped.isEmpty()) {
                isNotLost(slipped.get(random.nextInt(slipped.size())), danger);
            }
        }
    }

    @Test
    @Tag("evidence")
    void noDangerPhraseIsLostByAnySlip() {
        dangers().forEach(danger -> danger.phrases().forEach(phrase ->
                slipped(phrase).forEach(text -> isNotLost(text, danger))));
    }

    private static Stream<Finding> dangers() {
        return Shipped.rules().findings().values().stream()
                .filter(finding -> finding.dangerSign() && !finding.phrases().isEmpty());
    }

    private static void isNotLost(String text, Finding danger) {
        Interpretation read = Shipped.interpreter().interpret(text);
        assertThat(read.notUnderstood().isEmpty() && read.ambiguous().isEmpty()
                && read.mentions().stream().noneMatch(HostileTextTest::isGrave)).as("'%s' of %s", text, danger.id()).isFalse();
    }

    private static boolean isGrave(Mention mention) {
        Finding.Kind kind = Shipped.rules().findings().get(mention.finding()).kind();
        return kind == Finding.Kind.SYMPTOM || kind == Finding.Kind.CONDITION;
    }

    /** A phrase with one letter of a longer word doubled, dropped, or changed places with the next, in every way. */
    private static List<String> slipped(Phrase phrase) {
        String[] words = phrase.text().replaceAll("\\bN\\b", "7").split(" ");
        List<String> texts = new ArrayList<>();
        for (int at = 0; at < words.length; at++) {
            String word = words[at];
            for (int letter = 1; word.length() >= 6 && letter < word.length() - 1; letter++) {
                String before = word.substring(0, letter);
                String after = word.substring(letter + 1);
                for (String slip : List.of(before + word.charAt(letter) + word.charAt(letter) + after, before + after,
                        before + after.charAt(0) + word.charAt(letter) + after.substring(1))) {
                    // A slip that makes another known word is beyond anyone: cramps, craps.
                    if (!Shipped.interpreter().knows(slip)) {
                        String[] typed = words.clone();
                        typed[at] = slip;
                        texts.add(String.join(" ", typed));
                    }
                }
            }
        }
        return texts;
    }

    @Test
    void noiseAroundADangerNeverMakesAnException() {
        Random random = new Random(99);
        for (int i = 0; i < STRINGS / 5; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(12); n >= 0; n--) {
                text.append(NOISE.get(random.nextInt(NOISE.size()))).append(' ');
            }
            assertThat(Shipped.interpreter().interpret(text + "bleeding " + text)).isNotNull();
        }
    }
}
