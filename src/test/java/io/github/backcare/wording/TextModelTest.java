package io.github.backcare.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.backcare.wording.TextModel.Kind;
import io.github.backcare.wording.TextModelTrainer.Case;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A model that was taught a few cases by hand. */
class TextModelTest {
    private static final List<Case> CASES = List.of(
            new Case("stiff back after work", Kind.HARMLESS), new Case("tired after work, fine", Kind.HARMLESS),
            new Case("told to rest by my doctor", Kind.STOP), new Case("doctor told me to rest more", Kind.STOP),
            new Case("bleeding since lunch", Kind.URGENT), new Case("bleeding a little again", Kind.URGENT),
            new Case("the cord is hanging out", Kind.EMERGENCY), new Case("cord out of me", Kind.EMERGENCY),
            new Case("mi duele todo", Kind.UNCLEAR), new Case("no entiendo nada", Kind.UNCLEAR));
    private static final TextModel MODEL = TextModelTrainer.train(CASES);

    @Test
    void eachCaseIsOfItsOwnKind() {
        assertThat(MODEL.likeness("stiff back after work").harmless()).isGreaterThan(0.9);
        assertThat(MODEL.likeness("told to rest by my doctor").stop()).isGreaterThan(0.9);
        assertThat(MODEL.likeness("bleeding since lunch").urgent()).isGreaterThan(0.9);
        assertThat(MODEL.likeness("the cord is hanging out").emergency()).isGreaterThan(0.9);
        assertThat(MODEL.likeness("mi duele todo").unclear()).isGreaterThan(0.9);
    }

    @Test
    void whatIsLikeACaseIsOfItsKind() {
        Likeness likeness = MODEL.likeness("Some bleeding!");

        assertThat(likeness.urgent()).isGreaterThan(0.5);
        assertThat(likeness.danger()).isEqualTo(likeness.urgent() + likeness.emergency());
    }

    @Test
    void theKindsAddUpToOne() {
        Likeness likeness = MODEL.likeness("my doctor said the cord is fine");

        assertThat(likeness.harmless() + likeness.stop() + likeness.urgent() + likeness.emergency() + likeness.unclear())
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void whatIsLikeNothingIsOfNoKind() {
        Likeness likeness = TextModelTrainer.train(List.of(new Case("abc", Kind.HARMLESS), new Case("xyz", Kind.STOP)))
                .likeness("qqq");

        assertThat(likeness.harmless()).isCloseTo(likeness.stop(), within(0.1));
    }

    @Test
    void theSameCasesTeachTheSame() {
        assertThat(TextModelTrainer.train(CASES).bytes()).isEqualTo(MODEL.bytes());
    }

    @Test
    void theOrderOfTheCasesIsNotWhatIsLearned() {
        List<Case> reversed = new ArrayList<>(CASES);
        Collections.reverse(reversed);

        assertThat(TextModelTrainer.train(reversed).likeness("bleeding since lunch").urgent()).isGreaterThan(0.9);
    }

    @Test
    void bytesGiveTheModelBack() {
        TextModel read = TextModel.read(MODEL.bytes());

        assertThat(read.likeness("bleeding, cord, rest")).isEqualTo(MODEL.likeness("bleeding, cord, rest"));
        assertThat(MODEL.bytes()).hasSize(Float.BYTES + TextFeatures.COUNT * Kind.values().length);
    }

    @Test
    void weightsAreRoundedToTheNearestOf255Steps() {
        float[] exact = new float[TextFeatures.COUNT * Kind.values().length];
        exact[0] = -12.7f;
        exact[1] = 6.36f;
        exact[2] = 0.14f;
        byte[] bytes = TextModel.of(exact).bytes();

        assertThat(new byte[] {bytes[4], bytes[5], bytes[6], bytes[7]}).containsExactly(-127, 64, 1, 0);
    }

    @Test
    void sumsBecomeProbabilitiesHoweverLargeTheyAre() {
        assertThat(TextModel.probabilities(new double[] {1000, 1000 + Math.log(3)}))
                .containsExactly(new double[] {0.25, 0.75}, within(1e-9));
    }

    @Test
    void sayingItAThousandTimesMakesItNoSurer() {
        assertThat(MODEL.likeness("bleeding ".repeat(1000)).urgent())
                .isCloseTo(MODEL.likeness("bleeding bleeding bleeding").urgent(), within(1e-9));
    }
}
