package io.github.backcare.screening;

import io.github.backcare.content.IntRange;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When a rule fires. There is no negation, and pain has only a lower bound, so that more findings can never
 * make a rule fall silent.
 */
public sealed interface Condition {

    /** Whether the condition holds for these facts. */
    boolean holds(Facts facts);

    /** The simple conditions it is made of, left to right. */
    Stream<Condition> leaves();

    /** The ids of the findings it names. */
    default Stream<String> findings() {
        return leaves().flatMap(leaf -> leaf instanceof Present present ? Stream.of(present.finding()) : Stream.empty());
    }

    /** The finding is present. */
    record Present(String finding) implements Condition {
        @Override
        public boolean holds(Facts facts) {
            return facts.findings().contains(finding);
        }

        @Override
        public Stream<Condition> leaves() {
            return Stream.of(this);
        }

        @Override
        public String toString() {
            return finding;
        }
    }

    /** The completed week lies in the range. */
    record Weeks(IntRange weeks) implements Condition {
        @Override
        public boolean holds(Facts facts) {
            return weeks.contains(facts.week());
        }

        @Override
        public Stream<Condition> leaves() {
            return Stream.of(this);
        }

        @Override
        public String toString() {
            return "week " + weeks;
        }
    }

    /** The pain score is known and at least this. */
    record PainFrom(int least) implements Condition {
        @Override
        public boolean holds(Facts facts) {
            return facts.pain().isPresent() && facts.pain().getAsInt() >= least;
        }

        @Override
        public Stream<Condition> leaves() {
            return Stream.of(this);
        }

        @Override
        public String toString() {
            return "pain " + least + " or more";
        }
    }

    /** The pain is worse than last time. */
    record Worse() implements Condition {
        @Override
        public boolean holds(Facts facts) {
            return facts.worse();
        }

        @Override
        public Stream<Condition> leaves() {
            return Stream.of(this);
        }

        @Override
        public String toString() {
            return "pain worse";
        }
    }

    /** Each part holds. */
    record All(List<Condition> parts) implements Condition {
        @Override
        public boolean holds(Facts facts) {
            for (Condition part : parts) {
                if (!part.holds(facts)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public Stream<Condition> leaves() {
            return parts.stream().flatMap(Condition::leaves);
        }

        @Override
        public String toString() {
            return parts.stream().map(Condition::toString).collect(Collectors.joining(" and "));
        }
    }

    /** At least one part holds. */
    record Any(List<Condition> parts) implements Condition {
        @Override
        public boolean holds(Facts facts) {
            for (Condition part : parts) {
                if (part.holds(facts)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public Stream<Condition> leaves() {
            return parts.stream().flatMap(Condition::leaves);
        }

        @Override
        public String toString() {
            return parts.stream().map(Condition::toString).collect(Collectors.joining(" or ", "(", ")"));
        }
    }
}
