package io.github.backcare.wording;

import io.github.backcare.wording.TextModel.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;

/**
 * Learns a {@link TextModel} from worked cases, at build time. It goes through the cases in a fixed order drawn once a
 * round and moves the weights of each case's features towards its kind (softmax regression; AdaGrad, so that rare words
 * move far and common ones little). It does so several times in other orders and takes the mean, since the order in which
 * cases came says nothing. The same cases always give the same model.
 */
public final class TextModelTrainer {
    private static final int KINDS = Kind.values().length;
    private static final int TIMES = 5;
    private static final int ROUNDS = 8;
    private static final double STEP = 0.5;
    /** Keeps the first step of a feature finite. */
    private static final float SMALL = 1e-6f;

    private final float[] weights = new float[TextFeatures.COUNT * KINDS];
    private final float[] squares = new float[weights.length];

    private TextModelTrainer() {
    }

    /**
     * A case.
     *
     * @param text her words
     * @param week the gestational week
     * @param kind what they are
     */
    public record Case(String text, int week, Kind kind) {
    }

    private record Example(int[] features, Kind kind) {
    }

    /** The model that these cases teach. */
    public static TextModel train(List<Case> cases) {
        List<Example> examples = cases.stream()
                .map(one -> new Example(TextFeatures.of(one.text(), OptionalInt.of(one.week())), one.kind())).toList();
        float[] mean = new float[TextFeatures.COUNT * KINDS];
        for (int time = 1; time <= TIMES; time++) {
            float[] weights = weights(new ArrayList<>(examples), new Random(time));
            for (int at = 0; at < mean.length; at++) {
                mean[at] += weights[at] / TIMES;
            }
        }
        return TextModel.of(mean);
    }

    private static float[] weights(List<Example> examples, Random order) {
        TextModelTrainer trainer = new TextModelTrainer();
        Arrays.fill(trainer.squares, SMALL);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(examples, order);
            examples.forEach(trainer::learn);
        }
        return trainer.weights;
    }

    private void learn(Example example) {
        double scale = 1 / Math.sqrt(example.features().length);
        double[] sums = new double[KINDS];
        for (int feature : example.features()) {
            for (int kind = 0; kind < KINDS; kind++) {
                sums[kind] += weights[feature * KINDS + kind] * scale;
            }
        }
        double[] errors = TextModel.probabilities(sums);
        errors[example.kind().ordinal()]--;
        for (int feature : example.features()) {
            for (int kind = 0; kind < KINDS; kind++) {
                move(feature * KINDS + kind, (float) (errors[kind] * scale));
            }
        }
    }

    private void move(int weight, float slope) {
        squares[weight] += slope * slope;
        weights[weight] -= (float) (STEP * slope / Math.sqrt(squares[weight]));
    }
}
