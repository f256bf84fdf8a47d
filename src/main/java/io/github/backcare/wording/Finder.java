package io.github.backcare.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Finds the phrases in a text. The work for each word is bounded by the longest phrase, not by the text. */
final class Finder {
    private static final int MOST_SKIPPED = 4;
    private static final int LONGEST = 14;
    private static final int FIRST_YEAR = 1940;
    private static final int REACH = 6;

    private final Phrases phrases;
    private final Vocabulary vocabulary;
    private final Set<String> gapWords;

    Finder(Phrases phrases, Vocabulary vocabulary) {
        this.phrases = phrases;
        this.vocabulary = vocabulary;
        this.gapWords = PhraseList.gapWords(vocabulary);
    }

    /** Every phrase that stands in the text with its words in order, fillers apart. */
    List<Match> inOrder(List<Token> tokens) {
        List<Match> found = new ArrayList<>();
        int[] path = new int[LONGEST];
        for (int start = 0; start < tokens.size(); start++) {
            walk(tokens, phrases.inOrder(), start, path, 0, 0, found);
        }
        found.removeIf(match -> match.grave() && match.size() > 1 && notSo(tokens, match.first()));
        return found;
    }

    private void walk(List<Token> tokens, Trie node, int at, int[] path, int length, int skipped, List<Match> found) {
        if (at >= tokens.size() || length == LONGEST) {
            return;
        }
        Token token = tokens.get(at);
        if (length > 0 && token.before() != Token.Break.NONE) {
            return;
        }
        step(tokens, node.step(token.stem()), at, path, length, found);
        if (token.isNumber()) {
            step(tokens, node.step(Lexicon.ANY_NUMBER), at, path, length, found);
            int year = Numbers.whole(token.word());
            if (year >= FIRST_YEAR && year < vocabulary.beforeYear()) {
                step(tokens, node.step(Lexicon.PAST_YEAR), at, path, length, found);
            }
        }
        if (length > 0 && skipped < MOST_SKIPPED && phrases.isSkipped(token.word())) {
            walk(tokens, node, at + 1, path, length, skipped + 1, found);
        }
    }

    private void step(List<Token> tokens, Trie next, int at, int[] path, int length, List<Match> found) {
        if (next == null) {
            return;
        }
        path[length] = at;
        for (Sense sense : next.senses()) {
            found.add(new Match(sense, Arrays.copyOf(path, length + 1), true));
        }
        walk(tokens, next, at + 1, path, length + 1, 0, found);
    }

    /**
     * The phrases whose words all stand close together within a clause, in other order or with small words between.
     *
     * @param from the clause's first word
     * @param to the word after its last
     * @param negators words that may stand between: whether they deny the phrase is decided later
     */
    List<Match> turnedRound(List<Token> tokens, int from, int to, Set<String> negators) {
        return gathered(tokens, from, to, words -> bridged(tokens, words, negators)
                && !onlyDegreeDenied(tokens, words, negators) && !notSo(tokens, words[0]));
    }

    /**
     * The symptoms and conditions whose words are all near each other within a clause, whatever stands between:
     * "seeing little sparkly spots".
     */
    List<Match> scattered(List<Token> tokens, Segment clause) {
        return gathered(tokens, clause.from(), clause.to(), words -> !notSo(tokens, words[0])).stream()
                .filter(Match::grave).toList();
    }

    private List<Match> gathered(List<Token> tokens, int from, int to, Predicate<int[]> so) {
        List<Match> found = new ArrayList<>();
        Set<String> there = new HashSet<>();
        tokens.subList(from, to).forEach(token -> there.add(token.near()));
        for (int at = from; at < to; at++) {
            for (Phrases.Loose phrase : phrases.anchoredAt(tokens.get(at).near())) {
                int[] words = there.containsAll(phrase.words()) ? gather(tokens, phrase, at, from, to) : null;
                if (words != null && so.test(words)) {
                    found.add(new Match(phrase.sense(), words, false));
                }
            }
        }
        return found;
    }

    private static int[] gather(List<Token> tokens, Phrases.Loose phrase, int anchor, int from, int to) {
        int[] words = new int[phrase.words().size()];
        Arrays.fill(words, -1);
        words[phrase.anchor()] = anchor;
        for (int i = 0; i < words.length; i++) {
            if (i != phrase.anchor()) {
                words[i] = nearest(tokens, phrase.words().get(i), anchor, from, to, words);
                if (words[i] < 0) {
                    return null;
                }
            }
        }
        for (int i = 1; phrase.ordered() && i < words.length; i++) {
            if (words[i] < words[i - 1]) {
                return null;
            }
        }
        Arrays.sort(words);
        return words;
    }

    private static int nearest(List<Token> tokens, String word, int anchor, int from, int to, int[] taken) {
        for (int distance = 1; distance <= REACH; distance++) {
            for (int at : new int[] {anchor - distance, anchor + distance}) {
                if (at >= from && at < to && tokens.get(at).near().equals(word) && !contains(taken, at)) {
                    return at;
                }
            }
        }
        return -1;
    }

    private static boolean contains(int[] taken, int at) {
        return Arrays.stream(taken).anyMatch(word -> word == at);
    }

    /** "Not heavy bleeding", "not a lot of blood": there is some. "No heavy bleeding" denies it. */
    private boolean notSo(List<Token> tokens, int at) {
        if (!isDegree(tokens.get(at)) || tokens.get(at).before() != Token.Break.NONE) {
            return false;
        }
        int not = at > 1 && tokens.get(at - 1).word().equals("a") ? at - 2 : at - 1;
        return not >= 0 && tokens.get(not).word().equals("not");
    }

    /** "Bleeding isn't heavy" is bleeding, and no denial of it. */
    private boolean onlyDegreeDenied(List<Token> tokens, int[] words, Set<String> negators) {
        for (int at = words[0] + 1; at < words[words.length - 1]; at++) {
            if (!contains(words, at) && negators.contains(tokens.get(at).word())) {
                int denied = at;
                int next = Arrays.stream(words).filter(word -> word > denied).findFirst().orElse(at);
                return isDegree(tokens.get(next)) && Arrays.stream(words).anyMatch(word -> word < denied);
            }
        }
        return false;
    }

    private boolean isDegree(Token token) {
        return vocabulary.isIn(WordGroup.DEGREES, token.word());
    }

    private boolean bridged(List<Token> tokens, int[] words, Set<String> negators) {
        for (int at = words[0] + 1; at < words[words.length - 1]; at++) {
            String word = tokens.get(at).word();
            if (!contains(words, at) && !phrases.isSkipped(word) && !gapWords.contains(word)
                    && !negators.contains(word) && !tokens.get(at).isNumber()) {
                return false;
            }
        }
        return true;
    }
}
