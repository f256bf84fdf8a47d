package io.github.backcare.wording;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which words are ordinary, by their stems. */
final class Words {
    private final Vocabulary vocabulary;
    private final Stems stems;
    private final Set<String> connectives = new HashSet<>();
    private final Set<String> negative;

    /**
     * The stems of ordinary words.
     *
     * @param circumstances when, where, what for
     * @param everyday what else people do and have
     * @param body parts of the body
     * @param subjects what needs a finding in its own clause, parts of the body among it
     * @param manner what describes a complaint
     * @param telling what may tell of danger though all around it is ordinary
     */
    record Stems(Set<String> circumstances, Set<String> everyday, Set<String> body, Set<String> subjects,
            Set<String> manner, Set<String> telling) {

        static Stems of(Lexicon lexicon, Vocabulary vocabulary) {
            Set<String> body = stems(lexicon, vocabulary.body().keySet());
            Set<String> subjects = stems(lexicon, vocabulary.subjects().keySet());
            subjects.addAll(body);
            return new Stems(stems(lexicon, vocabulary.circumstances().keySet()),
                    stems(lexicon, vocabulary.everyday().keySet()), body, subjects,
                    stems(lexicon, vocabulary.manner()), stems(lexicon, vocabulary.telling()));
        }

        private static Set<String> stems(Lexicon lexicon, Set<String> words) {
            Set<String> stems = new HashSet<>();
            for (String word : words) {
                lexicon.expand(word).forEach(part -> stems.add(lexicon.stem(part)));
            }
            return stems;
        }
    }

    /** {@code negative} are the words that deny. */
    Words(Stems stems, Vocabulary vocabulary, Set<String> negative) {
        this.stems = stems;
        this.vocabulary = vocabulary;
        this.negative = negative;
        Stream.of(vocabulary.articles(), vocabulary.intensifiers(), vocabulary.fillers(), vocabulary.bridges(),
                vocabulary.clauseWords()).forEach(connectives::addAll);
    }

    /** Whether a word is one of a group. */
    boolean isIn(WordGroup group, Token token) {
        return vocabulary.isIn(group, token.word());
    }

    /** Whether a word needs no explanation beside a finding. */
    boolean isOrdinary(Token token) {
        return !negative.contains(token.word()) && (isConnective(token) || token.isNumber()
                || stems.circumstances.contains(token.stem()) || stems.everyday.contains(token.stem())
                || stems.subjects.contains(token.stem())
                || stems.manner.contains(token.stem()) || vocabulary.minimisers().contains(token.word()));
    }

    /** Whether a word needs a finding in its own clause: a part of the body, the baby, to feel. */
    boolean isSubject(Token token) {
        return stems.subjects.contains(token.stem()) && !connectives.contains(token.word());
    }

    /** Whether a clause with this word says more than a circumstance: what it is about must be named or said back. */
    boolean asksForFinding(Token token) {
        return isSubject(token) || stems.telling.contains(token.stem()) && !connectives.contains(token.word());
    }

    /** Whether a word says nothing by itself. */
    boolean isConnective(Token token) {
        return connectives.contains(token.word());
    }

    /** Whether a word is a part of the body. */
    boolean isBody(Token token) {
        return stems.body.contains(token.stem()) && !connectives.contains(token.word());
    }

    /** Whether a word is a mere circumstance: when, where, what for. */
    boolean isCircumstance(Token token) {
        return stems.circumstances.contains(token.stem()) && !stems.subjects.contains(token.stem())
                && !stems.telling.contains(token.stem());
    }

    /** Whether a word is of everyday life, and no mere circumstance. */
    boolean isEveryday(Token token) {
        return stems.everyday.contains(token.stem()) && !stems.circumstances.contains(token.stem())
                && !stems.subjects.contains(token.stem()) && !connectives.contains(token.word());
    }

    /** Whether a clause that begins with this word tells of a circumstance. */
    boolean opensCircumstance(Token token) {
        return vocabulary.circumstanceOpeners().contains(token.word());
    }

    /** Whether a word describes a complaint. */
    boolean isManner(Token token) {
        return stems.manner.contains(token.stem()) && !connectives.contains(token.word());
    }

    /** Whether a word says how a complaint feels. */
    boolean isSensation(Token token) {
        return vocabulary.sensations().contains(token.word());
    }

    /** Whether a part of the body may stand in a list of places that ache, with no danger in it. */
    boolean mayBeListed(Token token) {
        return vocabulary.listable().contains(token.word());
    }

    /** Whether "it is" or "the" before a word may speak of a complaint named before: the pain, it is sore; not "it is red". */
    boolean mayReferBack(Token token) {
        return isSensation(token) || vocabulary.painWords().contains(token.word());
    }

    /** Whether a word opens a clause: and, but, because. */
    boolean isClauseWord(Token token) {
        return vocabulary.clauseWords().contains(token.word());
    }

    /** Whether a word may place a complaint: in, on, of, or. */
    boolean isPlacing(Token token) {
        return vocabulary.bridges().contains(token.word()) || token.word().equals("or");
    }

    /** Whether a word points back to something named before: the, this, it. */
    boolean isReference(Token token) {
        return vocabulary.articles().contains(token.word()) && !token.word().equals("a") && !token.word().equals("my")
                || token.word().equals("it") || token.word().equals("that");
    }

    /** The negative word right before a qualifier, or -1. */
    int deniedAt(Match qualifier, List<Token> tokens) {
        return Mentions.deniedAt(qualifier, tokens, negative);
    }

    /** Whether a word says that a thing is well: fine, normal, soft. */
    boolean isReassuring(Token token) {
        return vocabulary.reassuring().contains(token.word());
    }

    /** Whether a finding says something only of a complaint named before it. */
    boolean refersBack(Finding finding) {
        return vocabulary.refersBack().contains(finding.id());
    }

    /** Whether a word makes a reassurance one of another time or case: until, was, when. */
    boolean takesBack(Token token) {
        return vocabulary.takingBack().contains(token.word());
    }

    boolean isNegative(Token token) {
        return negative.contains(token.word());
    }
}
