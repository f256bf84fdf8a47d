package io.github.backcare.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Decides which findings are denied, past, another person's or only feared. In doubt a finding is present. */
final class Scope {
    private static final int LONGEST_LIST = 12;

    private final Reading reading;
    private final Words words;
    private final Set<String> negativeWords;
    private final Denial denial;
    private final List<Map<Cue, List<Match>>> cues = new ArrayList<>();
    private final List<Set<Qualifier>> qualifiers = new ArrayList<>();
    private final boolean[] complaints;
    private final Bond bond;
    private final Talk talk;

    Scope(Reading reading, Vocabulary vocabulary, Words words, Set<String> negativeWords) {
        this.reading = reading;
        this.words = words;
        this.denial = new Denial(reading, vocabulary, words);
        this.negativeWords = negativeWords;
        for (List<Match> signals : reading.bySegment(reading.signals())) {
            Map<Cue, List<Match>> byCue = new EnumMap<>(Cue.class);
            Set<Qualifier> here = new HashSet<>();
            for (Match signal : signals) {
                if (signal.sense() instanceof Sense.Signals cue) {
                    byCue.computeIfAbsent(cue.cue(), key -> new ArrayList<>()).add(signal);
                } else if (signal.sense() instanceof Sense.Qualifies qualifies) {
                    here.add(qualifies.qualifier());
                }
            }
            cues.add(byCue);
            qualifiers.add(here);
        }
        complaints = new boolean[reading.segments().size()];
        reading.named().stream().filter(Match::complaint).forEach(match -> complaints[reading.segmentOf(match)] = true);
        bond = new Bond(reading, vocabulary, words);
        talk = new Talk(reading, vocabulary, bond, cues);
    }

    /** The status of each match that is named; call once. */
    Map<Match, Status> statuses() {
        Map<Match, Status> statuses = new IdentityHashMap<>();
        List<Match> named = reading.named();
        for (int i = 0; i < named.size();) {
            int end = listEnd(named, i);
            boolean denied = denial.denies(named.get(i)) || saysNo(named.get(i));
            for (int j = i; j < end; j++) {
                boolean itself = j > i && denial.denies(named.get(j));
                statuses.put(named.get(j), status(named.get(j), itself || denied && !(j == i && saysNo(named.get(j)))));
            }
            i = end;
        }
        return statuses;
    }

    /** The words of negators that deny something; the others are left unexplained. */
    Set<Integer> usedNegators() {
        return denial.usedNegators();
    }

    private Status status(Match match, boolean denied) {
        int segment = reading.segmentOf(match);
        if (denied && !hiddenPositive(match) && cues.get(segment).get(Cue.NO_DENIAL) == null) {
            return Status.DENIED;
        }
        if (talk.ofAnother(match, segment)) {
            return Status.OTHER_PERSON;
        }
        if (talk.feared(match, segment)) {
            return Status.FEARED;
        }
        return past(match, segment) ? Status.PAST : Status.PRESENT;
    }

    /** "Not felt him kick" holds a negative word of its own: it counts, whatever stands before it. */
    private boolean hiddenPositive(Match match) {
        for (int word : match.words()) {
            if (negativeWords.contains(reading.tokens().get(word).word()) && match.exact()) {
                return match.grave();
            }
        }
        return false;
    }

    /** "No pain" is a remark, and the "no" of a list that it begins. */
    private boolean saysNo(Match match) {
        return !match.complaint() && !(match.sense() instanceof Sense.Complaint)
                && Arrays.stream(match.words()).mapToObj(reading.tokens()::get)
                .anyMatch(token -> negativeWords.contains(token.word()));
    }

    /** Where a list ends: "no bleeding, pain or fever" denies all three, without the "or" only the first. */
    private int listEnd(List<Match> named, int start) {
        int end = start + 1;
        for (int i = start + 1; i < named.size() && i - start < LONGEST_LIST && linked(named.get(i - 1), named.get(i));
                i++) {
            if (alternative(named.get(i - 1), named.get(i))) {
                end = i + 1;
            }
        }
        return end;
    }

    private boolean linked(Match one, Match two) {
        List<Token> tokens = reading.tokens();
        for (int at = one.last() + 1; at <= two.first(); at++) {
            Token token = tokens.get(at);
            if (token.before().hard()
                    || at < two.first() && !words.isIn(WordGroup.ALTERNATIVES, token)
                    && !denial.isTransparent(token.word())) {
                return false;
            }
        }
        return one.last() < two.first();
    }

    private boolean alternative(Match one, Match two) {
        for (int at = one.last() + 1; at < two.first(); at++) {
            if (words.isIn(WordGroup.ALTERNATIVES, reading.tokens().get(at))) {
                return true;
            }
        }
        return false;
    }

    /** A symptom is past if it was long ago, or if it was earlier and is said to be over. Conditions stay. */
    private boolean past(Match match, int segment) {
        Finding finding = match.finding();
        if (finding == null || finding.kind() != Finding.Kind.SYMPTOM) {
            return false;
        }
        boolean over = false;
        for (int s = segment; s < cues.size() && s < segment + 5 && (s == segment || !complaints[s]); s++) {
            if (cues.get(s).containsKey(Cue.PRESENT)) {
                return false;
            }
            over |= qualifiers.get(s).contains(Qualifier.RESOLVED);
        }
        Map<Cue, List<Match>> here = cues.get(segment);
        return here.getOrDefault(Cue.LONG_AGO, List.of()).stream().anyMatch(time -> bond.dates(time, match))
                || here.containsKey(Cue.EARLIER) && over;
    }
}
