package io.github.backcare.wording;

import java.util.List;
import java.util.Map;

/** Tells what she says of somebody else, and what she only fears or asks, from what she has herself. */
final class Talk {
    /** How many clauses back a person is still talked of, and how many words on; it also bounds the work. */
    private static final int CLAUSES = 8;
    private static final int WORDS = 20;
    private static final int FEARED_WORDS = 10;

    private final Reading reading;
    private final Vocabulary vocabulary;
    private final Bond bond;
    private final List<Map<Cue, List<Match>>> cues;

    /** {@code cues} are those of each clause, in order. */
    Talk(Reading reading, Vocabulary vocabulary, Bond bond, List<Map<Cue, List<Match>>> cues) {
        this.reading = reading;
        this.vocabulary = vocabulary;
        this.bond = bond;
        this.cues = cues;
    }

    /** Whether it is another person's: "my sister had", "runs in the family". The baby is not another person. */
    boolean ofAnother(Match match, int segment) {
        Match family = after(cues.get(segment).get(Cue.FAMILY), match);
        if (family != null && family.first() - match.last() <= 3) {
            return true;
        }
        for (int s = segment; s >= 0 && segment - s < CLAUSES; s--) {
            Match person = before(cues.get(s).get(Cue.OTHER_PERSON), match);
            Match child = before(cues.get(s).get(Cue.CHILD), match);
            if (person != null && theirs(person, match)
                    || child != null && theirs(child, match) && !birthStory(segment)) {
                return true;
            }
            if (reading.segments().get(s).before().hard()) {
                return false;
            }
        }
        return false;
    }

    /** The last of the cues that ends before the match. */
    private static Match before(List<Match> cues, Match match) {
        int low = 0;
        int high = cues == null ? 0 : cues.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cues.get(middle).last() < match.first()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? null : cues.get(low - 1);
    }

    /** The first of the cues that starts after the match. */
    private static Match after(List<Match> cues, Match match) {
        int low = 0;
        int high = cues == null ? 0 : cues.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cues.get(middle).first() > match.last()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return cues == null || low == cues.size() ? null : cues.get(low);
    }

    /** Whether nothing between the person and the finding brings the talk back to herself. */
    private boolean theirs(Match person, Match match) {
        List<Token> tokens = reading.tokens();
        if (match.first() - person.last() > WORDS || !bond.owns(person, match)) {
            return false;
        }
        int end = Math.min(tokens.size(), match.last() + 2);
        for (int at = person.last() + 1; at < end; at++) {
            String word = tokens.get(at).word();
            if (at > match.last() && tokens.get(at).before() != Token.Break.NONE) {
                break;
            }
            boolean theirBaby = word.equals("baby")
                    && (at == person.last() + 1 || vocabulary.isIn(WordGroup.THEIR, tokens.get(at - 1).word()));
            boolean withinPhrase = match.holds(at) && at > match.first() && !word.equals("me")
                    && !word.equals("bump");
            boolean mine = word.equals("my") && at < match.last() && !match.holds(at);
            if (vocabulary.isIn(WordGroup.HERSELF, word) && !theirBaby && !withinPhrase || mine) {
                return at > match.last() && word.equals("i")
                        && !(at + 1 < tokens.size() && vocabulary.isIn(WordGroup.HAVING, tokens.get(at + 1).word()));
            }
        }
        return true;
    }

    private boolean birthStory(int segment) {
        Segment clause = reading.segments().get(segment);
        int end = Math.min(clause.to(), clause.from() + WORDS);
        return reading.tokens().subList(clause.from(), end).stream()
                .anyMatch(token -> vocabulary.birthWords().contains(token.word()));
    }

    /** Whether it is feared, asked about or guarded against, and not there: "what if I bleed". */
    boolean feared(Match match, int segment) {
        Match cue = before(cues.get(segment).get(Cue.FEARED), match);
        if (cue == null || match.first() - cue.last() > FEARED_WORDS || !bond.fears(cue, match)) {
            return false;
        }
        // "Scared of the bleeding" may speak of bleeding that she has; "scared of bleeding today" does not.
        boolean beside = cue.last() == match.first() - 1;
        boolean indefinite = !cues.get(segment).containsKey(Cue.PRESENT)
                && !vocabulary.isIn(WordGroup.DEFINITE, reading.tokens().get(match.first() - 1).word());
        return (beside || indefinite) && !has(cue.last() + 1, match.first());
    }

    /** "Scared, I am bleeding" has it, "what if I bleed" does not. */
    private boolean has(int from, int to) {
        List<Token> tokens = reading.tokens();
        for (int at = from; at + 1 < to; at++) {
            if (tokens.get(at).word().equals("i") && vocabulary.isIn(WordGroup.HAVING, tokens.get(at + 1).word())) {
                return true;
            }
        }
        return false;
    }
}
