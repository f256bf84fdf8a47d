package io.github.backcare.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Words that say how a complaint feels, and are part of one that is known to feel so: "neck crick, a bit tight". */
final class Feelings {
    private final Reading reading;
    private final Words words;
    private final Topics topics;
    private final Explained explained;
    private final List<List<Match>> namedIn;
    private final Map<Integer, Boolean> elsewhere = new HashMap<>();

    Feelings(Reading reading, Words words, Topics topics, Explained explained) {
        this.reading = reading;
        this.words = words;
        this.topics = topics;
        this.explained = explained;
        this.namedIn = reading.bySegment(reading.named());
    }

    /** Whether a word says how the complaint of its clause, or else of one beside it, feels. */
    boolean describe(int at) {
        Token token = reading.tokens().get(at);
        int segment = Segment.indexOf(reading.segments(), at);
        return words.isSensation(token) && !elsewhere.computeIfAbsent(segment, this::elsewhere) && (known(segment, token)
                || !explained.complains(segment) && (reading.beside(segment, -1, s -> known(s, token))
                        || reading.beside(segment, 1, s -> known(s, token))));
    }

    private boolean known(int segment, Token token) {
        return explained.complains(segment) && topics.any(namedIn.get(segment), token);
    }

    /** Whether a clause names a part of the body that nothing found in it is about. */
    private boolean elsewhere(int segment) {
        Segment clause = reading.segments().get(segment);
        return IntStream.range(clause.from(), clause.to()).filter(at -> !explained.holds(at))
                .mapToObj(reading.tokens()::get)
                .anyMatch(token -> words.isBody(token) && !topics.any(namedIn.get(segment), token));
    }
}
