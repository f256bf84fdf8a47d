package io.github.backcare.session;

/** Something that the world outside is to do when a session moves on. */
public sealed interface Effect {

    /** Hands itself to whoever performs it. */
    void on(Performer performer);

    /** Whoever performs effects. */
    interface Performer {

        /** Rings this many times. */
        void ring(Bell bell);

        /** Says a sentence. */
        void say(String sentence);

        /** Has it screened. */
        void check(Said said);

        /** Asks today's signs again. */
        void screenAgain();
    }

    /** A bell. */
    record Ring(Bell bell) implements Effect {
        @Override
        public void on(Performer performer) {
            performer.ring(bell);
        }
    }

    /** A spoken sentence. */
    record Say(String sentence) implements Effect {
        @Override
        public void on(Performer performer) {
            performer.say(sentence);
        }
    }

    /** A screening of what hurts. */
    record Check(Said said) implements Effect {
        @Override
        public void on(Performer performer) {
            performer.check(said);
        }
    }

    /** A screening anew. */
    record ScreenAgain() implements Effect {
        @Override
        public void on(Performer performer) {
            performer.screenAgain();
        }
    }
}
