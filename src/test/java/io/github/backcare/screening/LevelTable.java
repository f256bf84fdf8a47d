package io.github.backcare.screening;

import io.github.backcare.Tsv;
import io.github.backcare.content.IntRange;
import io.github.backcare.pregnancy.GestationalAge;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** {@code levels.tsv}: what the sources ask for, case by case. */
public final class LevelTable {
    private static final List<Row> ROWS = Tsv.rows("/levels.tsv").stream().map(Row::of).toList();

    private LevelTable() {
    }

    /** A line of the file. */
    public record Row(String source, IntRange weeks, List<Case> cases, Level level, boolean askFirst,
            List<String> avoid, List<String> rules) {

        static Row of(String[] cells) {
            String[] weeks = cells[1].split("-");
            boolean askFirst = cells[3].equals("ask-first");
            return new Row(cells[0], new IntRange(Integer.parseInt(weeks[0]), Integer.parseInt(weeks[1])),
                    Case.all(cells[2]), askFirst ? Level.CAUTION : Level.valueOf(cells[3].toUpperCase(Locale.ROOT)),
                    askFirst, list(cells[4]), list(cells[5]));
        }

        private static List<String> list(String cell) {
            return cell.equals("-") ? List.of() : List.of(cell.split(","));
        }
    }

    /** What she has: findings, pain score, and whether it is worse. */
    public record Case(List<String> findings, OptionalInt pain, boolean worse) {

        private static List<Case> all(String cell) {
            List<Case> cases = List.of(new Case(List.of(), OptionalInt.empty(), false));
            if (cell.equals("-")) {
                return cases;
            }
            for (String part : cell.split(" \\+ ")) {
                cases = cases.stream().flatMap(one -> Stream.of(part.split("\\|")).map(one::and)).toList();
            }
            return cases;
        }

        private Case and(String part) {
            if (part.equals("worse")) {
                return new Case(findings, pain, true);
            }
            if (part.startsWith("pain:")) {
                return new Case(findings, OptionalInt.of(Integer.parseInt(part.substring(5))), worse);
            }
            List<String> more = new ArrayList<>(findings);
            more.add(part);
            return new Case(List.copyOf(more), pain, worse);
        }

        /** These answers, with everything else denied. */
        Answers answers(int week) {
            Map<String, Answer> yes = new LinkedHashMap<>();
            findings.forEach(id -> yes.put(id, Answer.YES));
            return new Answers(Optional.of(GestationalAge.ofWeeks(week)), yes, Heard.NOTHING, pain,
                    worse ? Optional.of(Answers.Trend.WORSE) : Optional.empty(), true, Agreement.NONE);
        }

        Facts facts(int week, SafetyRules rules) {
            return new Facts(week, rules.withImplied(findings), pain, worse);
        }

        /** The command line that shows it. */
        String command(int week) {
            StringBuilder line = new StringBuilder("backcare screen --week " + week);
            findings.forEach(id -> line.append(" -s ").append(id));
            pain.ifPresent(score -> line.append(" --pain ").append(score));
            return line.append(worse ? " --trend worse" : "").append(" --nothing-else").toString();
        }
    }

    /** Every line, in order. */
    public static List<Row> rows() {
        return ROWS;
    }
}
