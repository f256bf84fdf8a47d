package io.github.backcare.lint;

import io.github.backcare.content.Position;
import io.github.backcare.content.Problems;
import io.github.backcare.screening.Question;
import java.util.List;
import java.util.stream.Stream;

/** Lines too many or too long for a screen of 80 by 24. Only the lines that ship are counted. */
final class QuestionLines implements Check {

    private static final int MOST_LINES = 10;
    private static final int MOST_CHARACTERS = 72;

    @Override
    public void check(Content content, Problems problems) {
        Stream.of(content.rules().checklist(), content.rules().history()).flatMap(List::stream)
                .forEach(line -> length(line, problems));
        Content.weeks().boxed().map(week -> shown(content, week)).filter(lines -> lines.size() > MOST_LINES)
                .map(lines -> lines.get(MOST_LINES)).distinct().forEach(line -> problems.add(line.at(),
                        "the line '" + line.id() + "' makes the checklist longer than " + MOST_LINES
                                + " lines (put what it covers on another line)"));
    }

    private static List<Question> shown(Content content, int week) {
        return content.rules().checklist().stream()
                .filter(line -> content.isShipped(line.at()) && line.weeks().contains(week)).toList();
    }

    private static void length(Question line, Problems problems) {
        int length = line.ask().codePointCount(0, line.ask().length());
        if (length > MOST_CHARACTERS) {
            Position at = line.at();
            problems.add(at, "the question of '" + line.id() + "' has " + length + " characters (at most "
                    + MOST_CHARACTERS + " fit a line)");
        }
    }
}
