package io.github.backcare.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Decides what of a text nothing explains. Every clause must name something, and every word have its place. */
final class Coverage {
    private final Reading reading;
    private final Words words;
    private final Map<Match, Status> statuses;
    private final boolean[] explained;
    private final boolean[] inSignal;
    private final boolean[] complains;
    private final List<List<Match>> namedIn;
    private final List<List<Match>> signalsIn;

    /**
     * The coverage of a reading.
     *
     * @param alsoExplained words that a pain score explains
     * @param usedNegators words of negators that deny something
     */
    Coverage(Reading reading, Words words, Map<Match, Status> statuses, Set<Integer> alsoExplained,
            Set<Integer> usedNegators) {
        this.reading = reading;
        this.words = words;
        this.statuses = statuses;
        this.explained = new boolean[reading.tokens().size()];
        this.inSignal = new boolean[reading.tokens().size()];
        this.complains = new boolean[reading.segments().size()];
        this.namedIn = reading.bySegment(reading.named());
        this.signalsIn = reading.bySegment(reading.signals());
        alsoExplained.forEach(word -> explained[word] = true);
        usedNegators.forEach(word -> explained[word] = true);
        reading.named().stream().filter(this::saysSheHas).forEach(match -> complains[reading.segmentOf(match)] = true);
        boolean[] deniedRemarks = deniedRemarks();
        for (Match signal : reading.signals()) {
            for (int word : signal.words()) {
                inSignal[word] = true;
            }
            int denied = words.deniedAt(signal, reading.tokens());
            if (denied >= 0 && (alarming(signal) || neutral(signal)) && !unable(denied)) {
                explained[denied] = true;
            }
            if (contradicted(signal, deniedRemarks)) {
                continue;
            }
            if (signal.sense() instanceof Sense.Signals cue
                    ? cue.cue() != Cue.NEGATOR && cue.cue() != Cue.TRAILING_NEGATOR
                    : !alarming(signal) || concernsComplaint(reading.segmentOf(signal))) {
                explain(signal);
            }
        }
        reading.named().stream().filter(this::understood).forEach(this::explain);
        explainReferences();
    }

    /** "Kicks all day" explains nothing where its "kicks" was no good news: "counted 3 kicks all day". */
    private boolean contradicted(Match signal, boolean[] deniedRemark) {
        for (int at = signal.first(); at <= signal.last(); at++) {
            if (deniedRemark[at]) {
                return true;
            }
        }
        return false;
    }

    /** The words of remarks and ordinary complaints that she denies. */
    private boolean[] deniedRemarks() {
        boolean[] denied = new boolean[reading.tokens().size()];
        for (Match match : reading.named()) {
            if (match.finding() != null && !match.complaint() && statuses.get(match) == Status.DENIED) {
                Arrays.fill(denied, match.first(), match.last() + 1, true);
            }
        }
        return denied;
    }

    /** "Can't stand up" is not "not when I stand up". */
    private boolean unable(int denied) {
        return denied > 0 && Set.of("can", "could", "able").contains(reading.tokens().get(denied - 1).word());
    }

    private void explain(Match match) {
        for (int word : match.words()) {
            explained[word] = true;
        }
        // What stands inside a phrase was skipped there because it changes nothing.
        for (int at = match.first(); match.exact() && at < match.last(); at++) {
            explained[at] |= !words.isNegative(reading.tokens().get(at));
        }
    }

    /** "Not fine" explains nothing, "not sick" does; "numb" alone is no finding, "no numbness" is understood. */
    private boolean understood(Match match) {
        boolean denied = statuses.get(match) == Status.DENIED;
        if (match.sense() instanceof Sense.Complaint) {
            return statuses.get(match) != Status.PRESENT;
        }
        return !denied || match.complaint() || match.sense() instanceof Sense.Unclear
                || reading.tokens().get(match.last()).isNumber();
    }

    /** The pieces that are not understood, in order. */
    List<String> notUnderstood() {
        List<String> pieces = new ArrayList<>();
        for (int s = 0; s < reading.segments().size(); s++) {
            Segment segment = reading.segments().get(s);
            if (names(s) || supported(s)) {
                unexplained(segment, pieces);
            } else if (hasContent(segment)) {
                pieces.add(reading.said(segment.from(), segment.to() - 1));
            }
        }
        if (pieces.isEmpty() && reading.named().stream().noneMatch(this::understood)) {
            pieces.add(reading.said(0, reading.tokens().size() - 1));
        }
        return pieces;
    }

    /**
     * Whether a clause says something known. A complaint that she has lets it speak of her body; a remark, or a
     * complaint denied, does not: "right leg bigger" is not understood by its "right".
     */
    private boolean names(int segment) {
        List<Match> understood = namedIn.get(segment).stream().filter(this::understood).toList();
        return !understood.isEmpty() && (complains[segment] || !strayBody(segment));
    }

    private boolean strayBody(int segment) {
        Segment clause = reading.segments().get(segment);
        for (int at = clause.from(); at < clause.to(); at++) {
            Token token = reading.tokens().get(at);
            if (!explained[at] && words.isSubject(token) && !placed(clause, at)) {
                return true;
            }
        }
        return false;
    }

    /** "In my leg", "leg or back": a place that belongs to what is said. */
    private boolean placed(Segment clause, int at) {
        for (int before = at - 1; before >= clause.from(); before--) {
            Token token = reading.tokens().get(before);
            if (words.isPlacing(token) || words.isNegative(token)) {
                return true;
            }
            if (!words.isConnective(token) && !words.isSubject(token)) {
                return false;
            }
        }
        return false;
    }

    private boolean saysSheHas(Match match) {
        return match.complaint() && statuses.get(match) == Status.PRESENT || match.sense() instanceof Sense.Unclear;
    }

    private static boolean alarming(Match signal) {
        return signal.sense() instanceof Sense.Qualifies qualifies && Forms.alarming(qualifies.qualifier());
    }

    private static boolean neutral(Match signal) {
        return signal.sense() instanceof Sense.Qualifies qualifies && Forms.neutral(qualifies.qualifier());
    }

    /** Whether "worse" or "stabbing" has something to be said of: a complaint here or beside it. */
    private boolean concernsComplaint(int segment) {
        return complains[segment] || neighbour(segment, -1, true) || neighbour(segment, 1, true);
    }

    /** A clause of mere circumstances goes with its neighbour: "back aches, I sat at the desk all day". */
    private boolean supported(int segment) {
        Segment clause = reading.segments().get(segment);
        boolean manner = false;
        boolean places = continuesPlaces(segment);
        for (int at = clause.from(); at < clause.to(); at++) {
            manner |= words.isManner(reading.tokens().get(at));
            if (words.isSubject(reading.tokens().get(at)) && !inSignal[at] && !places) {
                return false;
            }
        }
        boolean alarming = manner || signalsIn.get(segment).stream().anyMatch(Coverage::alarming);
        return neighbour(segment, -1, alarming) || neighbour(segment, 1, alarming);
    }

    /** "Pain in my hip, and groin": more places of the complaint just named, and nothing else. */
    private boolean continuesPlaces(int segment) {
        Segment clause = reading.segments().get(segment);
        if (segment == 0 || clause.before() != Token.Break.NONE || !complains[segment - 1]) {
            return false;
        }
        for (int at = clause.from(); at < clause.to(); at++) {
            Token token = reading.tokens().get(at);
            if (!words.isConnective(token) && !words.isBody(token) && !token.isNumber()
                    && !words.isCircumstance(token)) {
                return false;
            }
        }
        return signalsIn.get(segment).stream().noneMatch(signal -> signal.sense() instanceof Sense.Qualifies qualifies
                && (qualifies.qualifier() == Qualifier.BOTH_SIDES || qualifies.qualifier() == Qualifier.SPREADING));
    }

    private boolean neighbour(int segment, int step, boolean complaint) {
        int breaks = 0;
        for (int s = segment; s >= 0 && s < reading.segments().size(); s += step) {
            if (s != segment && (complaint ? complains[s] : names(s))) {
                return true;
            }
            int edge = step < 0 ? s : s + 1;
            if (edge < reading.segments().size() && reading.segments().get(edge).before().hard()
                    && (step > 0 || ++breaks > 1)) {
                return false;
            }
            if (Math.abs(s - segment) > 6) {
                return false;
            }
        }
        return false;
    }

    private boolean hasContent(Segment segment) {
        for (int at = segment.from(); at < segment.to(); at++) {
            Token token = reading.tokens().get(at);
            if (!words.isConnective(token) && !token.isNumber()) {
                return true;
            }
        }
        return false;
    }

    /** "The pain won't ease" speaks of a complaint named before. */
    private void explainReferences() {
        for (Match match : reading.named()) {
            if (match.sense() instanceof Sense.Complaint && match.first() > 0
                    && words.isReference(reading.tokens().get(match.first() - 1))
                    && neighbour(reading.segmentOf(match), -1, true)) {
                explain(match);
            }
        }
    }

    private void unexplained(Segment segment, List<String> pieces) {
        for (int at = segment.from(); at < segment.to(); at++) {
            if (isUnexplained(at)) {
                int first = at;
                // A negative word that denies nothing known is said back with what follows it.
                int most = words.isNegative(reading.tokens().get(at)) ? at + 3 : at;
                while (at + 1 < segment.to() && (isUnexplained(at + 1) || at < most)) {
                    at++;
                }
                pieces.add(reading.said(first, at));
            }
        }
    }

    private boolean isUnexplained(int at) {
        return !explained[at] && !words.isOrdinary(reading.tokens().get(at));
    }
}
