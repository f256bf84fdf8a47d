package io.github.backcare.wording;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Which complaints a no before or after them denies, and which noes are spent so. */
final class Denial {
    private final Reading reading;
    private final Vocabulary vocabulary;
    private final Words words;
    private final Map<Integer, Match> negators = new HashMap<>();
    private final Map<Integer, Match> trailing = new HashMap<>();
    private final Set<Integer> usedNegators = new HashSet<>();

    Denial(Reading reading, Vocabulary vocabulary, Words words) {
        this.reading = reading;
        this.vocabulary = vocabulary;
        this.words = words;
        for (Match signal : reading.signals()) {
            if (signal.sense() instanceof Sense.Signals cue && cue.cue() == Cue.NEGATOR) {
                negators.put(signal.last(), signal);
            } else if (signal.sense() instanceof Sense.Signals cue && cue.cue() == Cue.TRAILING_NEGATOR) {
                trailing.put(signal.first(), signal);
            }
        }
        answers();
    }

    /** The words of negators that deny something; the others are left unexplained. */
    Set<Integer> usedNegators() {
        return usedNegators;
    }

    /** "No I'm not bleeding": a no that answers denies nothing and needs nothing to deny. */
    private void answers() {
        for (Segment clause : reading.segments()) {
            Match negator = negators.get(clause.from());
            if (negator != null && negator.size() == 1 && clause.from() + 1 < clause.to()
                    && words.isIn(WordGroup.ANSWERING_NO, reading.tokens().get(clause.from()))
                    && words.isIn(WordGroup.AFTER_AN_ANSWER, reading.tokens().get(clause.from() + 1))) {
                markUsed(negator);
            }
        }
    }

    /** Whether a complaint is denied; the negator counts as used then. */
    boolean denies(Match match) {
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
            if (!match.holds(at) && at < match.first() && !isTransparent(tokens.get(at).word())
                    && !partOfBody(tokens, at)) {
                break;
            }
        }
        return deniedAfterwards(match);
    }

    /** "No, I'm bleeding", "nope it's blood": the no answers, and what follows is a sentence of its own. */
    private boolean answersOnly(Match negator, Match match) {
        List<Token> tokens = reading.tokens();
        if (negator.size() > 1 || !words.isIn(WordGroup.ANSWERING_NO, tokens.get(negator.last()))) {
            return false;
        }
        for (int at = negator.last() + 1; at < match.first(); at++) {
            if (words.isIn(WordGroup.NEW_SENTENCE, tokens.get(at))
                    && !vocabulary.bridges().contains(tokens.get(at - 1).word())) {
                return true;
            }
        }
        return negator.last() < match.first() && IntStream.range(match.first(), match.last()).anyMatch(at -> !match.holds(at)
                && words.isIn(WordGroup.FINITE_VERBS, tokens.get(at)));
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
        if (!words.isBody(tokens.get(at)) || words.isIn(WordGroup.NO_PLACES, tokens.get(at))) {
            return false;
        }
        return at < 2 || !words.isIn(WordGroup.DEFINITE, tokens.get(at - 1))
                || vocabulary.bridges().contains(tokens.get(at - 2).word());
    }

    /** Whether a word may stand between a negator and what it denies. */
    boolean isTransparent(String word) {
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
}
