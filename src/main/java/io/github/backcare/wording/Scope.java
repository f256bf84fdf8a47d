package io.github.backcare.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Decides which findings are denied, past, another person's or only feared. In doubt a finding is present. */
final class Scope {
    private static final int LONGEST_LIST = 12;
    private static final Set<String> ALTERNATIVES = Set.of("or", "nor");
    private static final Set<String> DEFINITE = Set.of("the", "my", "this", "these", "that", "those");

    private static final Set<String> ANSWERS = Set.of("no", "nope", "nil", "zero", "none", "nothing", "never");
    private static final Set<String> SENTENCE = Set.of("i", "im", "ive", "it", "its", "there", "theres", "my", "the", "this",
            "that", "thats", "he", "she", "hes", "shes", "actually");
    private static final Set<String> PRONOUNS = Set.of("i", "im", "ive", "id", "its", "theres");
    private static final Set<String> NO_PLACES = Set.of("appetite", "energy", "mood", "weight", "memory", "mind", "nerves");
    private static final Set<String> FINITE = Set.of("have", "has", "is", "are", "am");

    private final Reading reading;
    private final Vocabulary vocabulary;
    private final Words words;
    private final Set<String> negativeWords;
    private final Map<Integer, Match> negators = new HashMap<>();
    private final Map<Integer, Match> trailing = new HashMap<>();
    private final List<Map<Cue, List<Match>>> cues = new ArrayList<>();
    private final List<Set<Qualifier>> qualifiers = new ArrayList<>();
    private final Set<Integer> usedNegators = new HashSet<>();
    private final boolean[] complaints;
    private final Bond bond;
    private final Talk talk;

    Scope(Reading reading, Vocabulary vocabulary, Words words, Set<String> negativeWords) {
        this.words = words;
        this.reading = reading;
        this.vocabulary = vocabulary;
        this.negativeWords = negativeWords;
        for (List<Match> signals : reading.bySegment(reading.signals())) {
            Map<Cue, List<Match>> byCue = new EnumMap<>(Cue.class);
            Set<Qualifier> here = new HashSet<>();
            for (Match signal : signals) {
                if (signal.sense() instanceof Sense.Signals cue) {
                    byCue.computeIfAbsent(cue.cue(), key -> new ArrayList<>()).add(signal);
                    index(signal, cue.cue());
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

    private void index(Match signal, Cue cue) {
        if (cue == Cue.NEGATOR) {
            negators.put(signal.last(), signal);
        } else if (cue == Cue.TRAILING_NEGATOR) {
            trailing.put(signal.first(), signal);
        }
    }

    /** The status of each match that is named; call once. */
    Map<Match, Status> statuses() {
        Map<Match, Status> statuses = new IdentityHashMap<>();
        answers();
        List<Match> named = reading.named();
        for (int i = 0; i < named.size();) {
            int end = listEnd(named, i);
            boolean denied = denied(named.get(i)) || saysNo(named.get(i));
            for (int j = i; j < end; j++) {
                boolean itself = j > i && denied(named.get(j));
                statuses.put(named.get(j), status(named.get(j), itself || denied && !(j == i && saysNo(named.get(j)))));
            }
            i = end;
        }
        return statuses;
    }

    /** "No I'm not bleeding": a no that answers denies nothing and needs nothing to deny. */
    private void answers() {
        for (Segment clause : reading.segments()) {
            Match negator = negators.get(clause.from());
            if (negator != null && negator.size() == 1 && clause.from() + 1 < clause.to()
                    && ANSWERS.contains(reading.tokens().get(clause.from()).word())
                    && PRONOUNS.contains(reading.tokens().get(clause.from() + 1).word())) {
                markUsed(negator);
            }
        }
    }

    /** The words of negators that deny something; the others are left unexplained. */
    Set<Integer> usedNegators() {
        return usedNegators;
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

    private boolean denied(Match match) {
        List<Token> tokens = reading.tokens();
        int from = reading.segments().get(reading.segmentOf(match)).from();
        for (int at = match.last() - 1; at >= from && at > match.last() - 12; at--) {
            Match negator = negators.get(at);
            if (negator != null && !match.holds(at)) {
                if (ofRemark(negator, match)) {
                    break;
                }
                markUsed(negator);
                return !answersOnly(negator, match);
            }
            if (!match.holds(at) && at < match.first() && !transparent(tokens.get(at).word())
                    && !partOfBody(tokens, at)) {
                break;
            }
        }
        return deniedAfterwards(match);
    }

    /** "No, I'm bleeding", "nope it's blood": the no answers, and what follows is a sentence of its own. */
    private boolean answersOnly(Match negator, Match match) {
        List<Token> tokens = reading.tokens();
        if (negator.size() > 1 || !ANSWERS.contains(tokens.get(negator.last()).word())) {
            return false;
        }
        for (int at = negator.last() + 1; at < match.first(); at++) {
            if (SENTENCE.contains(tokens.get(at).word()) && !vocabulary.bridges().contains(tokens.get(at - 1).word())) {
                return true;
            }
        }
        return negator.last() < match.first() && IntStream.range(match.first(), match.last()).anyMatch(at -> !match.holds(at)
                && FINITE.contains(tokens.get(at).word()));
    }

    /** "No worries, bleeding a bit": the negative word is spent on the remark. */
    private boolean ofRemark(Match negator, Match match) {
        return reading.named().stream().anyMatch(other -> other != match && !other.complaint()
                && !(other.sense() instanceof Sense.Complaint) && other.last() < match.first()
                && other.size() > negator.size() && other.covers(negator)
                && !vocabulary.bridges().contains(reading.tokens().get(other.last() + 1).word()));
    }

    /** "No tummy or back pain", "no problems with my leg", but not "no my leg hurts". */
    private boolean partOfBody(List<Token> tokens, int at) {
        if (!words.isBody(tokens.get(at)) || NO_PLACES.contains(tokens.get(at).word())) {
            return false;
        }
        return at < 2 || !DEFINITE.contains(tokens.get(at - 1).word())
                || vocabulary.bridges().contains(tokens.get(at - 2).word());
    }

    private boolean transparent(String word) {
        return vocabulary.articles().contains(word) || vocabulary.fillers().contains(word)
                || vocabulary.intensifiers().contains(word) || vocabulary.transparent().contains(word);
    }

    /** "Bleeding: none", "pre-eclampsia ruled out". */
    private boolean deniedAfterwards(Match match) {
        List<Token> tokens = reading.tokens();
        int at = match.last() + 1;
        while (at < tokens.size() && vocabulary.fillers().contains(tokens.get(at).word())
                && tokens.get(at).before() == Token.Break.NONE) {
            at++;
        }
        Match negator = trailing.get(at);
        if (negator == null || tokens.get(at).before() == Token.Break.HARD) {
            return false;
        }
        int after = negator.last() + 1;
        if (after < tokens.size() && tokens.get(after).before() == Token.Break.NONE
                && !vocabulary.clauseWords().contains(tokens.get(after).word())) {
            return false;
        }
        markUsed(negator);
        return true;
    }

    private void markUsed(Match negator) {
        for (int word : negator.words()) {
            usedNegators.add(word);
        }
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
                    || at < two.first() && !ALTERNATIVES.contains(token.word()) && !transparent(token.word())) {
                return false;
            }
        }
        return one.last() < two.first();
    }

    private boolean alternative(Match one, Match two) {
        for (int at = one.last() + 1; at < two.first(); at++) {
            if (ALTERNATIVES.contains(reading.tokens().get(at).word())) {
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
