package io.github.backcare.wording;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which words of a text what was found in it explains, and which clauses tell of a complaint that she has. */
final class Explained {
    private final Reading reading;
    private final Words words;
    private final Map<Match, Status> statuses;
    private final boolean[] explained;
    private final boolean[] complains;
    private final boolean[] setAside;
    private final Set<Qualifier> changing;

    /**
     * The words that a reading explains.
     *
     * @param alsoExplained words that a pain score explains
     * @param usedNegators words of negators that deny something
     */
    Explained(Reading reading, Words words, Forms forms, Map<Match, Status> statuses, Set<Integer> alsoExplained,
            Set<Integer> usedNegators) {
        this.reading = reading;
        this.words = words;
        this.statuses = statuses;
        this.explained = new boolean[reading.tokens().size()];
        this.complains = new boolean[reading.segments().size()];
        this.setAside = new boolean[reading.segments().size()];
        alsoExplained.forEach(word -> explained[word] = true);
        usedNegators.forEach(word -> explained[word] = true);
        reading.named().stream().filter(this::saysSheHas).forEach(match -> complains[reading.segmentOf(match)] = true);
        reading.named().stream().filter(match -> (match.grave() || !match.names()) && statuses.get(match) != Status.PRESENT)
                .forEach(match -> setAside[reading.segmentOf(match)] = true);
        this.changing = changing(forms);
        boolean[] deniedRemarks = deniedRemarks();
        for (Match signal : reading.signals()) {
            int denied = words.deniedAt(signal, reading.tokens());
            if (denied >= 0 && (alarming(signal) || neutral(signal)) && !unable(denied)) {
                explained[denied] = true;
            }
            if (explains(signal) && !contradicted(signal, deniedRemarks)) {
                explain(signal);
            }
        }
        reading.named().stream().filter(this::understood).forEach(this::explain);
        explainReferences();
    }

    /** Whether a word is explained. */
    boolean holds(int word) {
        return explained[word];
    }

    /** Takes all words of a clause as explained. */
    void all(Segment clause) {
        Arrays.fill(explained, clause.from(), clause.to(), true);
    }

    /** Whether a clause tells of a complaint that she has. */
    boolean complains(int segment) {
        return complains[segment];
    }

    /** Whether one of these would say that something is well and does not: "baby moving well, then nothing". */
    boolean deniesGood(List<Match> named) {
        return named.stream().anyMatch(match -> match.finding() != null && !understood(match));
    }

    /** "Not fine" explains nothing, "not sick" does; "numb" alone is no finding, "no numbness" is understood. */
    boolean understood(Match match) {
        if (match.finding() != null && words.refersBack(match.finding()) && !followsComplaint(match)) {
            return false;
        }
        boolean denied = statuses.get(match) == Status.DENIED;
        if (match.sense() instanceof Sense.Complaint) {
            return statuses.get(match) != Status.PRESENT;
        }
        return !denied || match.complaint() || match.sense() instanceof Sense.Unclear
                || reading.tokens().get(match.last()).isNumber();
    }

    /** "Nothing since" as all she says, perhaps after another answer, or after a complaint. */
    private boolean followsComplaint(Match match) {
        return reading.segmentOf(match) == 0
                || reading.named().stream().anyMatch(other -> other.complaint() && other.last() < match.first());
    }

    /** Whether a clause tells of complaints, and of none that she has. */
    boolean setsAside(int segment) {
        return setAside[segment] && !complains[segment];
    }

    private boolean explains(Match signal) {
        return signal.sense() instanceof Sense.Signals cue
                ? cue.cue() != Cue.NEGATOR && cue.cue() != Cue.TRAILING_NEGATOR
                : !alarming(signal) || concernsComplaint(reading.segmentOf(signal)) && saysSomethingOfIt(signal);
    }

    /** A qualifier that is taken back says something of any complaint: "not severe". */
    private boolean saysSomethingOfIt(Match signal) {
        return changing.contains(((Sense.Qualifies) signal.sense()).qualifier())
                || words.deniedAt(signal, reading.tokens()) >= 0;
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
        return denied > 0 && words.isIn(WordGroup.ABLE, reading.tokens().get(denied - 1));
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

    private boolean saysSheHas(Match match) {
        return match.complaint() && statuses.get(match) == Status.PRESENT || match.sense() instanceof Sense.Unclear;
    }

    /** Whether "worse" or "stabbing" has something to be said of: a complaint here or beside it. */
    private boolean concernsComplaint(int segment) {
        return complains[segment] || reading.beside(segment, -1, this::complains)
                || reading.beside(segment, 1, this::complains);
    }

    /** The qualifiers that change a complaint of the text: "severe" a pain, but "three pads" nothing of a back. */
    private Set<Qualifier> changing(Forms forms) {
        Map<String, Match> findings = new HashMap<>();
        for (Match match : reading.named()) {
            if (saysSheHas(match)) {
                if (match.finding() == null) {
                    return EnumSet.allOf(Qualifier.class);
                }
                findings.putIfAbsent(match.finding().id(), match);
            }
        }
        Set<Qualifier> changing = EnumSet.allOf(Qualifier.class);
        changing.removeIf(qualifier -> qualifier != Qualifier.WORSENING && findings.values().stream().noneMatch(match ->
                match.grave() && qualifier != Qualifier.HEAVY || forms.has(match.finding(), qualifier)));
        return changing;
    }

    /** "The pain won't ease" speaks of a complaint named before. */
    private void explainReferences() {
        for (Match match : reading.named()) {
            if (match.sense() instanceof Sense.Complaint && match.first() > 0
                    && words.mayReferBack(reading.tokens().get(match.first()))
                    && words.isReference(reading.tokens().get(match.first() - 1))
                    && reading.beside(reading.segmentOf(match), -1, this::complains)) {
                explain(match);
            }
        }
    }

    /** Whether any of these says how bad a complaint is, or where: a mere remark beside it is not enough then. */
    static boolean ofComplaint(List<Match> signals) {
        return signals.stream().anyMatch(signal -> alarming(signal) || neutral(signal));
    }

    private static boolean alarming(Match signal) {
        return signal.sense() instanceof Sense.Qualifies qualifies && Forms.alarming(qualifies.qualifier());
    }

    private static boolean neutral(Match signal) {
        return signal.sense() instanceof Sense.Qualifies qualifies && Forms.neutral(qualifies.qualifier());
    }
}
