package io.github.backcare.wording;

import io.github.backcare.content.Position;
import io.github.backcare.content.Problem;
import io.github.backcare.content.Problems;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What can be wrong with findings and wording together, though each file reads well. */
public final class WordingLint {
    private final List<Finding> findings;
    private final Vocabulary vocabulary;
    private final PhraseInterpreter interpreter;
    private final Problems problems = new Problems();

    private WordingLint(List<Finding> findings, Vocabulary vocabulary, PhraseInterpreter interpreter) {
        this.findings = findings;
        this.vocabulary = vocabulary;
        this.interpreter = interpreter;
    }

    /** Every problem of these findings, all there are, sorted by place. */
    public static List<Problem> check(List<Finding> findings, Vocabulary vocabulary) {
        return check(findings, findings, vocabulary, new PhraseInterpreter(findings, vocabulary));
    }

    /**
     * Every problem, sorted by place.
     *
     * @param findings all findings
     * @param read those whose phrases are tried, each by itself: what ships was tried when it was built
     * @param interpreter one that knows them all
     */
    public static List<Problem> check(List<Finding> findings, List<Finding> read, Vocabulary vocabulary,
            PhraseInterpreter interpreter) {
        WordingLint lint = new WordingLint(findings, vocabulary, interpreter);
        lint.claimedTwice(read);
        lint.notUnderstoodByTheirOwn(read);
        lint.alarmWordsAsOrdinary();
        lint.unknownFindings();
        return lint.problems.sorted();
    }

    private void claimedTwice(List<Finding> read) {
        for (Finding finding : read) {
            for (Phrase phrase : finding.phrases()) {
                interpreter.owners(phrase.text(), finding).stream().findFirst().filter(owner -> owner != finding)
                        .ifPresent(owner -> problems.add(phrase.at(), "'" + phrase.text() + "' of " + finding.id()
                                + " means the same words as a phrase of " + owner.id() + " (leave it to one of them)"));
            }
        }
    }

    private void notUnderstoodByTheirOwn(List<Finding> read) {
        for (Finding finding : read) {
            Set<String> own = findings.stream().filter(form -> form.qualifies()
                    .filter(qualified -> qualified.of().equals(finding.id())).isPresent())
                    .map(Finding::id).collect(Collectors.toCollection(HashSet::new));
            own.add(finding.id());
            finding.phrases().parallelStream().map(phrase -> notUnderstood(finding, phrase, own)).flatMap(Optional::stream)
                    .toList().forEach(problem -> problems.add(problem.at(), problem.message()));
        }
    }

    private Optional<Problem> notUnderstood(Finding finding, Phrase phrase, Set<String> own) {
        List<Mention> mentions = interpreter.interpret(asTyped(phrase.text())).mentions();
        return mentions.stream().anyMatch(mention -> own.contains(mention.finding())) ? Optional.empty()
                : Optional.of(new Problem(phrase.at(), "'" + phrase.text() + "' is not understood as " + finding.id()
                + hiddenBy(mentions)));
    }

    /** A phrase as someone might type it: any number is a certain one. */
    private static String asTyped(String phrase) {
        return Arrays.stream(phrase.split(" "))
                .map(word -> word.equals("N") ? "7" : word.equals("YYYY") ? "1999" : word)
                .collect(Collectors.joining(" "));
    }

    private static String hiddenBy(List<Mention> mentions) {
        return mentions.isEmpty() ? " (its words deny or excuse it; word it otherwise)"
                : " but as " + mentions.stream().map(Mention::finding).collect(Collectors.joining(", "))
                + ", which hides it (remove it, or the phrase that hides it)";
    }

    private void alarmWordsAsOrdinary() {
        Map<String, String> alarm = new HashMap<>();
        vocabulary.alarm().keySet().forEach(word -> alarm.putIfAbsent(interpreter.stem(word), word));
        for (Map<String, Position> words : List.of(vocabulary.circumstances(), vocabulary.body(),
                vocabulary.subjects())) {
            words.forEach((word, at) -> {
                String alarming = alarm.get(interpreter.stem(word));
                if (alarming != null) {
                    problems.add(at, "'" + word + "' counts as the alarm word '" + alarming
                            + "' and can't be ordinary (remove it from one of the lists)");
                }
            });
        }
    }

    private void unknownFindings() {
        Set<String> ids = findings.stream().map(Finding::id).collect(Collectors.toSet());
        for (Finding finding : findings) {
            List<String> named = new ArrayList<>(finding.implies());
            finding.followUp().ifPresent(followUp -> named.add(followUp.of()));
            finding.qualifies().ifPresent(qualified -> named.add(qualified.of()));
            named.forEach(id -> known(ids, id, finding.at()));
        }
        for (Vocabulary.AmbiguousWord word : vocabulary.ambiguities()) {
            word.readings().stream().map(Ambiguity.Reading::finding).filter(id -> !id.isEmpty())
                    .forEach(id -> known(ids, id, word.at()));
            word.settledBy().stream().map(Vocabulary.Settled::finding).flatMap(Optional::stream)
                    .forEach(id -> known(ids, id, word.at()));
        }
        Vocabulary.Readings readings = vocabulary.readings();
        known(ids, readings.temperature().finding(), readings.temperature().at());
        readings.bloodPressure().bounds().forEach(bound -> known(ids, bound.finding(), bound.at()));
        readings.values().forEach(value -> known(ids, value.finding(), value.at()));
    }

    private void known(Set<String> ids, String id, Position at) {
        if (!ids.contains(id)) {
            problems.add(at, "the finding '" + id + "' is not in safety-rules.yaml (correct it, or add the finding)");
        }
    }
}
