package io.github.backcare.screening;

import io.github.backcare.content.Element;
import io.github.backcare.content.Fields;
import io.github.backcare.content.IntRange;
import io.github.backcare.content.Problems;
import io.github.backcare.content.Sources;
import io.github.backcare.content.YamlText;
import io.github.backcare.pregnancy.GestationalAge;
import io.github.backcare.wording.Finding;
import io.github.backcare.wording.FindingReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads {@code safety-rules.yaml} and a user's own file of the same shape. What a user adds can only make the
 * screening stricter: it may not name an id that ships, nor add ordinary findings or remarks.
 */
public final class SafetyRulesReader {
    static final IntRange ALL_WEEKS = new IntRange(GestationalAge.MIN_WEEK, GestationalAge.MAX_WEEK);

    private final Problems problems;
    private final List<Question> checklist = new ArrayList<>();
    private final List<Question> history = new ArrayList<>();
    private final Map<String, Finding> findings = new LinkedHashMap<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<StopSign> stopSigns = new ArrayList<>();
    private final List<Alternative> alternatives = new ArrayList<>();
    private final Map<String, String> idsSeen = new HashMap<>();
    private String version = "";
    private boolean reviewed;

    private SafetyRulesReader(Problems problems) {
        this.problems = problems;
    }

    /** Reads the shipped file first, then any others; problems are collected. */
    public static SafetyRules read(List<YamlText> files, Problems problems) {
        SafetyRulesReader reader = new SafetyRulesReader(problems);
        for (YamlText file : files) {
            reader.readFile(file);
        }
        return reader.rules(files);
    }

    /**
     * Adds a user's own file to the rules that ship, which were read before; problems are collected.
     *
     * @param files the file of the shipped rules, which is not read again, and the user's own
     */
    public static SafetyRules add(SafetyRules shipped, List<YamlText> files, Problems problems) {
        SafetyRulesReader reader = new SafetyRulesReader(problems);
        reader.take(shipped, files.get(0).name());
        files.stream().skip(1).forEach(reader::readFile);
        return reader.rules(files);
    }

    private SafetyRules rules(List<YamlText> files) {
        SafetyRules read = new SafetyRules(new SafetyRules.Edition(version, YamlText.sha256(files), reviewed),
                List.copyOf(checklist), List.copyOf(history), findings, List.copyOf(rules), List.copyOf(stopSigns),
                List.copyOf(alternatives));
        OnlyStricter.check(read, at -> at.file().equals(files.get(0).name()), problems);
        return read;
    }

    private void take(SafetyRules shipped, String file) {
        version = shipped.edition().version();
        reviewed = shipped.edition().reviewed();
        stopSigns.addAll(shipped.stopSigns());
        alternatives.addAll(shipped.alternatives());
        checklist.addAll(shipped.checklist());
        history.addAll(shipped.history());
        findings.putAll(shipped.findings());
        rules.addAll(shipped.rules());
        alternatives.forEach(other -> idsSeen.put("alternative " + other.id(), file));
        Stream.of(checklist, history).flatMap(List::stream)
                .forEach(line -> idsSeen.put("question " + line.id(), line.at().toString()));
        findings.values().forEach(finding -> idsSeen.put("finding " + finding.id(), finding.at().toString()));
        rules.forEach(rule -> idsSeen.put("rule " + rule.id(), rule.at().toString()));
    }

    private void readFile(YamlText file) {
        Element root = file.parse(problems);
        Fields fields = root.fields();
        if (file.shipped()) {
            version = fields.required("version").text();
            reviewed = fields.required("reviewed").flag();
        }
        Sources sources = Sources.read(fields);
        optionalList(fields, "stop-signs").forEach(element -> stopSigns.add(stopSign(element, sources)));
        optionalList(fields, "alternatives").forEach(element -> alternatives.add(alternative(element, sources)));
        optionalList(fields, "checklist").forEach(element -> checklist.add(question(element)));
        optionalList(fields, "history").forEach(element -> history.add(question(element)));
        optionalList(fields, "findings").forEach(element -> finding(element, file.shipped()));
        RuleReader rule = new RuleReader(sources, file.shipped());
        optionalList(fields, "rules").forEach(element -> {
            Rule read = rule.read(element);
            claim("rule", read.id(), element);
            rules.add(read);
        });
        fields.end();
    }

    private void finding(Element element, boolean shipped) {
        Finding finding = FindingReader.read(element);
        claim("finding", finding.id(), element);
        boolean harmless = finding.kind() == Finding.Kind.ORDINARY || finding.kind() == Finding.Kind.CONTEXT;
        if (!shipped && harmless) {
            element.problem("your own content may not add '" + Element.nameOf(finding.kind())
                    + "' findings, since they make words harmless (use symptom or condition)");
        }
        findings.putIfAbsent(finding.id(), finding);
    }

    private Question question(Element element) {
        Fields fields = element.fields();
        Question question = new Question(fields.required("id").id(), fields.required("topic").text(),
                fields.required("ask").text(), fields.required("covers").ids(),
                fields.optional("weeks").map(SafetyRulesReader::weeks).orElse(ALL_WEEKS),
                fields.optional("not-sure-is-yes").map(Element::flag).orElse(false), element.at());
        fields.end();
        claim("question", question.id(), element);
        return question;
    }

    private static StopSign stopSign(Element element, Sources sources) {
        Fields fields = element.fields();
        StopSign sign = new StopSign(fields.required("sign").text(),
                fields.required("then").oneOf(List.of(Level.STOP, Level.URGENT, Level.EMERGENCY)),
                sources.citations(fields.required("sources")));
        fields.end();
        return sign;
    }

    private Alternative alternative(Element element, Sources sources) {
        Fields fields = element.fields();
        Alternative alternative = new Alternative(fields.required("id").id(), fields.required("name").text(),
                fields.required("how").text(), sources.citations(fields.required("sources")));
        fields.end();
        claim("alternative", alternative.id(), element);
        return alternative;
    }

    /** A mapping {@code { from: 26, to: 42 }}; either end may be left out. */
    static IntRange weeks(Element element) {
        Fields fields = element.fields();
        int from = fields.optional("from").map(e -> e.integer(ALL_WEEKS.from(), ALL_WEEKS.to()))
                .orElse(ALL_WEEKS.from());
        int to = fields.optional("to").map(e -> e.integer(ALL_WEEKS.from(), ALL_WEEKS.to())).orElse(ALL_WEEKS.to());
        fields.end();
        if (from > to) {
            element.problem("the weeks run backwards, from " + from + " to " + to + " (swap them)");
            return ALL_WEEKS;
        }
        return new IntRange(from, to);
    }

    private void claim(String kind, String id, Element element) {
        String first = idsSeen.putIfAbsent(kind + " " + id, element.at().toString());
        if (first != null && !id.isEmpty()) {
            element.problem("the " + kind + " '" + id + "' is already at " + first + " (choose another id)");
        }
    }

    private static List<Element> optionalList(Fields fields, String key) {
        return fields.optional(key).map(Element::list).orElse(List.of());
    }
}
