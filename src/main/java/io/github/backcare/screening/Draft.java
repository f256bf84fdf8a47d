package io.github.backcare.screening;

import io.github.backcare.pregnancy.GestationalAge;
import io.github.backcare.wording.Ambiguity;
import io.github.backcare.wording.Interpretation;
import io.github.backcare.wording.Mention;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Ways to add to answers; each gives new answers and leaves the old ones as they were. */
public final class Draft {
    /** Nothing said yet. */
    public static final Answers EMPTY = new Answers(Optional.empty(), Map.of(), Heard.NOTHING, OptionalInt.empty(),
            Optional.empty(), false, Agreement.NONE);

    private Draft() {
    }

    /** With this age. */
    public static Answers withAge(Answers a, GestationalAge age) {
        return new Answers(Optional.of(age), a.findings(), a.heard(), a.pain(), a.trend(), a.nothingElse(), a.agreement());
    }

    /** With these findings answered; a yes already given stays a yes. */
    public static Answers withFindings(Answers a, Map<String, Answer> more) {
        Map<String, Answer> findings = new LinkedHashMap<>(a.findings());
        more.forEach((id, answer) -> {
            if (findings.get(id) != Answer.YES) {
                findings.put(id, answer);
            }
        });
        return new Answers(a.age(), findings, a.heard(), a.pain(), a.trend(), a.nothingElse(), a.agreement());
    }

    /** With what a text was understood to say; the higher of two pain scores stays. */
    public static Answers withWords(Answers a, Interpretation words) {
        List<String> doubtful = a.age().stream().flatMap(age -> words.weeks().stream()
                .filter(said -> said.doubts(age.week())).map(said -> said.said() + " (in week " + age.week() + ')')).toList();
        Optional<Answers.Trend> trend = words.worse() ? Optional.of(Answers.Trend.WORSE) : a.trend();
        return new Answers(a.age(), present(a, words.mentions().stream().map(Mention::finding).toList()),
                a.heard().with(words).doubting(doubtful), higher(a.pain(), words.pain()), trend, a.nothingElse(),
                a.agreement());
    }

    /** Without what was not understood, which she is about to say in other words. */
    public static Answers withoutNotUnderstood(Answers a) {
        return new Answers(a.age(), a.findings(), a.heard().withoutNotUnderstood(), a.pain(), a.trend(), a.nothingElse(),
                a.agreement());
    }

    /** With this pain score; the higher of two stays. */
    public static Answers withPain(Answers a, OptionalInt pain, Optional<Answers.Trend> trend) {
        return new Answers(a.age(), a.findings(), a.heard(), higher(a.pain(), pain), a.trend().or(() -> trend),
                a.nothingElse(), a.agreement());
    }

    /** With an ambiguity settled: these readings are true; an empty one is a harmless meaning. */
    public static Answers settled(Answers a, Ambiguity ambiguity, List<String> readings) {
        List<String> found = readings.stream().filter(id -> !id.isEmpty()).toList();
        return new Answers(a.age(), present(a, found), a.heard().settled(ambiguity, found), a.pain(), a.trend(),
                a.nothingElse(), a.agreement());
    }

    /** Without what the second reader found. */
    public static Answers withoutSecondReading(Answers a) {
        Map<String, Answer> findings = new LinkedHashMap<>(a.findings());
        findings.keySet().removeAll(SecondReader.FINDINGS);
        return new Answers(a.age(), findings, a.heard(), a.pain(), a.trend(), a.nothingElse(), a.agreement());
    }

    /** With every danger sign and condition she did not mention denied. */
    public static Answers withNothingElse(Answers a) {
        return new Answers(a.age(), a.findings(), a.heard(), a.pain(), a.trend(), true, a.agreement());
    }

    /** With what her midwife or doctor agreed to. */
    public static Answers withAgreement(Answers a, Agreement agreement) {
        return new Answers(a.age(), a.findings(), a.heard(), a.pain(), a.trend(), a.nothingElse(), agreement);
    }

    private static Map<String, Answer> present(Answers a, List<String> findings) {
        Map<String, Answer> all = new LinkedHashMap<>(a.findings());
        findings.forEach(id -> all.put(id, Answer.YES));
        return all;
    }

    private static OptionalInt higher(OptionalInt one, OptionalInt other) {
        return one.isEmpty() ? other : OptionalInt.of(Math.max(one.getAsInt(), other.orElse(one.getAsInt())));
    }
}
