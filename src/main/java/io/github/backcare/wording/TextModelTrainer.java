package io.github.backcare.wording;

import io.github.backcare.wording.TextModel.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Learns a {@link TextModel} from worked cases, at build time. It goes through the cases in a fixed order drawn once a
 * round and moves the weights of each case's features towards its kind (softmax regression; AdaGrad, so that rare words
 * move far and common ones little). The same cases always give the same model.
 */
public final class TextModelTrainer {
    private static final int KINDS = Kind.values().length;
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
     * @param kind what they are
     */
    public record Case(String text, Kind kind) {
    }

    private record Example(int[] features, Kind kind) {
    }

    /** The model that these cases teach. */
    public static TextModel train(List<Case> cases) {
        TextModelTrainer trainer = new TextModelTrainer();
        Arrays.fill(trainer.squares, SMALL);
        List<Example> examples = new ArrayList<>(cases.stream()
                .map(one -> new Example(TextFeatures.of(one.text()), one.kind())).toList());
        Random order = new Random(1);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(examples, order);
            examples.forEach(trainer::learn);
        }
        return TextModel.of(trainer.weights);
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
