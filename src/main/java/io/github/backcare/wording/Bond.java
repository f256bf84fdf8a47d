package io.github.backcare.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whether words that would excuse a complaint speak of it at all. A person, a fear or a time long ago says nothing of a
 * complaint once something else stands between them: "husband has gone to work bleeding heavily".
 */
final class Bond {
    private static final Set<String> HAD = Set.of("had", "has", "have", "got", "gets", "was", "with", "suffered",
            "developed", "lost", "having", "be", "been");
    private static final Set<String> THIRD_PERSON = Set.of("she", "he", "they", "her", "his", "their", "hers", "shes",
            "hes", "theyre", "who", "whose");
    private static final Set<String> LEADING_ON = Set.of("because", "as", "since", "after", "when", "that", "like",
            "unlike", "know", "known", "knew", "remember", "seen", "read", "reading", "watched", "worried", "scared",
            "anxious", "nervous", "about", "both", "than", "only", "cousin");
    private static final Set<String> FROM = Set.of("from", "at", "in", "on");
    private static final Set<String> BRINGING_ON = Set.of("cause", "bring", "make", "trigger", "start", "give", "lead",
            "set", "increase", "get", "have");
    private static final Set<String> TELLING = Set.of("told", "tell", "asked", "ask", "said", "mentioned", "telling", "asking");
    private static final Set<String> WITNESSING = Set.of("seen", "saw", "sees", "noticed", "timing", "timed", "counting",
            "there", "watched");
    private static final Set<String> THIS = Set.of("this", "these", "same");
    private static final Set<String> TOO = Set.of("too", "also", "mine");
    private static final Set<String> ME = Set.of("me", "mine", "i", "my");
    private static final Set<String> COMPARED = Set.of("different", "unlike", "worse", "more", "heavier", "than");
    private static final Set<String> LIST = Set.of("or", "and", "nor");
    private static final Set<String> MODALS = Set.of("might", "could", "will", "would", "can", "may", "to", "ll");

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
            if (named[at] || other[at] || COMPARED.contains(token.word()) || !bare(at) && !words.isCircumstance(token)) {
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
            return thirdPerson(Math.max(clause.from(), complaint.first() - FURTHEST), complaint.last() + 1);
        }
        if (from >= to) {
            // "My nephew bleeding" may be two things, of which the second is hers.
            return from > to || leads(person) && (HAD.contains(word(person.last())) || !word(to).endsWith("ing"));
        }
        boolean who = word(from).equals("who") || word(from).equals("whos");
        return who || leads(person) && (bare(from, to) || placed(from, to));
    }

    /** "Told my mum about the bleeding", "my husband has seen the blood", "my sister had these cramps too": it is hers. */
    private boolean heardOf(Match person, Match complaint) {
        int end = Math.min(reading.segments().get(reading.segmentOf(complaint)).to(), complaint.last() + FURTHEST);
        boolean told = IntStream.rangeClosed(person.first() - 4, person.first()).anyMatch(at -> TELLING.contains(word(at)))
                && IntStream.range(person.last(), complaint.first()).anyMatch(at -> word(at).equals("about"));
        boolean seen = IntStream.range(person.last(), complaint.last()).anyMatch(at -> WITNESSING.contains(word(at)));
        boolean compared = IntStream.range(person.last(), complaint.last()).anyMatch(at -> THIS.contains(word(at)))
                || IntStream.range(person.last(), end)
                .anyMatch(at -> TOO.contains(word(at)) || word(at).equals("than") && ME.contains(word(at + 1))
                || word(at).equals("well") && word(at - 1).equals("as"));
        return told || seen || compared;
    }

    /** Whether a fear or a question is of this complaint: "scared of", "what if exercise could bring on". */
    boolean fears(Match cue, Match complaint) {
        int to = complaint.first();
        int at = to - 1;
        while (at > cue.last() && bare(at) && !BRINGING_ON.contains(word(at))) {
            at--;
        }
        boolean supposed = MODALS.contains(word(at - 1)) || IntStream.rangeClosed(cue.first(), cue.last())
                .anyMatch(word -> word(word).equals("if"));
        return at <= cue.last() || BRINGING_ON.contains(word(at)) && supposed || bare(cue.last() + 1, to);
    }

    private boolean thirdPerson(int from, int to) {
        for (int at = from; at < to; at++) {
            if (THIRD_PERSON.contains(word(at))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the person is what her clause is about, and not met, lifted or visited in it. */
    private boolean leads(Match person) {
        Segment clause = reading.segments().get(reading.segmentOf(person));
        int before = person.first() - 1;
        while (before >= clause.from() && words.isConnective(reading.tokens().get(before))
                && !LEADING_ON.contains(word(before))) {
            before--;
        }
        return before < clause.from() || LEADING_ON.contains(word(before))
                || vocabulary.hints().get(Hint.REPORTS).contains(List.of(word(before)));
    }

    /** "From school had", "at work lost". */
    private boolean placed(int from, int to) {
        if (!FROM.contains(word(from))) {
            return false;
        }
        int at = to - 1;
        while (at > from && !HAD.contains(word(at))) {
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
        return LIST.contains(word(next));
    }

    /** Whether a word says nothing of its own between a cue and what it is about. */
    private boolean bare(int at) {
        Token token = reading.tokens().get(at);
        return qualifying[at] || words.isConnective(token) || token.isNumber() || words.isManner(token)
                || HAD.contains(token.word()) || MODALS.contains(token.word())
                || vocabulary.transparent().contains(token.word()) || vocabulary.minimisers().contains(token.word());
    }

    private String word(int at) {
        return at >= 0 && at < reading.tokens().size() ? reading.tokens().get(at).word() : "";
    }
}
