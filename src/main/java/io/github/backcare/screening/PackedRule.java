package io.github.backcare.screening;

import io.github.backcare.content.Citation;
import io.github.backcare.content.Packer;
import io.github.backcare.content.Source;
import io.github.backcare.content.Unpacker;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;

/** Rules, and what cites the same sources, as bytes. */
final class PackedRule {
    private static final Level[] LEVELS = Level.values();

    private final List<Source> sources;

    PackedRule(List<Source> sources) {
        this.sources = sources;
    }

    void write(Packer out, Rule rule) {
        out.text(rule.id());
        condition(out, rule.when());
        out.number(rule.level().ordinal()).flag(rule.askFirst()).optional(rule.headline(), Packer::text)
                .texts(rule.limits()).text(rule.because()).text(rule.action());
        citations(out, rule.sources());
        out.laterList(rule.fires(), PackedRule::example).laterList(rule.silent(), PackedRule::example)
                .position(rule.at());
    }

    Rule read(Unpacker in) {
        return new Rule(in.text(), condition(in), level(in), in.flag(), in.optional(Unpacker::text), in.texts(),
                in.text(), in.text(), citations(in), in.laterList(PackedRule::example),
                in.laterList(PackedRule::example), true, in.position());
    }

    static Level level(Unpacker in) {
        return LEVELS[in.number()];
    }

    void citations(Packer out, List<Citation> citations) {
        out.list(citations, (more, citation) -> more.number(sources.indexOf(citation.source())).text(citation.item()));
    }

    List<Citation> citations(Unpacker in) {
        return in.list(this::citation);
    }

    private Citation citation(Unpacker in) {
        return new Citation(sources.get(in.number()), in.text());
    }

    private static void condition(Packer out, Condition condition) {
        if (condition instanceof Condition.Present present) {
            out.number(0).text(present.finding());
        } else if (condition instanceof Condition.Weeks weeks) {
            out.number(1).range(weeks.weeks());
        } else if (condition instanceof Condition.PainFrom pain) {
            out.number(2).number(pain.least());
        } else if (condition instanceof Condition.Worse) {
            out.number(3);
        } else if (condition instanceof Condition.All all) {
            out.number(4).list(all.parts(), PackedRule::condition);
        } else {
            out.number(5).list(((Condition.Any) condition).parts(), PackedRule::condition);
        }
    }

    private static Condition condition(Unpacker in) {
        int kind = in.number();
        return switch (kind) {
            case 0 -> new Condition.Present(in.text());
            case 1 -> new Condition.Weeks(in.range());
            case 2 -> new Condition.PainFrom(in.number());
            case 3 -> new Condition.Worse();
            case 4 -> new Condition.All(in.list(PackedRule::condition));
            case 5 -> new Condition.Any(in.list(PackedRule::condition));
            default -> throw new IllegalStateException("no condition has the number " + kind);
        };
    }

    private static void example(Packer out, Rule.Example example) {
        Facts facts = example.facts();
        out.number(facts.week()).texts(facts.findings()).number(facts.pain().orElse(-1) + 1).flag(facts.worse())
                .position(example.at());
    }

    private static Rule.Example example(Unpacker in) {
        int week = in.number();
        List<String> findings = in.texts();
        int pain = in.number() - 1;
        Facts facts = new Facts(week, new LinkedHashSet<>(findings),
                pain < 0 ? OptionalInt.empty() : OptionalInt.of(pain), in.flag());
        return new Rule.Example(facts, in.position());
    }
}
