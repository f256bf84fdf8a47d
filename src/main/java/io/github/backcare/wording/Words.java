package io.github.backcare.wording;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which words are ordinary, by their stems. */
final class Words {
    private final Lexicon lexicon;
    private final Vocabulary vocabulary;
    private final Set<String> circumstances;
    private final Set<String> everyday;
    private final Set<String> body;
    private final Set<String> subjects;
    private final Set<String> manner;
    private final Set<String> connectives = new HashSet<>();
    private final Set<String> negative;

    /** {@code negative} are the words that deny. */
    Words(Lexicon lexicon, Vocabulary vocabulary, Set<String> negative) {
        this.lexicon = lexicon;
        this.vocabulary = vocabulary;
        this.negative = negative;
        circumstances = stems(vocabulary.circumstances().keySet());
        everyday = stems(vocabulary.everyday().keySet());
        body = stems(vocabulary.body().keySet());
        subjects = stems(vocabulary.subjects().keySet());
        subjects.addAll(body);
        manner = stems(vocabulary.manner());
        Stream.of(vocabulary.articles(), vocabulary.intensifiers(), vocabulary.fillers(), vocabulary.bridges(),
                vocabulary.clauseWords()).forEach(connectives::addAll);
    }

    private Set<String> stems(Set<String> words) {
        Set<String> stems = new HashSet<>();
        for (String word : words) {
            List<String> expanded = lexicon.expand(word);
            expanded.forEach(part -> stems.add(lexicon.stem(part)));
        }
        return stems;
    }

    /** Whether a word needs no explanation beside a finding. */
    boolean isOrdinary(Token token) {
        return !negative.contains(token.word()) && (isConnective(token) || token.isNumber()
                || circumstances.contains(token.stem()) || everyday.contains(token.stem()) || subjects.contains(token.stem())
                || manner.contains(token.stem()) || vocabulary.minimisers().contains(token.word()));
    }

    /** Whether a word needs a finding in its own clause: a part of the body, the baby, to feel. */
    boolean isSubject(Token token) {
        return subjects.contains(token.stem()) && !connectives.contains(token.word());
    }

    /** Whether a word says nothing by itself. */
    boolean isConnective(Token token) {
        return connectives.contains(token.word());
    }

    /** Whether a word is a part of the body. */
    boolean isBody(Token token) {
        return body.contains(token.stem()) && !connectives.contains(token.word());
    }

    /** Whether a word is a mere circumstance: when, where, what for. */
    boolean isCircumstance(Token token) {
        return circumstances.contains(token.stem()) && !subjects.contains(token.stem());
    }

    /** Whether a word is of everyday life, and no mere circumstance. */
    boolean isEveryday(Token token) {
        return everyday.contains(token.stem()) && !circumstances.contains(token.stem())
                && !subjects.contains(token.stem()) && !connectives.contains(token.word());
    }

    /** Whether a clause that begins with this word tells of a circumstance. */
    boolean opensCircumstance(Token token) {
        return vocabulary.circumstanceOpeners().contains(token.word());
    }

    /** Whether a word describes a complaint. */
    boolean isManner(Token token) {
        return manner.contains(token.stem()) && !connectives.contains(token.word());
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
