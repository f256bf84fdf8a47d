package io.github.backcare.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The findings that hold: those present, in the form that the words around them give them. */
final class Mentions {
    private final Reading reading;
    private final Map<Match, Status> statuses;
    private final Set<String> negative;
    private final List<List<Match>> namedIn;
    private final List<List<Match>> qualifiersIn = new ArrayList<>();
    private final Map<String, Mention> mentions = new LinkedHashMap<>();

    Mentions(Reading reading, Map<Match, Status> statuses, Forms forms, Set<String> negative) {
        this.reading = reading;
        this.statuses = statuses;
        this.negative = negative;
        this.namedIn = reading.bySegment(reading.named());
        for (List<Match> signals : reading.bySegment(reading.signals())) {
            qualifiersIn.add(signals.stream().filter(signal -> signal.sense() instanceof Sense.Qualifies)
                    .filter(signal -> !denied(signal)).toList());
        }
        for (Match match : reading.named()) {
            if (match.finding() != null && statuses.get(match) == Status.PRESENT) {
                for (String id : forms.of(match.finding(), around(match), nearest(match))) {
                    mentions.putIfAbsent(id, new Mention(id, reading.said(match)));
                }
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
        return reading.named().stream().anyMatch(match -> match.complaint() && statuses.get(match) == Status.PRESENT
                && around(match).contains(Qualifier.WORSENING));
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

    /** What the clause says, and the clauses beside it that only continue it. */
    private Set<Qualifier> around(Match match) {
        Set<Qualifier> around = EnumSet.noneOf(Qualifier.class);
        int segment = reading.segmentOf(match);
        for (int s = segment; s < namedIn.size() && (s == segment || continues(s)); s++) {
            add(qualifiersIn.get(s), around);
        }
        for (int s = segment - 1; s >= 0 && continues(s + 1 == segment ? s : s) && !hard(s + 1); s--) {
            add(qualifiersIn.get(s), around);
        }
        return around;
    }

    private boolean continues(int segment) {
        return namedIn.get(segment).stream().noneMatch(Match::complaint);
    }

    private boolean hard(int segment) {
        return reading.segments().get(segment).before() == Token.Break.HARD;
    }

    /** What is said next to this match rather than next to another complaint. */
    private Set<Qualifier> nearest(Match match) {
        Set<Qualifier> nearest = EnumSet.noneOf(Qualifier.class);
        int segment = reading.segmentOf(match);
        List<Match> complaints = namedIn.get(segment).stream().filter(Match::complaint).toList();
        for (Match qualifier : qualifiersIn.get(segment)) {
            if (complaints.stream().min(Comparator.comparingInt(other -> distance(other, qualifier)))
                    .filter(closest -> closest == match).isPresent()) {
                nearest.add(((Sense.Qualifies) qualifier.sense()).qualifier());
            }
        }
        if (!complaints.isEmpty() && complaints.get(complaints.size() - 1) == match) {
            for (int s = segment + 1; s < namedIn.size() && continues(s); s++) {
                add(qualifiersIn.get(s), nearest);
            }
        }
        for (int s = segment - 1; s >= 0 && continues(s) && !hard(s + 1); s--) {
            if (!complaints.isEmpty() && complaints.get(0) == match) {
                add(qualifiersIn.get(s), nearest);
            }
        }
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
