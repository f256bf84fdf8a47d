package io.github.backcare.lint;

import io.github.backcare.content.Position;
import io.github.backcare.content.Problems;
import io.github.backcare.screening.Question;
import io.github.backcare.screening.Rule;
import io.github.backcare.wording.Finding;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Ids that name no finding: a rule or a question about one could never do anything. */
final class UnknownFindings implements Check {

    @Override
    public void check(Content content, Problems problems) {
        for (Finding finding : content.rules().findings().values()) {
            String who = "the finding '" + finding.id() + "'";
            report(content, problems, finding.at(), who + " implies", finding.implies());
            report(content, problems, finding.at(), who + " follows up",
                    finding.followUp().map(Finding.FollowUp::of).stream().toList());
            report(content, problems, finding.at(), who + " qualifies",
                    finding.qualifies().map(Finding.Qualified::of).stream().toList());
        }
        for (Rule rule : content.rules().rules()) {
            String who = "the rule '" + rule.id() + "'";
            report(content, problems, rule.at(), who + " asks for", rule.when().findings().distinct().toList());
            Stream.concat(rule.fires().stream(), rule.silent().stream()).forEach(example -> report(content, problems,
                    example.at(), "an example of " + who + " has", example.facts().findings()));
        }
        Stream.of(content.rules().checklist(), content.rules().history()).flatMap(List::stream)
                .forEach(question -> question(content, problems, question));
    }

    private static void question(Content content, Problems problems, Question question) {
        report(content, problems, question.at(), "the question '" + question.id() + "' covers", question.covers());
    }

    private static void report(Content content, Problems problems, Position at, String what, Collection<String> ids) {
        for (String id : ids) {
            if (content.rules().finding(id).isEmpty()) {
                problems.add(at, what + " '" + id + "', which is no finding (add it to findings, or correct the id)");
            }
        }
    }
}
