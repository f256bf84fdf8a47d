package io.github.backcare.wording;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whether words that would excuse a complaint speak of it at all. A person, a fear or a time long ago says nothing of a
 * complaint once something else stands between them: "husband has gone to work bleeding heavily".
 */
final class Bond {
    /** How many words away something still speaks of a complaint; it also bounds the work. */
    private static final int FURTHEST = 20;

    private final Reading reading;
    private final Vocabulary vocabulary;
    private final Words words;
    private final boolean[] named;
    private final boolean[] other;
    private final boolean[] qualifying;

    Bond(Reading reading, Vocabulary vocabulary, Words words) {
        this.reading = reading;
        this.vocabulary = vocabulary;
        this.words = words;
        this.named = marked(reading.named().stream()
                .filter(match -> match.finding() != null || match.sense() instanceof Sense.Unclear
                || match.sense() instanceof Sense.Remark));
        this.other = marked(reading.signals().stream().filter(signal -> signal.sense() instanceof Sense.Signals cue
                && (cue.cue() == Cue.OTHER_PERSON || cue.cue() == Cue.CHILD)));
        this.qualifying = marked(reading.signals().stream().filter(signal -> signal.sense() instanceof Sense.Qualifies));
    }

    private boolean[] marked(Stream<Match> matches) {
        boolean[] marked = new boolean[reading.tokens().size()];
        matches.forEach(match -> Arrays.fill(marked, match.first(), match.last() + 1, true));
        return marked;
    }

    /** Whether a time long ago is that of a complaint: "in my last pregnancy", but not "bleeding, had a section years ago". */
    boolean dates(Match time, Match complaint) {
        int from = Math.min(time.last(), complaint.last()) + 1;
        int to = Math.max(time.first(), complaint.first());
        if (to - from > FURTHEST) {
            return false;
        }
        for (int at = from; at < to; at++) {
            Token token = reading.tokens().get(at);
            if (named[at] || other[at] || is(at, WordGroup.COMPARED) || !bare(at) && !words.isCircumstance(token)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a complaint is what this person has: "my sister had", "a girl at work lost"; not "mum is here, bleeding". */
    boolean owns(Match person, Match complaint) {
        if (heardOf(person, complaint)) {
            return false;
        }
        int from = person.last() + 1;
        int to = complaint.first();
        Segment clause = reading.segments().get(reading.segmentOf(complaint));
        if (clause.from() > person.last()) {
            return any(Math.max(clause.from(), complaint.first() - FURTHEST), complaint.last() + 1, WordGroup.OTHERS);
        }
        if (from >= to) {
            // "My nephew bleeding" may be two things, of which the second is hers.
            return from > to || leads(person) && (is(person.last(), WordGroup.SUFFERING) || !word(to).endsWith("ing"));
        }
        boolean who = word(from).equals("who") || word(from).equals("whos");
        return who || leads(person) && (bare(from, to) || placed(from, to));
    }

    /** "Told my mum about the bleeding", "my husband has seen the blood", "my sister had these cramps too": it is hers. */
    private boolean heardOf(Match person, Match complaint) {
        int end = Math.min(reading.segments().get(reading.segmentOf(complaint)).to(), complaint.last() + FURTHEST);
        boolean told = any(person.first() - 4, person.first() + 1, WordGroup.HAVING_TOLD)
                && IntStream.range(person.last(), complaint.first()).anyMatch(at -> word(at).equals("about"));
        boolean seen = any(person.last(), complaint.last(), WordGroup.WITNESSING);
        boolean compared = any(person.last(), complaint.last(), WordGroup.THE_SAME)
                || any(person.last(), end, WordGroup.TOO) || IntStream.range(person.last(), end)
                .anyMatch(at -> word(at).equals("than") && is(at + 1, WordGroup.ME)
                || word(at).equals("well") && word(at - 1).equals("as"));
        return told || seen || compared;
    }

    /** Whether a fear or a question is of this complaint: "scared of", "what if exercise could bring on". */
    boolean fears(Match cue, Match complaint) {
        int to = complaint.first();
        int at = to - 1;
        while (at > cue.last() && bare(at) && !is(at, WordGroup.BRINGING_ON)) {
            at--;
        }
        boolean supposed = is(at - 1, WordGroup.MODALS) || IntStream.rangeClosed(cue.first(), cue.last())
                .anyMatch(word -> word(word).equals("if"));
        return at <= cue.last() || is(at, WordGroup.BRINGING_ON) && supposed || bare(cue.last() + 1, to);
    }

    /** Whether the person is what her clause is about, and not met, lifted or visited in it. */
    private boolean leads(Match person) {
        Segment clause = reading.segments().get(reading.segmentOf(person));
        int before = person.first() - 1;
        while (before >= clause.from() && words.isConnective(reading.tokens().get(before))
                && !is(before, WordGroup.LEADING_ON)) {
            before--;
        }
        return before < clause.from() || is(before, WordGroup.LEADING_ON)
                || vocabulary.hints().get(Hint.REPORTS).contains(List.of(word(before)));
    }

    /** "From school had", "at work lost". */
    private boolean placed(int from, int to) {
        if (!is(from, WordGroup.WHERE_FROM)) {
            return false;
        }
        int at = to - 1;
        while (at > from && !is(at, WordGroup.SUFFERING)) {
            if (!bare(at)) {
                return false;
            }
            at--;
        }
        return at > from + 1 && at <= from + 4;
    }

    private boolean bare(int from, int to) {
        for (int at = from; at < to; at++) {
            if (named[at] ? !listed(at) : !bare(at)) {
                return false;
            }
        }
        return true;
    }

    /** "Scared of clots or bleeding": a complaint between is one of a list. */
    private boolean listed(int at) {
        int next = at;
        while (next < named.length && named[next]) {
            next++;
        }
        return is(next, WordGroup.LISTING);
    }

    /** Whether a word says nothing of its own between a cue and what it is about. */
    private boolean bare(int at) {
        Token token = reading.tokens().get(at);
        return qualifying[at] || words.isConnective(token) || token.isNumber() || words.isManner(token)
                || is(at, WordGroup.SUFFERING) || is(at, WordGroup.MODALS)
                || vocabulary.transparent().contains(token.word()) || vocabulary.minimisers().contains(token.word());
    }

    private boolean any(int from, int to, WordGroup group) {
        return IntStream.range(from, to).anyMatch(at -> is(at, group));
    }

    private boolean is(int at, WordGroup group) {
        return vocabulary.isIn(group, word(at));
    }

    private String word(int at) {
        return at >= 0 && at < reading.tokens().size() ? reading.tokens().get(at).word() : "";
    }
}
