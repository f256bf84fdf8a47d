package io.github.backcare.lint;

import io.github.backcare.content.Problems;
import io.github.backcare.screening.Question;
import io.github.backcare.wording.Finding;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a user's own content could do to make the screening milder; it may only add. */
final class WeakerScreening implements Check {

    @Override
    public void check(Content content, Problems problems) {
        for (Finding finding : content.rules().findings().values()) {
            finding.qualifies().filter(form -> !content.isShipped(finding.at()) && isShipped(form.of(), content))
                    .filter(form -> !content.rules().withImplied(Set.of(finding.id())).contains(form.of()))
                    .ifPresent(form -> problems.add(finding.at(), "your own '" + finding.id() + "' would stand in for '"
                            + form.of() + "', which ships (add it to implies, so that both count)"));
        }
        Stream.of(content.rules().checklist(), content.rules().history()).flatMap(List::stream)
                .filter(line -> !content.isShipped(line.at()))
                .forEach(line -> question(line, content, problems));
    }

    /** A no to a line denies all it covers, so an own line could deny what its words do not ask. */
    private static void question(Question line, Content content, Problems problems) {
        for (String id : line.covers()) {
            if (isShipped(id, content)) {
                problems.add(line.at(), "your own question '" + line.id() + "' covers '" + id
                        + "', which ships and is asked already (cover your own findings only)");
            }
        }
    }

    private static boolean isShipped(String id, Content content) {
        return content.rules().finding(id).filter(finding -> content.isShipped(finding.at())).isPresent();
    }
}
