package io.github.backcare.screening;

import io.github.backcare.content.Element;
import io.github.backcare.content.Fields;
import io.github.backcare.content.Sources;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads one entry of {@code rules:}. */
final class RuleReader {
    private static final int EXAMPLE_WEEK = 20;

    private final Sources sources;
    private final boolean shipped;

    RuleReader(Sources sources, boolean shipped) {
        this.sources = sources;
        this.shipped = shipped;
    }

    Rule read(Element element) {
        Fields fields = element.fields();
        String id = fields.required("id").id();
        Condition when = condition(fields.required("when"));
        Level level = fields.required("level").oneOf(Level.class);
        boolean askFirst = fields.optional("ask-first").map(Element::flag).orElse(false);
        if (askFirst && level != Level.CAUTION) {
            element.problem("ask-first goes with level caution only (remove it, or make the level caution)");
        }
        Optional<String> headline = fields.optional("headline").map(Element::text);
        List<String> limits = fields.optional("limits").map(Element::ids).orElse(List.of());
        if (!limits.isEmpty() && level.atLeast(Level.STOP)) {
            element.problem("limits mean nothing at level " + Element.nameOf(level)
                    + ", where there is no exercise (remove them)");
        }
        String because = fields.required("because").text();
        String action = fields.required("action").text();
        var citations = sources.citations(fields.required("sources"));
        Fields examples = fields.required("examples").fields();
        List<Rule.Example> fires = examples(examples.required("fires"));
        List<Rule.Example> silent = examples(examples.required("silent"));
        examples.end();
        fields.end();
        return new Rule(id, when, level, askFirst, headline, limits, because, action, citations, fires, silent,
                shipped, element.at());
    }

    private static Condition condition(Element element) {
        if (element.isText()) {
            return new Condition.Present(element.id());
        }
        Map<String, Element> entries = element.fields().all();
        if (entries.size() == 1) {
            Map.Entry<String, Element> only = entries.entrySet().iterator().next();
            Element value = only.getValue();
            switch (only.getKey()) {
                case "all":
                    return new Condition.All(conditions(value));
                case "any":
                    return new Condition.Any(conditions(value));
                case "week":
                    return new Condition.Weeks(SafetyRulesReader.weeks(value));
                case "pain":
                    return pain(value);
                case "trend":
                    if (!value.text().equals("worse")) {
                        value.problem("a rule may only ask for 'trend: worse' (better never lowers a level)");
                    }
                    return new Condition.Worse();
                default:
                    break;
            }
        }
        element.problem("a condition is a finding's id, or one of all, any, week, pain, trend (one key each)");
        return new Condition.All(List.of());
    }

    private static List<Condition> conditions(Element element) {
        List<Element> parts = element.list();
        if (parts.isEmpty()) {
            element.problem("the list of conditions is empty (name a finding, or remove it)");
        }
        return parts.stream().map(RuleReader::condition).toList();
    }

    private static Condition pain(Element element) {
        Fields fields = element.fields();
        int least = fields.required("from").integer(0, 10);
        fields.end();
        return new Condition.PainFrom(least);
    }

    private static List<Rule.Example> examples(Element list) {
        List<Element> elements = list.list();
        if (elements.isEmpty()) {
            list.problem("an example is missing (add one that proves the rule)");
        }
        List<Rule.Example> examples = new ArrayList<>();
        for (Element element : elements) {
            Fields fields = element.fields();
            int week = fields.optional("week").map(e -> e.integer(SafetyRulesReader.ALL_WEEKS.from(),
                    SafetyRulesReader.ALL_WEEKS.to())).orElse(EXAMPLE_WEEK);
            var findings = new LinkedHashSet<>(fields.optional("findings").map(Element::ids).orElse(List.of()));
            OptionalInt pain = fields.optional("pain").map(e -> OptionalInt.of(e.integer(0, 10)))
                    .orElse(OptionalInt.empty());
            boolean worse = fields.optional("trend").map(e -> e.oneOf(Answers.Trend.class))
                    .filter(trend -> trend == Answers.Trend.WORSE).isPresent();
            fields.end();
            examples.add(new Rule.Example(new Facts(week, findings, pain, worse), element.at()));
        }
        return List.copyOf(examples);
    }
}
