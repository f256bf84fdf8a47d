package io.github.backcare.benchmark;

import io.github.backcare.content.Problems;
import io.github.backcare.content.YamlText;
import io.github.backcare.pregnancy.GestationalAge;
import io.github.backcare.screening.Answer;
import io.github.backcare.screening.Answers;
import io.github.backcare.screening.Draft;
import io.github.backcare.screening.SafetyRules;
import io.github.backcare.screening.SafetyRulesReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the benchmarks work on. */
final class Cases {
    private static final Pattern ID = Pattern.compile("(?m)^(  - id: )(\\S+)$");

    private Cases() {
    }

    static SafetyRules rules() {
        Problems problems = new Problems();
        SafetyRules rules = SafetyRulesReader.read(List.of(YamlText.shipped("safety-rules.yaml")), problems);
        problems.throwIfAny();
        return rules;
    }

    /** Week 24, five findings, nothing else. */
    static Answers fiveFindings() {
        Map<String, Answer> findings = new LinkedHashMap<>();
        for (String id : List.of("back-ache", "twins", "dizziness", "headache", "pelvic-girdle-pain")) {
            findings.put(id, Answer.YES);
        }
        return Draft.withNothingElse(Draft.withFindings(Draft.withAge(Draft.EMPTY, new GestationalAge(24, 0)), findings));
    }

    /** A content file whose list of this name is so many tenths as long, its items repeated under other ids. */
    static YamlText tenths(String file, String list, int tenths) {
        String text = new String(YamlText.shipped(file).bytes(), StandardCharsets.UTF_8);
        int from = text.indexOf("\n" + list + ":\n") + list.length() + 3;
        Matcher next = Pattern.compile("(?m)^[a-z]").matcher(text);
        int to = next.find(from) ? next.start() : text.length();
        String[] items = text.substring(from, to).split("(?m)^(?=  - id: )");
        StringBuilder all = new StringBuilder(text.substring(0, from));
        for (int i = 0; i < items.length * tenths / 10; i++) {
            String item = items[i % items.length];
            all.append(i < items.length ? item : ID.matcher(item).replaceFirst("$1$2-" + i));
        }
        return new YamlText(file, all.append(text.substring(to)).toString().getBytes(StandardCharsets.UTF_8), true);
    }
}
