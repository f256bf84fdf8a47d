package io.github.backcare.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.backcare.wording.TextModel.Kind;
import io.github.backcare.wording.TextModelTrainer.Case;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** A model that was taught a few cases by hand. */
class TextModelTest {
    private static final List<Case> CASES = List.of(
            new Case("stiff back after work", 20, Kind.HARMLESS),
            new Case("tired after work, fine", 20, Kind.HARMLESS),
            new Case("told to rest by my doctor", 20, Kind.STOP), new Case("doctor told me to rest more", 20, Kind.STOP),
            new Case("bleeding since lunch", 20, Kind.URGENT), new Case("bleeding a little again", 20, Kind.URGENT),
            new Case("the cord is hanging out", 20, Kind.EMERGENCY), new Case("cord out of me", 20, Kind.EMERGENCY),
            new Case("mi duele todo", 20, Kind.UNCLEAR), new Case("no entiendo nada", 20, Kind.UNCLEAR));
    private static final OptionalInt WEEK = OptionalInt.of(20);
    private static final TextModel MODEL = TextModelTrainer.train(CASES);

    @Test
    void eachCaseIsOfItsOwnKind() {
        assertThat(MODEL.likeness("stiff back after work", WEEK).harmless()).isGreaterThan(0.9);
        assertThat(MODEL.likeness("told to rest by my doctor", WEEK).stop()).isGreaterThan(0.9);
        assertThat(MODEL.likeness("bleeding since lunch", WEEK).urgent()).isGreaterThan(0.9);
        assertThat(MODEL.likeness("the cord is hanging out", WEEK).emergency()).isGreaterThan(0.9);
        assertThat(MODEL.likeness("mi duele todo", WEEK).unclear()).isGreaterThan(0.9);
    }

    @Test
    void whatIsLikeACaseIsOfItsKind() {
        Likeness likeness = MODEL.likeness("Some bleeding!", WEEK);

        assertThat(likeness.urgent()).isGreaterThan(0.5);
        assertThat(likeness.danger()).isEqualTo(likeness.urgent() + likeness.emergency());
    }

    @Test
    void theSameWordsMayMeanAnotherThingLater() {
        TextModel model = TextModelTrainer.train(List.of(new Case("not felt him", 12, Kind.HARMLESS),
                new Case("not felt him", 13, Kind.HARMLESS), new Case("not felt him", 30, Kind.URGENT),
                new Case("not felt him", 36, Kind.URGENT)));

        assertThat(model.likeness("not felt him", OptionalInt.of(9)).harmless()).isGreaterThan(0.9);
        assertThat(model.likeness("not felt him", OptionalInt.of(28)).urgent()).isGreaterThan(0.9);
        Likeness unknown = model.likeness("not felt him", OptionalInt.empty());
        assertThat(unknown.harmless()).isCloseTo(unknown.urgent(), within(0.2));
    }

    @Test
    void theKindsAddUpToOne() {
        Likeness likeness = MODEL.likeness("my doctor said the cord is fine", WEEK);

        assertThat(likeness.harmless() + likeness.stop() + likeness.urgent() + likeness.emergency() + likeness.unclear())
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void whatIsLikeNothingIsOfNoKind() {
        Likeness likeness = TextModelTrainer.train(List.of(new Case("abc", 20, Kind.HARMLESS), new Case("xyz", 20, Kind.STOP)))
                .likeness("qqq", WEEK);

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

        assertThat(TextModelTrainer.train(reversed).likeness("bleeding since lunch", WEEK).urgent()).isGreaterThan(0.9);
    }

    @Test
    void bytesGiveTheModelBack() {
        TextModel read = TextModel.read(MODEL.bytes());

        assertThat(read.likeness("bleeding, cord, rest", WEEK)).isEqualTo(MODEL.likeness("bleeding, cord, rest", WEEK));
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
        assertThat(MODEL.likeness("bleeding ".repeat(1000), WEEK).urgent())
                .isCloseTo(MODEL.likeness("bleeding bleeding bleeding", WEEK).urgent(), within(1e-9));
    }
}
