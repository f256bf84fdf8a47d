package io.github.backcare.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns pieces of text into tokens: contractions, spellings, words split or run together, slips of the keyboard. */
final class Speller {
    private static final int SHORTEST_JOINED = 6;
    private static final int SHORTEST_PART = 4;
    private static final int LONGEST_SPLIT = 24;

    private final Lexicon lexicon;
    private final Typos typos;
    private final Vocabulary vocabulary;
    private final Set<String> neverJoined;

    /** A speller; {@code neverJoined} are words too weighty to be taken as half of another, such as no and not. */
    Speller(Lexicon lexicon, Typos.Shelves shelves, Vocabulary vocabulary, Set<String> neverJoined) {
        this.lexicon = lexicon;
        this.typos = new Typos(lexicon, shelves);
        this.vocabulary = vocabulary;
        this.neverJoined = neverJoined;
    }

    private record Word(String text, int start, int end, Token.Break before) {
    }

    /** The tokens of her text, unknown words corrected where that is safe. */
    List<Token> tokens(List<Piece> pieces) {
        List<Word> meant = new ArrayList<>();
        for (Word word : joined(words(pieces))) {
            Token.Break before = word.before();
            for (String part : corrected(word.text())) {
                meant.add(new Word(part, word.start(), word.end(), before));
                before = Token.Break.NONE;
            }
        }
        // Once more, for words that only their correction brought together: out of brreath.
        return joined(meant).stream().map(word -> token(word.text(), word, word.before())).toList();
    }

    /** The stems of a phrase of the content, which is spelled as it is meant. */
    List<Token> phrase(String text) {
        return joined(words(lexicon.scan(text))).stream()
                .map(word -> token(word.text(), word, Token.Break.NONE)).toList();
    }

    private Token token(String text, Word word, Token.Break before) {
        String stem = lexicon.stem(text);
        return new Token(text, stem, lexicon.near(stem), word.start(), word.end(), before);
    }

    private List<Word> words(List<Piece> pieces) {
        List<Word> words = new ArrayList<>(pieces.size());
        Token.Break before = Token.Break.HARD;
        for (Piece piece : pieces) {
            switch (piece.type()) {
                case SOFT -> before = before.hard() ? before : Token.Break.SOFT;
                case QUESTION -> before = before == Token.Break.HARD ? before : Token.Break.QUESTION;
                case HARD -> before = Token.Break.HARD;
                default -> {
                    for (String word : lexicon.expand(piece.text())) {
                        words.add(new Word(word, piece.start(), piece.end(), before));
                        before = Token.Break.NONE;
                    }
                }
            }
        }
        return words;
    }

    /** "head ache" and "pre eclampsia" are written as one where the content knows the one word. */
    private List<Word> joined(List<Word> words) {
        List<Word> joined = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            Optional<Lexicon.Run> run = run(words, i);
            if (run.isPresent()) {
                int last = i + run.get().words().size() - 1;
                joined.add(new Word(run.get().meant(), word.start(), words.get(last).end(), word.before()));
                i = last;
                continue;
            }
            Word next = i + 1 < words.size() ? words.get(i + 1) : null;
            if (next != null && next.before() == Token.Break.NONE && joins(word.text(), next.text())) {
                String both = word.text() + next.text();
                joined.add(new Word(both, word.start(), next.end(), word.before()));
                i++;
            } else {
                joined.add(word);
            }
        }
        return joined;
    }

    private Optional<Lexicon.Run> run(List<Word> words, int at) {
        return lexicon.runs(words.get(at).text()).stream().filter(run -> stands(run.words(), words, at)).findFirst();
    }

    private static boolean stands(List<String> run, List<Word> words, int at) {
        for (int i = 0; i < run.size(); i++) {
            if (at + i >= words.size() || !words.get(at + i).text().equals(run.get(i))
                    || i > 0 && words.get(at + i).before() != Token.Break.NONE) {
                return false;
            }
        }
        return true;
    }

    private boolean joins(String one, String two) {
        return one.length() > 1 && two.length() > 1 && one.length() + two.length() >= SHORTEST_JOINED
                && one.length() + two.length() <= LONGEST_SPLIT
                && !neverJoined.contains(one) && !neverJoined.contains(two) && !vocabulary.isIn(WordGroup.WEIGHTY, one)
                && lexicon.isPhraseWord(one + two);
    }

    private List<String> corrected(String word) {
        char first = word.charAt(0);
        if (first < 'a' || first > 'z' || lexicon.isKnown(word)) {
            return List.of(word);
        }
        Optional<String> meant = typos.meant(word);
        return meant.map(lexicon::expand).orElseGet(() -> split(word));
    }

    private List<String> split(String word) {
        if (word.length() > LONGEST_SPLIT) {
            return List.of(word);
        }
        for (int i = word.length() - SHORTEST_PART; i >= SHORTEST_PART; i--) {
            String one = word.substring(0, i);
            String two = word.substring(i);
            // Half ordinary words would explain away what nobody meant: weeping is not "wee ping".
            if (lexicon.isPhraseWord(one) && lexicon.isPhraseWord(two)
                    && !neverJoined.contains(one) && !neverJoined.contains(two)) {
                return List.of(one, two);
            }
        }
        return List.of(word);
    }
}
