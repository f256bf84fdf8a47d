package io.github.backcare.screening;

import io.github.backcare.content.Citation;
import io.github.backcare.content.Packer;
import io.github.backcare.content.Source;
import io.github.backcare.content.Unpacker;
import io.github.backcare.wording.Finding;
import io.github.backcare.wording.PackedFinding;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * The compiled form of the rules that ship. Parsing {@code safety-rules.yaml} in a JVM that has just started takes
 * longer than all the rest of a screening. The YAML stays the truth: the build makes this form from it with
 * {@link SafetyRulesReader}, it carries the YAML's hash, and what it gives equals what the YAML gives. Phrases and
 * examples are put off into a second file, since most runs need neither.
 */
public final class PackedRules {
    private final PackedRule rule;

    private PackedRules(List<Source> sources) {
        this.rule = new PackedRule(sources);
    }

    /** The form of these rules, all of which ship. */
    public static Packer write(SafetyRules rules) {
        Packer out = new Packer();
        out.text(rules.edition().version()).text(rules.edition().sha256()).flag(rules.edition().reviewed());
        List<Source> sources = Stream.of(rules.rules().stream().map(Rule::sources),
                        rules.stopSigns().stream().map(StopSign::sources),
                        rules.alternatives().stream().map(Alternative::sources))
                .flatMap(lists -> lists).flatMap(Collection::stream).map(Citation::source).distinct().toList();
        out.list(sources, PackedRules::source);
        PackedRule rule = new PackedRule(sources);
        out.list(rules.checklist(), PackedRules::question).list(rules.history(), PackedRules::question)
                .list(rules.findings().values(), PackedFinding::write)
                .list(rules.rules(), rule::write);
        out.list(rules.stopSigns(), (more, sign) ->
                rule.citations(more.text(sign.sign()).number(sign.then().ordinal()), sign.sources()));
        out.list(rules.alternatives(), (more, other) ->
                rule.citations(more.text(other.id()).text(other.name()).text(other.how()), other.sources()));
        return out;
    }

    /** The rules of a form. */
    public static SafetyRules read(Unpacker in) {
        SafetyRules.Edition edition = new SafetyRules.Edition(in.text(), in.text(), in.flag());
        PackedRules packed = new PackedRules(in.list(PackedRules::source));
        List<Question> checklist = in.list(PackedRules::question);
        List<Question> history = in.list(PackedRules::question);
        List<Finding> findings = in.list(PackedFinding::read);
        Map<String, Finding> byId = new LinkedHashMap<>();
        for (Finding finding : findings) {
            byId.put(finding.id(), finding);
        }
        return new SafetyRules(edition, checklist, history, byId, in.list(packed.rule::read),
                in.list(packed::stopSign), in.list(packed::alternative));
    }

    private static void source(Packer out, Source source) {
        out.text(source.id()).text(source.title()).text(source.publisher()).number(source.year().orElse(0))
                .optional(source.url(), Packer::text);
    }

    private static Source source(Unpacker in) {
        String id = in.text();
        String title = in.text();
        String publisher = in.text();
        int year = in.number();
        Optional<String> url = in.optional(Unpacker::text);
        return new Source(id, title, publisher, year == 0 ? OptionalInt.empty() : OptionalInt.of(year), url);
    }

    private static void question(Packer out, Question line) {
        out.text(line.id()).text(line.topic()).text(line.ask()).texts(line.covers()).range(line.weeks())
                .flag(line.notSureIsYes()).position(line.at());
    }

    private static Question question(Unpacker in) {
        return new Question(in.text(), in.text(), in.text(), in.texts(), in.range(), in.flag(), in.position());
    }

    private StopSign stopSign(Unpacker in) {
        return new StopSign(in.text(), PackedRule.level(in), rule.citations(in));
    }

    private Alternative alternative(Unpacker in) {
        return new Alternative(in.text(), in.text(), in.text(), rule.citations(in));
    }
}
