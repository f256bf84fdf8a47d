package io.github.backcare.wording;

import java.nio.ByteBuffer;
import java.util.OptionalInt;

/**
 * Tells how grave a text reads, from its likeness to the worked cases. A linear model: each feature speaks more or less
 * for each kind of text, and what all of them say together is turned into probabilities.
 */
public final class TextModel {
    private static final int KINDS = Kind.values().length;

    private final float unit;
    private final byte[] weights;

    /** What a text may be. */
    public enum Kind {
        /** Nothing against gentle exercise. */
        HARMLESS,
        /** Something to ask a midwife or doctor about first. */
        STOP,
        /** Something a maternity unit has to hear of now. */
        URGENT,
        /** Something an ambulance is called for. */
        EMERGENCY,
        /** Something nobody could judge. */
        UNCLEAR
    }

    /**
     * A model of these weights.
     *
     * @param unit what a weight of 1 stands for
     * @param weights one for each kind, for each feature
     */
    private TextModel(float unit, byte[] weights) {
        this.unit = unit;
        this.weights = weights;
    }

    /** The model of these weights, each rounded to one of 255 steps. */
    static TextModel of(float[] exact) {
        float largest = 0;
        for (float weight : exact) {
            largest = Math.max(largest, Math.abs(weight));
        }
        float unit = largest / Byte.MAX_VALUE;
        byte[] weights = new byte[exact.length];
        for (int i = 0; i < exact.length; i++) {
            weights[i] = (byte) Math.round(exact[i] / unit);
        }
        return new TextModel(unit, weights);
    }

    /** The model that {@link #bytes} wrote. */
    public static TextModel read(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        float unit = buffer.getFloat();
        byte[] weights = new byte[buffer.remaining()];
        buffer.get(weights);
        return new TextModel(unit, weights);
    }

    /** The model as bytes, for {@link #read}. */
    public byte[] bytes() {
        return ByteBuffer.allocate(Float.BYTES + weights.length).putFloat(unit).put(weights).array();
    }

    /** How likely a text is to be of each kind, in a gestational week if it is known. */
    public Likeness likeness(String text, OptionalInt week) {
        int[] features = TextFeatures.of(text, week);
        double[] sums = new double[KINDS];
        for (int feature : features) {
            for (int kind = 0; kind < KINDS; kind++) {
                sums[kind] += weights[feature * KINDS + kind];
            }
        }
        double scale = unit / Math.sqrt(features.length);
        for (int kind = 0; kind < KINDS; kind++) {
            sums[kind] *= scale;
        }
        double[] of = probabilities(sums);
        return new Likeness(of[Kind.HARMLESS.ordinal()], of[Kind.STOP.ordinal()], of[Kind.URGENT.ordinal()],
                of[Kind.EMERGENCY.ordinal()], of[Kind.UNCLEAR.ordinal()]);
    }

    /** Turns sums of weights into probabilities, in place. */
    static double[] probabilities(double[] sums) {
        double highest = Double.NEGATIVE_INFINITY;
        for (double sum : sums) {
            highest = Math.max(highest, sum);
        }
        double total = 0;
        for (int kind = 0; kind < sums.length; kind++) {
            sums[kind] = StrictMath.exp(sums[kind] - highest);
            total += sums[kind];
        }
        for (int kind = 0; kind < sums.length; kind++) {
            sums[kind] /= total;
        }
        return sums;
    }
}
