package io.github.backcare.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backcare.Shipped;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any text gets an answer, in time that grows with its length, and no danger is lost in noise. */
class HostileTextTest {
    private static final int STRINGS = 100_000;
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz      ,.;!?'-/0123456789"
            + "\u00e9\u2019\u200b\ud83d\ude42\ufffd\n";
    private static final PhraseInterpreter KNOWN =
            new PhraseInterpreter(List.copyOf(Shipped.rules().findings().values()), Understood.vocabulary());
    private static final List<String> NOISE = List.of("the", "my", "and", "but", "no", "not", "since", "a bit",
        "today", "or", "work",
            "sofa", "gone", "my sister", "worried", "what if", "fine", "?", ",", ".", "heavy", "settled", "24",
            "weeks", "zxq", "pain");

    @ParameterizedTest
    @ValueSource(strings = {"a", " ", "my ", "pain ", "not ", "no bleeding but ", "bleeding, ", "e\u0301",
        "\ud83e\ude78 ", "calf ", "1/", "''",
        "my sister had ", "baby moving less, ", "asdfgh ", "\ud800", "\u202e", "or ", "worse ", "feel "})
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
        List<Finding> dangers = Shipped.rules().findings().values().stream()
                .filter(finding -> finding.dangerSign() && !finding.phrases().isEmpty()).toList();
        Random random = new Random(4711);
        for (int i = 0; i < STRINGS / 5; i++) {
            Finding danger = dangers.get(random.nextInt(dangers.size()));
            String phrase = danger.phrases().get(random.nextInt(danger.phrases().size())).text().replace("N ", "7 ");
            String slipped = slip(phrase, random);
            Interpretation read = Shipped.interpreter().interpret(slipped);
            assertThat(read.notUnderstood().isEmpty() && read.ambiguous().isEmpty()
                    && read.mentions().stream().noneMatch(HostileTextTest::isGrave))
                    .as("'%s' for '%s' of %s", slipped, phrase, danger.id()).isFalse();
        }
    }

    private static boolean isGrave(Mention mention) {
        Finding.Kind kind = Shipped.rules().findings().get(mention.finding()).kind();
        return kind == Finding.Kind.SYMPTOM || kind == Finding.Kind.CONDITION;
    }

    /** One letter of a longer word doubled, dropped, or changed places with the next. */
    private static String slip(String phrase, Random random) {
        String[] words = phrase.split(" ");
        int at = random.nextInt(words.length);
        String word = words[at];
        if (word.length() >= 6) {
            int letter = 1 + random.nextInt(word.length() - 2);
            String slipped = switch (random.nextInt(3)) {
                case 0 -> word.substring(0, letter) + word.charAt(letter) + word.substring(letter);
                case 1 -> word.substring(0, letter) + word.substring(letter + 1);
                default -> word.substring(0, letter) + word.charAt(letter + 1) + word.charAt(letter)
                        + word.substring(letter + 2);
            };
            // A slip that makes another known word is beyond anyone: cramps, craps.
            words[at] = KNOWN.knows(slipped) ? word : slipped;
        }
        return String.join(" ", words);
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
