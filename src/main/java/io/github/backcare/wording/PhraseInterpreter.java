package io.github.backcare.wording;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Understands a text by the phrases of findings and the words around them. "No bleeding but leaking" names
 * leaking fluid and explains the bleeding; "I feel funny" is understood by nothing, and said back.
 */
public final class PhraseInterpreter implements Interpreter {
    private final List<Finding> findings;
    private final Vocabulary vocabulary;
    private final Map<String, Finding> byId = new HashMap<>();
    private final WordIndex index;
    private final Speller speller;
    private final Phrases phrases;
    private final Finder finder;
    private final Words words;
    private final Forms forms;
    private final Ambiguities ambiguities;
    private final Set<String> negative;

    /** An interpreter for these findings and words. */
    public PhraseInterpreter(List<Finding> findings, Vocabulary vocabulary) {
        this(findings, vocabulary, WordIndex.of(findings, vocabulary));
    }

    /** An interpreter for these findings and words, and what they come to. */
    PhraseInterpreter(List<Finding> findings, Vocabulary vocabulary, WordIndex index) {
        this.findings = findings;
        this.vocabulary = vocabulary;
        this.index = index;
        findings.forEach(finding -> byId.putIfAbsent(finding.id(), finding));
        negative = WordIndex.negative(vocabulary);
        speller = new Speller(index.lexicon(), index.shelves(), vocabulary, negative);
        phrases = new Phrases(vocabulary, index.inOrder(), index.loose());
        finder = new Finder(phrases, vocabulary);
        words = new Words(index.ordinary(), vocabulary, negative);
        forms = new Forms(findings);
        ambiguities = new Ambiguities(index.lexicon(), byId);
    }

    /** An interpreter that knows more findings; none of them takes a text from those that this one knows. */
    public PhraseInterpreter with(List<Finding> more) {
        List<Finding> all = Stream.concat(findings.stream(), more.stream()).toList();
        return new PhraseInterpreter(all, vocabulary, index.with(more, vocabulary));
    }

    @Override
    public Interpretation interpret(String text) {
        Finding whole = index.wholeTexts().get(text.strip().toLowerCase(Locale.ROOT));
        if (whole != null) {
            return new Interpretation(List.of(new Mention(whole.id(), text.strip())), List.of(), List.of(),
                    OptionalInt.empty(), false);
        }
        List<Piece> pieces = TextScanner.scan(text, vocabulary.signs());
        List<Token> typed = speller.tokens(pieces);
        if (typed.isEmpty()) {
            // "???" says that she has something to say.
            boolean asks = pieces.stream().anyMatch(piece -> piece.type() == Piece.Type.QUESTION);
            List<String> asked = asks ? List.of(text.strip()) : List.of();
            return new Interpretation(List.of(), asked, List.of(), OptionalInt.empty(), false);
        }
        PainScores scores = PainScores.in(typed, vocabulary);
        List<Token> tokens = scores.asPain(index.lexicon());
        List<Match> found = finder.inOrder(tokens);
        NumberReadings numbers = new NumberReadings(vocabulary, byId, tokens, found, scores.words());
        Reading reading = read(text, tokens, found, numbers.found());
        Scope scope = new Scope(reading, vocabulary, words, negative);
        Surroundings around = new Surroundings(reading, vocabulary.hints(), negative);
        Map<Match, Status> statuses = Safeguard.over(scope.statuses(), around);
        Explained explained = new Explained(reading, words, forms, statuses, scores.words(), scope.usedNegators());
        Coverage coverage = new Coverage(reading, words, new Topics(index.lexicon(), index.topics()), explained,
                new Undoing(around, words));
        List<Match> scattered = new Scattered(finder, words).in(reading, explained);
        Reading wider = scattered.isEmpty() ? reading : reading.with(scattered);
        Map<Match, Status> all = scattered.isEmpty() ? statuses : statuses(wider);
        Mentions mentions = new Mentions(wider, all, forms, negative);
        BitSet notUnderstood = coverage.notUnderstood();
        return new Interpretation(mentions.mentions(), reading.said(notUnderstood), mentions.ambiguous(),
                new NotCounted(wider, words, all, notUnderstood).pieces(), scores.highest(),
                mentions.worse() || scores.rise(), WeekReadings.of(reading, statuses, vocabulary));
    }

    private Map<Match, Status> statuses(Reading reading) {
        return Safeguard.over(new Scope(reading, vocabulary, words, negative).statuses(),
                new Surroundings(reading, vocabulary.hints(), negative));
    }

    /** The findings that have this phrase of a finding, or one of the same words, in their order. */
    List<Finding> owners(String phrase, Finding finding) {
        Trie at = index.inOrder();
        for (String stem : new PhraseIndexer(vocabulary, speller, negative).stems(phrase, new Sense.Names(finding))) {
            at = at.step(stem);
        }
        return at.senses().stream().filter(Sense.Names.class::isInstance)
                .map(sense -> ((Sense.Names) sense).finding()).toList();
    }

    /** Whether a word is one of the content's. */
    boolean knows(String word) {
        return index.lexicon().isKnown(word);
    }

    /** What inflections and close synonyms of a word share. */
    String stem(String word) {
        return index.lexicon().stem(word);
    }

    private Reading read(String text, List<Token> tokens, List<Match> found, List<Match> numbers) {
        List<Match> naming = new ArrayList<>(numbers);
        List<Match> signals = new ArrayList<>();
        Set<Integer> alarming = new HashSet<>();
        numbers.stream().filter(Match::grave).forEach(number -> add(number, alarming));
        // "144/93 both goes": no harmless phrase that any number fits takes a reading that is too high.
        found.stream().filter(match -> match.grave() || !anyIn(match, alarming))
                .forEach(match -> (isSignal(match) ? signals : naming).add(match));
        IntPredicate carries = at -> !phrases.isFiller(tokens.get(at).word());
        List<Match> inOrder = Selection.choose(naming, carries);
        List<Segment> segments = segments(tokens, inOrder, signals);
        Set<Integer> framing = new HashSet<>();
        signals.stream().filter(PhraseInterpreter::frames).forEach(signal -> add(signal, framing));
        for (Segment segment : segments) {
            finder.turnedRound(tokens, segment.from(), segment.to(), negative).stream()
                    .filter(match -> !anyIn(match, framing)).forEach(naming::add);
        }
        NavigableMap<Integer, Match> byEnd = new TreeMap<>();
        naming.stream().filter(Match::names).forEach(match -> byEnd.putIfAbsent(match.last(), match));
        List<Match> heard = signals.stream().filter(match -> !(match.sense() instanceof Sense.SettledAlone)
                || standsAlone(match, segments, tokens)
                || endsComplaint(match, segments, tokens, byEnd.lowerEntry(match.first())))
                .map(PhraseInterpreter::settled).toList();
        naming.removeIf(match -> describes(match, tokens));
        naming.removeIf(match -> match.sense() instanceof Sense.Answer && !standsAlone(match, segments, tokens));
        naming.removeIf(match -> match.complaint() && !match.grave() && withinQualifier(match, signals));
        List<Match> named = ambiguities.settle(Selection.choose(naming, carries), segments, tokens);
        return new Reading(text, tokens, named, unhidden(heard, named), segments);
    }

    /** A bare "no" or "none" is an answer only where it is all she says; elsewhere it denies something. */
    private boolean standsAlone(Match match, List<Segment> segments, List<Token> tokens) {
        Segment segment = segments.get(Segment.indexOf(segments, match.first()));
        for (int at = segment.from(); at < segment.to(); at++) {
            if (!match.holds(at) && !words.isConnective(tokens.get(at)) && !tokens.get(at).isNumber()) {
                return false;
            }
        }
        return true;
    }

    /** "A good bit of it", "great big ones": a word of praise that belongs to the next word says nothing of how she is. */
    private boolean describes(Match match, List<Token> tokens) {
        int next = match.last() + 1;
        return match.size() == 1 && match.finding() != null && !match.complaint()
                && words.isReassuring(tokens.get(match.first())) && next < tokens.size()
                && tokens.get(next).before() == Token.Break.NONE && !words.isConnective(tokens.get(next))
                && !words.isCircumstance(tokens.get(next)) && !words.isReassuring(tokens.get(next));
    }

    /** "A nosebleed that soon stopped", "a nosebleed, pinched it and it stopped in five minutes". */
    private boolean endsComplaint(Match match, List<Segment> segments, List<Token> tokens, Map.Entry<Integer, Match> last) {
        Segment segment = segments.get(Segment.indexOf(segments, match.first()));
        Match before = last == null ? null : last.getValue();
        int after = match.last() + 1;
        if (before == null || !before.complaint() || before.finding().dangerSign()
                || !vocabulary.settledAtEnd().contains(tokens.get(match.last()).word())
                || after < segment.to() && !words.isPlacing(tokens.get(after))) {
            return false;
        }
        return IntStream.range(Math.max(segment.from(), before.last() + 1), segment.to()).filter(at -> !match.holds(at))
                .mapToObj(tokens::get).noneMatch(token -> words.isNegative(token)
                || !words.isConnective(token) && !token.isNumber() && !words.isCircumstance(token));
    }

    /** "Went with a nap" speaks of what went, not of being tired. */
    private static boolean withinQualifier(Match match, List<Match> signals) {
        return signals.stream().anyMatch(signal -> signal.sense() instanceof Sense.Qualifies
                && signal.size() > match.size() && signal.covers(match));
    }

    /** A fear or another person is never a word of a phrase that is turned round: "scared of early labour". */
    private static boolean frames(Match signal) {
        return isCue(signal, Cue.FEARED) || isCue(signal, Cue.OTHER_PERSON) || isCue(signal, Cue.CHILD)
                || isCue(signal, Cue.FAMILY);
    }

    private static Match settled(Match match) {
        return match.sense() instanceof Sense.SettledAlone
                ? new Match(new Sense.Qualifies(Qualifier.SETTLED), match.words(), true) : match;
    }

    private static boolean isSignal(Match match) {
        return match.sense() instanceof Sense.Qualifies || match.sense() instanceof Sense.Signals
                || match.sense() instanceof Sense.SettledAlone;
    }

    private List<Segment> segments(List<Token> tokens, List<Match> named, List<Match> signals) {
        boolean[] held = new boolean[tokens.size()];
        boolean[] inFinding = new boolean[tokens.size()];
        boolean[] scopeEnds = new boolean[tokens.size()];
        for (Match match : named) {
            hold(match, held);
            for (int word : match.words()) {
                inFinding[word] |= match.complaint();
            }
        }
        for (Match signal : signals) {
            if (signal.sense() instanceof Sense.Signals cue && cue.cue() == Cue.SCOPE_END) {
                scopeEnds[signal.first()] = true;
            } else {
                hold(signal, held);
            }
        }
        return Clauses.split(tokens, held, scopeEnds, inFinding, vocabulary);
    }

    /** A clause may begin at a phrase's first word, not inside it. */
    private static void hold(Match match, boolean[] held) {
        for (int at = match.first() + 1; at <= match.last(); at++) {
            held[at] = true;
        }
    }

    /**
     * Cues that are words of a complaint are none: the "not" in "not felt him kick" denies nothing. A short one
     * inside a longer one yields to it: "worse when I sit" is not "worse".
     */
    private static List<Match> unhidden(List<Match> signals, List<Match> named) {
        Set<Integer> complaints = new HashSet<>();
        named.stream().filter(match -> match.complaint() || match.sense() instanceof Sense.Unclear)
                .forEach(match -> add(match, complaints));
        Map<Integer, List<Match>> longer = new HashMap<>();
        for (Match signal : signals) {
            if (signal.size() > 1) {
                for (int word : signal.words()) {
                    longer.computeIfAbsent(word, key -> new ArrayList<>(2)).add(signal);
                }
            }
        }
        return signals.stream().filter(signal -> {
            boolean hidden = longer.getOrDefault(signal.first(), List.of()).stream()
                    .filter(other -> other.size() > signal.size() && other.covers(signal))
                    .anyMatch(other -> !(negator(signal) && anyIn(other, complaints)));
            return !hidden && (signal.sense() instanceof Sense.Qualifies || !anyIn(signal, complaints));
        }).toList();
    }

    private static boolean negator(Match signal) {
        return isCue(signal, Cue.NEGATOR) || isCue(signal, Cue.TRAILING_NEGATOR);
    }

    private static boolean isCue(Match match, Cue cue) {
        return match.sense() instanceof Sense.Signals signals && signals.cue() == cue;
    }

    private static void add(Match match, Set<Integer> words) {
        for (int word : match.words()) {
            words.add(word);
        }
    }

    private static boolean anyIn(Match match, Set<Integer> words) {
        for (int word : match.words()) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
