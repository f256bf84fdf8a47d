package io.github.backcare.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The findings that hold: those present, in the form that the words around them give them. */
final class Mentions {
    /** How many clauses may continue one; it also bounds the work. */
    private static final int FURTHEST = 6;

    private final Reading reading;
    private final Map<Match, Status> statuses;
    private final Set<String> negative;
    private final List<List<Match>> namedIn;
    private final List<List<Match>> qualifiersIn = new ArrayList<>();
    private final Map<String, Mention> mentions = new LinkedHashMap<>();
    private boolean worse;

    Mentions(Reading reading, Map<Match, Status> statuses, Forms forms, Set<String> negative) {
        this.reading = reading;
        this.statuses = statuses;
        this.negative = negative;
        this.namedIn = reading.bySegment(reading.named().stream().filter(Match::complaint).toList());
        Map<Integer, List<Match>> remarks = new HashMap<>();
        reading.named().stream().filter(match -> match.finding() != null && !match.complaint()).forEach(match ->
                Arrays.stream(match.words()).forEach(word ->
                        remarks.computeIfAbsent(word, key -> new ArrayList<>()).add(match)));
        for (List<Match> signals : reading.bySegment(reading.signals())) {
            qualifiersIn.add(signals.stream().filter(signal -> signal.sense() instanceof Sense.Qualifies)
                    .filter(signal -> !denied(signal) && !within(remarks, signal)).toList());
        }
        for (int s = 0; s < namedIn.size(); s++) {
            mention(s, forms);
        }
        remarks();
    }

    private void mention(int segment, Forms forms) {
        if (namedIn.get(segment).isEmpty()) {
            return;
        }
        Set<Qualifier> around = around(segment);
        Map<Match, Set<Qualifier>> nearest = nearest(segment);
        for (Match match : namedIn.get(segment)) {
            if (statuses.get(match) == Status.PRESENT) {
                worse |= around.contains(Qualifier.WORSENING);
                Set<Qualifier> close = nearest.get(match);
                if (match.finding().kind() == Finding.Kind.SYMPTOM) {
                    // "Bleeding, scan fine" may be today's; what is long over was taken for past before.
                    close.remove(Qualifier.RESOLVED);
                }
                for (String id : forms.of(match.finding(), around, close)) {
                    mentions.putIfAbsent(id, new Mention(id, reading.said(match)));
                }
            }
        }
    }

    private void remarks() {
        for (Match match : reading.named()) {
            if (match.finding() != null && !match.complaint() && statuses.get(match) == Status.PRESENT) {
                mentions.putIfAbsent(match.finding().id(), new Mention(match.finding().id(), reading.said(match)));
            }
        }
    }

    /** Each finding once, in the order of the text. */
    List<Mention> mentions() {
        return List.copyOf(mentions.values());
    }

    /** The unclear words that nothing settles. */
    List<Ambiguity> ambiguous() {
        List<Ambiguity> ambiguous = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Match match : reading.named()) {
            if (match.sense() instanceof Sense.Unclear unclear && statuses.get(match) == Status.PRESENT
                    && unclear.word().readings().stream().noneMatch(meant -> mentions.containsKey(meant.finding()))
                    && seen.add(unclear.word().ask())) {
                ambiguous.add(new Ambiguity(reading.said(match), unclear.word().ask(), unclear.word().readings()));
            }
        }
        return ambiguous;
    }

    /** Whether she says that a complaint is getting worse. */
    boolean worse() {
        return worse;
    }

    /** "Placenta moved up a bit" keeps its "moved up" to itself. */
    private static boolean within(Map<Integer, List<Match>> remarks, Match qualifier) {
        return ((Sense.Qualifies) qualifier.sense()).qualifier() == Qualifier.RESOLVED
                && remarks.getOrDefault(qualifier.first(), List.of()).stream().anyMatch(match -> match.covers(qualifier));
    }

    /** A negative word right before a qualifier takes it back: "not severe". */
    private boolean denied(Match qualifier) {
        return deniedAt(qualifier, reading.tokens(), negative) >= 0;
    }

    /** The negative word right before a qualifier, or -1. */
    static int deniedAt(Match qualifier, List<Token> tokens, Set<String> negative) {
        int before = qualifier.first() - 1;
        return before >= 0 && tokens.get(qualifier.first()).before() == Token.Break.NONE
                && negative.contains(tokens.get(before).word()) ? before : -1;
    }

    /** What a clause says, and the clauses beside it that only continue it. */
    private Set<Qualifier> around(int segment) {
        Set<Qualifier> around = EnumSet.noneOf(Qualifier.class);
        add(qualifiersIn.get(segment), around);
        after(segment, around);
        before(segment, around);
        return around;
    }

    private void after(int segment, Set<Qualifier> set) {
        for (int s = segment + 1; s < namedIn.size() && s - segment < FURTHEST && continues(s); s++) {
            add(qualifiersIn.get(s), set);
        }
    }

    private void before(int segment, Set<Qualifier> set) {
        for (int s = segment - 1; s >= 0 && segment - s < FURTHEST && continues(s) && !hard(s + 1); s--) {
            add(qualifiersIn.get(s), set);
        }
    }

    private boolean continues(int segment) {
        return namedIn.get(segment).isEmpty();
    }

    private boolean hard(int segment) {
        return reading.segments().get(segment).before().hard();
    }

    /** For each complaint of a clause, what is said next to it rather than next to another. */
    private Map<Match, Set<Qualifier>> nearest(int segment) {
        List<Match> complaints = namedIn.get(segment);
        Map<Match, Set<Qualifier>> nearest = new IdentityHashMap<>();
        complaints.forEach(match -> nearest.put(match, EnumSet.noneOf(Qualifier.class)));
        int at = 0;
        for (Match qualifier : qualifiersIn.get(segment)) {
            while (at + 1 < complaints.size()
                    && distance(complaints.get(at + 1), qualifier) <= distance(complaints.get(at), qualifier)) {
                at++;
            }
            nearest.get(complaints.get(at)).add(((Sense.Qualifies) qualifier.sense()).qualifier());
        }
        after(segment, nearest.get(complaints.get(complaints.size() - 1)));
        Set<Qualifier> earlier = EnumSet.noneOf(Qualifier.class);
        before(segment, earlier);
        earlier.remove(Qualifier.RESOLVED);
        nearest.get(complaints.get(0)).addAll(earlier);
        return nearest;
    }

    /** What follows a complaint belongs to it sooner than to the next one. */
    private static int distance(Match complaint, Match qualifier) {
        if (complaint.holds(qualifier.first())) {
            return 0;
        }
        return complaint.first() < qualifier.first() ? 2 * (qualifier.first() - complaint.last())
                : 2 * (complaint.first() - qualifier.last()) + 1;
    }

    private static void add(List<Match> qualifiers, Set<Qualifier> set) {
        qualifiers.forEach(qualifier -> set.add(((Sense.Qualifies) qualifier.sense()).qualifier()));
    }
}
