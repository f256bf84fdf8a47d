package io.github.backcare.wording;

import io.github.backcare.content.Element;
import io.github.backcare.content.Fields;
import java.util.Optional;

/** Reads the numbers that name a finding. */
final class ReadingsReader {
    private static final int MOST = 9999;

    private ReadingsReader() {
    }

    static Vocabulary.Readings read(Element element) {
        Fields fields = element.fields();
        var readings = new Vocabulary.Readings(temperature(fields.required("temperature")),
                bloodPressure(fields.required("blood-pressure")),
                fields.required("values").list().stream().map(ReadingsReader::value).toList());
        fields.end();
        return readings;
    }

    private static Vocabulary.Temperature temperature(Element element) {
        Fields fields = element.fields();
        var temperature = new Vocabulary.Temperature(fields.required("words").texts(),
                tenths(fields.required("celsius-from")), tenths(fields.required("fahrenheit-from")),
                fields.required("finding").id(), element.at());
        fields.end();
        return temperature;
    }

    private static Vocabulary.BloodPressure bloodPressure(Element element) {
        Fields fields = element.fields();
        var pressure = new Vocabulary.BloodPressure(fields.required("words").texts(),
                fields.required("bounds").list().stream().map(ReadingsReader::bound).toList());
        fields.end();
        return pressure;
    }

    private static Vocabulary.Pressure bound(Element element) {
        Fields fields = element.fields();
        var bound = new Vocabulary.Pressure(fields.required("upper").integer(1, MOST),
                fields.required("lower").integer(1, MOST), fields.required("finding").id(), element.at());
        fields.end();
        return bound;
    }

    private static Vocabulary.Value value(Element element) {
        Fields fields = element.fields();
        Optional<Integer> from = fields.optional("from").map(ReadingsReader::tenths);
        Optional<Integer> below = fields.optional("below").map(ReadingsReader::tenths);
        if (from.isEmpty() && below.isEmpty()) {
            element.problem("neither 'from' nor 'below' is given (say which numbers name the finding)");
        }
        var value = new Vocabulary.Value(fields.required("words").texts(), from, below,
                fields.required("finding").id(), element.at());
        fields.end();
        return value;
    }

    /** A number with at most one decimal, in tenths. */
    private static int tenths(Element element) {
        String text = element.text();
        int tenths = Numbers.tenths(text);
        if (tenths < 0 && !text.isEmpty()) {
            element.problem("'" + text + "' is not a number such as 38 or 38.5");
        }
        return Math.max(0, tenths);
    }
}
